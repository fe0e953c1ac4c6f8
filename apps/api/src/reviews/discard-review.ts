import { noteStage } from "../claims/note-stage.ts";
import { refuse, type WriteContext } from "../context.ts";
import { publishLater } from "../publication/append-publications.ts";
import { takeReview } from "./take-review.ts";

/** Gives up an open review. Its versions stay; a claim without a verdict is unreviewed again. */
export async function discardReview(ctx: WriteContext, id: string): Promise<void> {
  const review = await takeReview(ctx, id, "discard");
  refuseOthersReview(ctx, review, "discard");
  await ctx.db.review.update({
    where: { id },
    data: { status: "discarded", updatedAt: ctx.now, rowVersion: { increment: 1 } },
    select: { id: true },
  });
  const isFirst = review.purpose === "verdict";
  await noteStage(ctx, review.claimId, isFirst ? "unreviewed" : "published");
  if (isFirst) publishLater(ctx, review.claimId, "review_discarded");
}

/** Somebody's work is thrown away, or taken up again, by its author or an editor only. */
export function refuseOthersReview(
  { actor }: WriteContext,
  review: { authorId: string },
  act: "discard" | "restore",
): void {
  if (actor.role === "reviewer" && review.authorId !== actor.id)
    refuse("not_allowed", `Only its author or an editor may ${act} a review.`);
}
