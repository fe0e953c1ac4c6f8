import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import type { WriteContext } from "../context.ts";
import { withWriter } from "./note-editor.ts";
import { takeReview } from "./take-review.ts";

/** Saves what a reviewer has typed. A version that was submitted is not touched by it. */
export async function saveDraft(ctx: WriteContext, id: string, draft: ReviewDraft): Promise<void> {
  const review = await takeReview(ctx, id, "edit_draft");
  await ctx.db.review.update({
    where: { id },
    data: {
      draft,
      editorIds: withWriter(review.editorIds, ctx.actor),
      updatedAt: ctx.now,
      rowVersion: { increment: 1 },
    },
    select: { id: true },
  });
}
