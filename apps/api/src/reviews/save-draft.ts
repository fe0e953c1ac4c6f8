import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import type { WriteContext } from "../context.ts";
import { takeReview } from "./take-review.ts";

/** Saves what a reviewer has typed. A version that was submitted is not touched by it. */
export async function saveDraft(ctx: WriteContext, id: string, draft: ReviewDraft): Promise<void> {
  const review = await takeReview(ctx, id, "edit_draft");
  await ctx.db.review.update({
    where: { id },
    data: {
      draft,
      editorIds: [...new Set([...review.editorIds, ctx.actor.id])],
      updatedAt: ctx.now,
      rowVersion: { increment: 1 },
    },
    select: { id: true },
  });
}

/** Counts the actor among the writers of a claim's open review: whoever words the claim or its evidence. */
export async function noteEditor({ db, actor }: WriteContext, claimId: string): Promise<void> {
  await db.review.updateMany({
    where: {
      claimId,
      status: { in: ["draft", "submitted", "approved"] },
      NOT: { editorIds: { has: actor.id } },
    },
    data: { editorIds: { push: actor.id } },
  });
}
