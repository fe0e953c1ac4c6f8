import { z } from "zod";
import { isPublishable, type Evidence } from "./evidence.ts";
import type { FieldFault } from "../errors.ts";
import { findKindFault } from "./correction.ts";
import type { VerdictValue } from "./rating-scale.ts";
import type { ReviewDraft } from "./verdict.ts";

export const reviewStatusSchema = z
  .enum(["draft", "submitted", "approved", "published", "discarded"])
  .meta({ id: "ReviewStatus" });
export type ReviewStatus = z.infer<typeof reviewStatusSchema>;

/** Why a claim is examined: for its first verdict, to correct a published one, or to retract it. */
export const reviewPurposeSchema = z
  .enum(["verdict", "correction", "retraction"])
  .meta({ id: "ReviewPurpose" });
export type ReviewPurpose = z.infer<typeof reviewPurposeSchema>;

/** Where the work on a claim stands. Never mixed with the verdict. */
export const verificationStatusSchema = z
  .enum(["unreviewed", "in_review", "published", "corrected", "retracted"])
  .meta({ id: "VerificationStatus" });
export type VerificationStatus = z.infer<typeof verificationStatusSchema>;

type ReviewState = { purpose: ReviewPurpose; status: ReviewStatus };

/** Derives a claim's VerificationStatus from its reviews and from whether it was withdrawn. */
export function deriveStatus(reviews: ReviewState[], withdrawn: boolean): VerificationStatus {
  const published = reviews.filter((review) => review.status === "published");
  if (withdrawn || published.some((review) => review.purpose === "retraction")) return "retracted";
  if (published.some((review) => review.purpose === "correction")) return "corrected";
  if (published.length > 0) return "published";
  return reviews.some(isOpen) ? "in_review" : "unreviewed";
}

/** The statuses of a review that is not over. */
export const openStatuses = ["draft", "submitted", "approved"] as const satisfies ReviewStatus[];

/** Whether there is still something to be done about a review. */
export function isOpen(review: { status: ReviewStatus }): boolean {
  return (openStatuses as readonly ReviewStatus[]).includes(review.status);
}

type Submission = {
  purpose: ReviewPurpose;
  draft: ReviewDraft;
  evidence: Evidence[];
  publishedVerdict: VerdictValue | null;
};

/** What is still missing before a draft can be submitted; empty when it is complete. */
export function findMissing({ purpose, draft, evidence, publishedVerdict }: Submission) {
  const faults: FieldFault[] = [];
  const miss = (pointer: string, detail: string) => faults.push({ pointer, detail });
  const conflict = draft.conflict_of_interest;
  if (!conflict) miss("/conflict_of_interest", "Declare whether you have a conflict of interest.");
  else if (conflict.has_conflict && !conflict.statement)
    miss("/conflict_of_interest/statement", "Describe the conflict of interest.");
  if (purpose !== "verdict" && !draft.correction_note)
    miss("/correction_note", "Say what changes and why.");
  if (purpose === "retraction") return faults;
  if (!draft.verdict) miss("/verdict", "Choose a verdict.");
  if (!draft.summary) miss("/summary", "Write a summary of one or two sentences.");
  if (!evidence.some(isPublishable))
    miss("/evidence", "Attach at least one source with a quote and the date you read it.");
  if (purpose === "correction") {
    if (!draft.correction_kind) miss("/correction_kind", "Choose the kind of correction.");
    else if (draft.verdict && publishedVerdict) {
      const fault = findKindFault(draft.correction_kind, publishedVerdict, draft.verdict);
      if (fault) miss("/correction_kind", fault);
    }
  }
  return faults;
}
