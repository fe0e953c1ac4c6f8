import type { PublishedVerdict } from "@claimledger/claims/publish/public-claim";
import { defaultRatingScale, toRating } from "@claimledger/claims/review/rating-scale";
import type { SubmittedReview } from "@claimledger/claims/review/verdict";
import { namePeople } from "../reviews/name-people.ts";
import { toDateTime } from "../rows.ts";
import type { PublishedClaimRow } from "./published-claim.ts";

type ReviewRow = PublishedClaimRow["reviews"][number];

/** The verdict that holds: of the last published review that gave one; null before the first. */
export function findVerdict(reviews: ReviewRow[]): PublishedVerdict | null {
  const review = reviews.findLast(
    ({ status, purpose }) => status === "published" && purpose !== "retraction",
  );
  return review ? toVerdict(review) : null;
}

function toVerdict(review: ReviewRow): PublishedVerdict {
  const version = review.versions[0];
  const content = version?.content as SubmittedReview | undefined;
  if (!version?.publishedAt || !version.approvedBy || !content?.verdict)
    throw new Error(`Published review ${review.id} has no approved version with a verdict.`);
  const { rating, worst, best } = toRating(content.verdict, defaultRatingScale);
  return {
    value: content.verdict,
    rating,
    scale: { ...content.scale, worst, best },
    methodology_version: content.methodology_version,
    summary: content.summary,
    rationale: content.rationale,
    conflict_of_interest: content.conflict_of_interest,
    evidence: content.evidence,
    review: { id: review.id, version: version.number },
    ...namePeople(version, review),
    approved_by: version.approvedBy.name,
    published_at: toDateTime(version.publishedAt),
  };
}
