import { z } from "zod";
import type { reviewActions } from "../review/review-can.ts";
import { reviewPurposeSchema, reviewStatusSchema } from "../review/review.ts";
import {
  conflictOfInterestSchema,
  reviewDraftSchema,
  submittedReviewSchema,
} from "../review/verdict.ts";

const refusalSchema = z
  .enum(["wrong_status", "not_allowed", "second_person"])
  .nullable()
  .describe("Why the reader may not do this now; null when it is allowed");

const personSchema = z.object({ id: z.string(), name: z.string() });

const versionHeader = {
  id: z.uuid(),
  number: z.int(),
  sha256: z.string(),
  writers: z
    .array(personSchema)
    .describe("Whose words it holds: the author, then others in the order they came in"),
  submitted_by: personSchema.describe("Who declared for it, too"),
  submitted_at: z.iso.datetime(),
  approved_by: personSchema.nullable(),
  approved_at: z.iso.datetime().nullable(),
  published_by: personSchema.nullable(),
  published_at: z.iso.datetime().nullable(),
};

const reviewVersionHeaderSchema = z.object(versionHeader).meta({ id: "ReviewVersionHeader" });
export type ReviewVersionHeader = z.infer<typeof reviewVersionHeaderSchema>;

/** A version as submitted; its content never changes. */
export const reviewVersionSchema = z
  .object({ ...versionHeader, content: submittedReviewSchema })
  .meta({ id: "ReviewVersion" });
export type ReviewVersion = z.infer<typeof reviewVersionSchema>;

/** A review with its draft, its submitted versions, and what the reader may do with it. */
export const deskReviewSchema = z
  .object({
    id: z.uuid(),
    claim_id: z.uuid(),
    row_version: z.int(),
    purpose: reviewPurposeSchema,
    status: reviewStatusSchema,
    author: personSchema,
    writers: z
      .array(personSchema)
      .describe("Whose words are in the draft: the author, then others in the order they came in"),
    changed_by: z
      .array(personSchema)
      .describe("Who changed the draft's words since the version submitted last"),
    editor_ids: z
      .array(z.string())
      .describe("Who worked on draft, claim or sources, and may not approve what was written"),
    draft: reviewDraftSchema.describe(
      "Without a declaration, unless it is the reader's own: nobody sends another's",
    ),
    declaration: z
      .object({ by: personSchema, ...conflictOfInterestSchema.shape })
      .nullable()
      .describe("What is declared in the draft, and by whom; void once others change its words"),
    return_note: z.string().nullable(),
    missing: z.array(z.object({ pointer: z.string(), detail: z.string() })),
    can: z.object({
      edit_draft: refusalSchema,
      submit: refusalSchema,
      return_to_author: refusalSchema,
      approve: refusalSchema,
      publish: refusalSchema,
      discard: refusalSchema,
      restore: refusalSchema,
    } satisfies Record<keyof typeof reviewActions, typeof refusalSchema>),
    versions: z.array(reviewVersionHeaderSchema).describe("Each one's content has its own read"),
    has_unsubmitted_changes: z
      .boolean()
      .describe(
        "Whether draft or sources say something else than the version submitted last; of a published review, whether its draft was changed after that",
      ),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: "DeskReview" });
export type DeskReview = z.infer<typeof deskReviewSchema>;

export const reviewStartSchema = z
  .strictObject({
    purpose: reviewPurposeSchema,
    from: z
      .enum(["published", "unsubmitted"])
      .optional()
      .describe(
        "What a correction begins with: the published words (unless given), or what was saved after they were submitted",
      ),
  })
  .meta({ id: "ReviewStart" });

export const reviewReturnSchema = z
  .strictObject({ note: z.string().trim().min(1).max(2000) })
  .meta({ id: "ReviewReturn" });

export const approvalSchema = z
  .strictObject({ publish: z.boolean().describe("Publish in the same step") })
  .meta({ id: "Approval" });
