import type { DeskReview } from "@claimledger/claims/desk/review";
import { isOpen } from "@claimledger/claims/review/review";
import type { ReadContext } from "../context.ts";
import { attached, deskEvidence, toEvidence } from "../evidence/rows.ts";
import { findContents } from "./find-contents.ts";
import { getReviewRow } from "./get-review-row.ts";
import { toDeskReview } from "./rows.ts";

/** A review as its reviewers see it. */
export async function getReview(ctx: ReadContext, id: string): Promise<DeskReview> {
  const review = await getReviewRow(ctx.db, id);
  const around = isOpen(review) ? await findSurroundings(ctx, review.claimId) : nothingAround;
  return toDeskReview(review, { actor: ctx.actor, ...around });
}

/** A review that is done has nothing left to be told about it. */
export const nothingAround = { evidence: [], publishedVerdict: null, submitted: null };

/** What tells whether an open review is complete, and whether it changed since it was submitted. */
async function findSurroundings(ctx: ReadContext, claimId: string) {
  const evidence = await ctx.db.evidence.findMany({
    where: { claimId, ...attached },
    include: deskEvidence,
    orderBy: { createdAt: "asc" },
    relationLoadStrategy: "join",
  });
  return { evidence: evidence.map(toEvidence), ...(await findContents(ctx, claimId)) };
}
