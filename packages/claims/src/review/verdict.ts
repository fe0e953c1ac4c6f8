import { z } from "zod";
import { correctionKindSchema } from "./correction.ts";
import { evidenceSchema } from "./evidence.ts";
import { verdictValueSchema } from "./rating-scale.ts";
import { orNull } from "../or-null.ts";

const summary = z.string().trim().max(1000);
const rationale = z.string().trim().max(50_000);
const note = z.string().trim().max(2000);

/** A reviewer's declaration, part of every verdict. */
export const conflictOfInterestSchema = z
  .strictObject({
    has_conflict: z.boolean(),
    statement: z.string().trim().max(1000).describe("Required when there is a conflict"),
  })
  .meta({ id: "ConflictOfInterest" });

/** What a reviewer is working on: anything may still be missing. */
export const reviewDraftSchema = z
  .strictObject({
    verdict: orNull(verdictValueSchema).default(null),
    summary: summary.default(""),
    rationale: rationale.default(""),
    conflict_of_interest: orNull(conflictOfInterestSchema).default(null),
    correction_kind: correctionKindSchema.exclude(["retracted"]).nullable().default(null),
    correction_note: note.default("").describe("What changed and why; or the retraction's reason"),
  })
  .meta({ id: "ReviewDraft" });
export type ReviewDraft = z.infer<typeof reviewDraftSchema>;

export const emptyDraft: ReviewDraft = reviewDraftSchema.parse({});

/** A version of a review as submitted: complete, and never changed again. */
export const submittedReviewSchema = z
  .object({
    verdict: orNull(verdictValueSchema).describe("Null for a retraction"),
    summary,
    rationale,
    conflict_of_interest: conflictOfInterestSchema,
    correction_kind: orNull(correctionKindSchema),
    correction_note: note,
    scale: z.object({ id: z.string(), version: z.int() }),
    methodology_version: z.string(),
    evidence: z.array(evidenceSchema),
  })
  .meta({ id: "SubmittedReview" });
export type SubmittedReview = z.infer<typeof submittedReviewSchema>;
