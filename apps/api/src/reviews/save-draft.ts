import { isSameWording, takeDraft } from "@claimledger/claims/review/declaration";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import type { WriteContext } from "../context.ts";
import { withWriter } from "./note-editor.ts";
import { noteWriter } from "./note-writer.ts";
import { toDeclared } from "./rows.ts";
import { takeReview } from "./take-review.ts";

/** Saves what a reviewer has typed. A version that was submitted is not touched by it. */
export async function saveDraft(ctx: WriteContext, id: string, draft: ReviewDraft): Promise<void> {
  const review = await takeReview(ctx, id, "edit_draft");
  const before = toDeclared(review);
  await ctx.db.review.update({
    where: { id },
    data: {
      ...takeDraft(before, draft, ctx.actor.id),
      editorIds: withWriter(review.editorIds, ctx.actor),
      updatedAt: ctx.now,
      rowVersion: { increment: 1 },
    },
    select: { id: true },
  });
  if (!isSameWording(before.draft, draft)) await noteWriter(ctx, review);
}
