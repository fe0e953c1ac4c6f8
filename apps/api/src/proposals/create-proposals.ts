import { v7 as uuid } from "uuid";
import type { Language } from "@claimledger/claims/article/language";
import type { ProposedClaim } from "@claimledger/claims/analysis/proposal";
import type { WriteContext } from "../context.ts";
import { findDecisions, type Decision } from "./find-decisions.ts";

type Place = { articleId: string; revisionId: string; language: Language };

/**
 * Keeps the claims found in a revision as proposals, in their order; says how many. What reviewers
 * decided about the same words of an earlier revision holds: dismissed ones stay dismissed, edited ones
 * keep their wording, and those accepted are claims already.
 */
export async function createProposals(
  { db }: WriteContext,
  { language, ...place }: Place,
  proposed: ProposedClaim[],
): Promise<number> {
  const decisions = await findDecisions(db, place.articleId, language);
  const fresh = proposed.filter(({ quote }) => decisions.find(quote)?.status !== "accepted");
  const { count } = await db.proposal.createMany({
    data: fresh.map((claim, index) => ({
      ...toRow(claim, place, index + 1),
      ...toDecided(decisions.find(claim.quote)),
    })),
  });
  return count;
}

function toRow(claim: ProposedClaim, place: Omit<Place, "language">, rank: number) {
  return {
    ...place,
    id: uuid(),
    rank,
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
  };
}

function toDecided(decision: Decision | undefined) {
  if (!decision) return {};
  const { status, statement, claimant, editorIds } = decision;
  return editorIds.length > 0 ? { status, statement, claimant, editorIds } : { status };
}
