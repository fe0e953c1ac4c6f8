import { noteStage } from "../claims/note-stage.ts";
import { refuse, type WriteContext } from "../context.ts";
import { publishLater } from "../publication/append-publications.ts";
import { refuseUnlessStartable } from "./start-review.ts";
import { takeReview } from "./take-review.ts";

/** Takes up a discarded review again: its draft as it was; its versions have to be approved anew. */
export async function restoreReview(ctx: WriteContext, id: string): Promise<void> {
  const { claimId, ...review } = await takeReview(ctx, id, "restore");
  const claim = await ctx.db.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: { status: true, reviews: true },
  });
  refuseUnlessStartable(claim, review.purpose);
  const isOutdated = claim.reviews.some(
    ({ status, createdAt }) => status === "published" && createdAt > review.createdAt,
  );
  if (isOutdated)
    refuse("conflict", "Another correction was published since this one was begun: start anew.");
  await ctx.db.review.update({
    where: { id },
    data: { status: "draft", updatedAt: ctx.now, rowVersion: { increment: 1 } },
    select: { id: true },
  });
  await noteStage(ctx, claimId, "in_review");
  if (review.purpose === "verdict") publishLater(ctx, claimId, "review_restored");
}
