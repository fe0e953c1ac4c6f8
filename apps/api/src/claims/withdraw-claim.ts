import { openStatuses } from "@claimledger/claims/review/review";
import { refuse, type WriteContext } from "../context.ts";
import { publishLater } from "../publication/append-publications.ts";
import { takeClaim } from "./edit-claim.ts";

/** Somebody's work in hand is thrown away by its author or an editor only. */
async function refuseOthersReview(ctx: WriteContext, claimId: string): Promise<void> {
  if (ctx.actor.role !== "reviewer") return;
  const review = await ctx.db.review.findFirst({
    where: { claimId, status: { in: [...openStatuses] }, authorId: { not: ctx.actor.id } },
    include: { author: { select: { name: true } } },
  });
  if (review)
    refuse("not_allowed", `${review.author.name} is reviewing this claim: ask them or an editor.`);
}

/** Undoes an acceptance. The claim was public, so a tombstone with the reason stays. */
export async function withdrawClaim(ctx: WriteContext, id: string, reason: string): Promise<void> {
  const claim = await takeClaim(ctx, id);
  if (claim.status !== "unreviewed" && claim.status !== "in_review")
    refuse("wrong_status", `The claim is ${claim.status}: retract its verdict instead.`);
  await refuseOthersReview(ctx, id);
  await ctx.db.review.updateMany({
    where: { claimId: id, status: { in: [...openStatuses] } },
    data: { status: "discarded", updatedAt: ctx.now, rowVersion: { increment: 1 } },
  });
  await ctx.db.proposal.updateMany({
    where: { claimId: id },
    data: { status: "open", claimId: null, rowVersion: { increment: 1 } },
  });
  await ctx.db.claim.update({
    where: { id },
    data: {
      withdrawnAt: ctx.now,
      withdrawnReason: reason,
      stage: "withdrawn",
      stageAt: ctx.now,
      updatedAt: ctx.now,
      rowVersion: { increment: 1 },
    },
    select: { id: true },
  });
  publishLater(ctx, id, "claim_withdrawn");
}
