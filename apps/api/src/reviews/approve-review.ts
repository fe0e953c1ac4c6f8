import { noteStage } from "../claims/note-stage.ts";
import type { WriteContext } from "../context.ts";
import { publishReview } from "./publish-review.ts";
import { takeReview } from "./take-review.ts";

/** Approves the version that was submitted, as a second person; publishes it in the same step if asked. */
export async function approveReview(
  ctx: WriteContext,
  id: string,
  { publish }: { publish: boolean },
): Promise<void> {
  const review = await takeReview(ctx, id, "approve");
  const version = review.versions.at(-1);
  if (!version) throw new Error(`Submitted review ${id} has no version.`);
  await ctx.db.reviewVersion.update({
    where: { id: version.id },
    data: { approvedById: ctx.actor.id, approvedAt: ctx.now },
    select: { id: true },
  });
  await ctx.db.review.update({
    where: { id },
    data: { status: "approved", updatedAt: ctx.now, rowVersion: { increment: 1 } },
    select: { id: true },
  });
  if (publish) await publishReview({ ...ctx, ifMatch: "any" }, id);
}

/** Sends a submitted review back to its author with a note. */
export async function returnReview(ctx: WriteContext, id: string, note: string): Promise<void> {
  const { claimId } = await takeReview(ctx, id, "return_to_author");
  await ctx.db.review.update({
    where: { id },
    data: { status: "draft", returnNote: note, updatedAt: ctx.now, rowVersion: { increment: 1 } },
    select: { id: true },
  });
  await noteStage(ctx, claimId, "in_review");
}
