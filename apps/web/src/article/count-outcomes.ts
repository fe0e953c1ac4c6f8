import type { ClaimMark } from "@claimledger/claims/desk/article";
import { verdictValues, type VerdictValue } from "@claimledger/claims/review/rating-scale";
import { findStandingVerdict } from "../claim/find-standing-verdict.ts";

const openStatuses = ["in_review", "unreviewed", "retracted"] as const;

/** What a claim came to: its verdict as far as it stands, else where the work on it is. */
export type Outcome = VerdictValue | (typeof openStatuses)[number];

/** How many claims came to what, and the id of the first that did. */
type OutcomeCount = { outcome: Outcome; count: number; first: string };

/** How many claims came to what, truest first, what is not checked last; nothing with none. */
export function countOutcomes(claims: ClaimMark[]): OutcomeCount[] {
  return [...verdictValues, ...openStatuses].flatMap((outcome) => {
    const found = claims.filter(
      (claim) => (findStandingVerdict(claim) ?? claim.status) === outcome,
    );
    return found[0] ? [{ outcome, count: found.length, first: found[0].id }] : [];
  });
}

export function isVerdict(outcome: Outcome): outcome is VerdictValue {
  return verdictValues.some((value) => value === outcome);
}
