import { DomainError } from "@claimledger/claims/errors";
import { toClaimReview } from "@claimledger/claims/publish/claim-review";
import { lintClaimReview } from "@claimledger/claims/publish/claim-review-lint";
import type { EventType } from "@claimledger/claims/publish/event";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";

/** Stands in for the site: documents hold no origin, and nothing that is checked depends on it. */
const site = { origin: "https://site.example", name: "Site" };

const verdictEvents: EventType[] = ["verdict_published", "verdict_corrected"];

/** Refuses a verdict whose ClaimReview others would read wrongly; pointers lead into that markup. */
export function refuseWrongMarkup(type: EventType, claim: PublicClaim): void {
  const review = verdictEvents.includes(type) ? toClaimReview(claim, site) : null;
  const findings = review ? lintClaimReview(review) : [];
  const [first] = findings;
  if (!first) return;
  const faults = findings.map(({ pointer, message }) => ({
    pointer: `/claim_review${pointer}`,
    detail: message,
  }));
  throw new DomainError(
    "invalid",
    `The verdict's markup for machines would be wrong. ${first.message}`,
    faults,
  );
}
