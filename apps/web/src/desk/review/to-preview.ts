import { joinNames } from "@claimledger/claims/review/writer";
import type { DeskReview } from "@claimledger/claims/desk/review";
import type { PublicClaim, PublishedVerdict } from "@claimledger/claims/publish/public-claim";
import type { Evidence } from "@claimledger/claims/review/evidence";
import { methodologyVersion } from "@claimledger/claims/publish/methodology";
import {
  defaultRatingScale,
  toRating,
  type VerdictValue,
} from "@claimledger/claims/review/rating-scale";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";

type Work = { draft: ReviewDraft; evidence: Evidence[] };

/** Stands where a name is not known before somebody has approved. */
const nobodyYet = "…";

/**
 * A claim's public document as it would be if what is written now were published. Only to be looked
 * at: what is published is made from the approved version, by the API.
 */
export function toPreview(document: PublicClaim, review: DeskReview, work: Work): PublicClaim {
  const { draft } = work;
  const at = document.updated_at;
  if (review.purpose === "retraction")
    return { ...document, status: "retracted", retraction: { reason: draft.correction_note, at } };
  if (!draft.verdict) return document;
  const verdict = toVerdict(draft.verdict, review, { ...work, at });
  if (review.purpose === "verdict") return { ...document, status: "published", verdict };
  const correction = {
    id: review.id,
    kind: draft.correction_kind ?? ("clarification" as const),
    note: draft.correction_note,
    from_verdict: document.verdict?.value ?? null,
    to_verdict: draft.verdict,
    published_at: at,
  };
  const corrections = [...document.corrections, correction];
  return { ...document, status: "corrected", verdict, corrections };
}

function toVerdict(
  value: VerdictValue,
  review: DeskReview,
  { draft, evidence, at }: Work & { at: string },
): PublishedVerdict {
  const { id, version } = defaultRatingScale;
  const { rating, worst, best } = toRating(value, defaultRatingScale);
  return {
    value,
    rating,
    scale: { id, version, worst, best },
    methodology_version: methodologyVersion,
    summary: draft.summary,
    rationale: draft.rationale,
    conflict_of_interest: draft.conflict_of_interest ?? { has_conflict: false, statement: "" },
    evidence,
    review: { id: review.id, version: review.versions.length + 1 },
    reviewed_by: joinNames(review.writers),
    approved_by: nobodyYet,
    published_at: at,
  };
}
