import { noteStage } from "../claims/note-stage.ts";
import type { WriteContext } from "../context.ts";
import { publishLater } from "../publication/append-publications.ts";
import { takeReview } from "./take-review.ts";

/** Gives up an open review. Its versions stay; a claim without a verdict is unreviewed again. */
export async function discardReview(ctx: WriteContext, id: string): Promise<void> {
  const review = await takeReview(ctx, id, "discard");
  await ctx.db.review.update({
    where: { id },
    data: { status: "discarded", updatedAt: ctx.now, rowVersion: { increment: 1 } },
    select: { id: true },
  });
  const isFirst = review.purpose === "verdict";
  await noteStage(ctx, review.claimId, isFirst ? "unreviewed" : "published");
  if (isFirst) publishLater(ctx, review.claimId, "review_discarded");
}
