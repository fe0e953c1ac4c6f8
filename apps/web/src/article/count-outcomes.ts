import type { ClaimMark } from "@claimledger/claims/desk/article";
import { verdictValues, type VerdictValue } from "@claimledger/claims/review/rating-scale";
import { findStandingVerdict } from "../claim/find-standing-verdict.ts";

const openStatuses = ["in_review", "unreviewed", "retracted"] as const;

/** What a claim came to: its verdict as far as it stands, else where the work on it is. */
export type Outcome = VerdictValue | (typeof openStatuses)[number];

/** How many claims came to what, truest first, what is not checked last; nothing with none. */
export function countOutcomes(claims: ClaimMark[]): { outcome: Outcome; count: number }[] {
  const outcomes = claims.map((claim) => findStandingVerdict(claim) ?? claim.status);
  return [...verdictValues, ...openStatuses]
    .map((outcome) => ({ outcome, count: outcomes.filter((one) => one === outcome).length }))
    .filter(({ count }) => count > 0);
}

export function isVerdict(outcome: Outcome): outcome is VerdictValue {
  return verdictValues.some((value) => value === outcome);
}
