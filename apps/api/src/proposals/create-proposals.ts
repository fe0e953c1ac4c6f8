import { v7 as uuid } from "uuid";
import type { ProposedClaim } from "@claimledger/claims/analysis/proposal";
import type { WriteContext } from "../context.ts";

/** Keeps the claims found in a revision as proposals, in their order; says how many. */
export async function createProposals(
  { db }: WriteContext,
  place: { articleId: string; revisionId: string },
  proposed: ProposedClaim[],
): Promise<number> {
  const { count } = await db.proposal.createMany({
    data: proposed.map((claim, index) => ({
      ...place,
      id: uuid(),
      rank: index + 1,
      start: claim.start,
      end: claim.end,
      quote: claim.quote,
      statement: claim.quote,
      kind: claim.kind,
      claimant: claim.claimant,
      reportedBy: claim.reported_by,
      quoted: claim.quoted,
      quantities: claim.quantities,
      dates: claim.dates,
      checkWorthiness: claim.check_worthiness,
      reasons: claim.reasons,
    })),
  });
  return count;
}
