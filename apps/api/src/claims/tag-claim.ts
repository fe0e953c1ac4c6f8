import type { TopicValue } from "@claimledger/claims/review/topic";
import type { WriteContext } from "../context.ts";
import { publishLater } from "../publication/append-publications.ts";
import { takeClaim } from "./edit-claim.ts";

/** Says what a claim is about. That is no wording of it: whoever does may still approve its review. */
export async function tagClaim(ctx: WriteContext, id: string, topics: TopicValue[]): Promise<void> {
  const claim = await takeClaim(ctx, id);
  if (claim.topics.join() === topics.join()) return;
  await ctx.db.claim.update({
    where: { id },
    data: { topics, updatedAt: ctx.now, rowVersion: { increment: 1 } },
    select: { id: true },
  });
  publishLater(ctx, id, "claim_tagged");
}
