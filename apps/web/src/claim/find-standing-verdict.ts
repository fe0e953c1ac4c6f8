import type { VerdictValue } from "@claimledger/claims/review/rating-scale";
import type { VerificationStatus } from "@claimledger/claims/review/review";

type Judged = { status: VerificationStatus; verdict: VerdictValue | null };

/** A claim's verdict as far as it stands: a retracted one is history. */
export function findStandingVerdict({ status, verdict }: Judged): VerdictValue | null {
  return status === "retracted" ? null : verdict;
}
