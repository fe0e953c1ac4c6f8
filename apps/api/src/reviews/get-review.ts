import type { DeskReview } from "@claimledger/claims/desk/review";
import { assertFound, type ReadContext } from "../context.ts";
import { deskEvidence, toEvidence } from "../evidence/rows.ts";
import { deskReview, findPublishedVerdict, toDeskReview } from "./rows.ts";

/** A review as its reviewers see it. */
export async function getReview(ctx: ReadContext, id: string): Promise<DeskReview> {
  const found = await ctx.db.review.findUnique({
    where: { id },
    include: {
      ...deskReview,
      claim: {
        select: {
          evidence: { include: deskEvidence, orderBy: { createdAt: "asc" } },
          reviews: {
            where: { status: "published" },
            orderBy: { createdAt: "asc" },
            select: { status: true, purpose: true, versions: true },
          },
        },
      },
    },
    relationLoadStrategy: "join",
  });
  const { claim, ...review } = assertFound(found, "review", id);
  return toDeskReview(review, {
    actor: ctx.actor,
    evidence: claim.evidence.map(toEvidence),
    publishedVerdict: findPublishedVerdict(claim.reviews),
  });
}
