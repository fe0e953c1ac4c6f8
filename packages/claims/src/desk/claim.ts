import { z } from "zod";
import { dateMentionSchema } from "../analysis/date.ts";
import { claimKindSchema } from "../analysis/proposal.ts";
import { quantitySchema } from "../analysis/quantity.ts";
import { languageSchema } from "../article/language.ts";
import { textStandingSchema } from "../article/revision.ts";
import {
  anchorStateSchema,
  textPositionSelectorSchema,
  textQuoteSelectorSchema,
} from "../article/selector.ts";
import { correctionSchema } from "../review/correction.ts";
import { evidenceSchema } from "../review/evidence.ts";
import { verdictValueSchema } from "../review/rating-scale.ts";
import {
  reviewPurposeSchema,
  reviewStatusSchema,
  verificationStatusSchema,
} from "../review/review.ts";
import { topicListSchema, topicValueSchema } from "../review/topic.ts";
import { isoDateSchema } from "./iso-date.ts";
import { deskReviewSchema } from "./review.ts";
import { orNull } from "../or-null.ts";

const statement = z.string().trim().min(1).max(2000);
const claimant = z.string().trim().min(1).max(200).nullable();

/** A claim that a reviewer adds by selecting words. */
export const claimInputSchema = z
  .strictObject({
    selectors: z.tuple([textQuoteSelectorSchema, textPositionSelectorSchema]),
    statement: statement.optional().describe("The selected words unless given"),
    claimant: claimant.optional().describe("Found by analysis unless given"),
  })
  .meta({ id: "ClaimInput" });
export type ClaimInput = z.infer<typeof claimInputSchema>;

export const claimEditSchema = z
  .strictObject({
    statement: statement.optional(),
    claimant: claimant.optional(),
    made_on: isoDateSchema.nullable().optional(),
  })
  .meta({ id: "ClaimEdit" });
export type ClaimEdit = z.infer<typeof claimEditSchema>;

/** The whole of a claim's topics: what is not named is taken off. */
export const claimTopicsSchema = z
  .strictObject({ topics: topicListSchema })
  .meta({ id: "ClaimTopics" });

export const withdrawalSchema = z
  .strictObject({ reason: z.string().trim().min(1).max(2000) })
  .meta({ id: "Withdrawal" });

export const deskEvidenceSchema = evidenceSchema
  .extend({ row_version: z.int(), added_by: z.string() })
  .meta({ id: "DeskEvidence" });
export type DeskEvidence = z.infer<typeof deskEvidenceSchema>;

const colleague = z.object({ id: z.string(), name: z.string() });

/** A claim as its reviewers work on it. */
export const deskClaimSchema = z
  .object({
    id: z.uuid(),
    row_version: z.int(),
    path: z.string(),
    status: verificationStatusSchema,
    verdict: orNull(verdictValueSchema),
    statement: z.string(),
    language: languageSchema,
    kind: claimKindSchema,
    claimant: z.string().nullable(),
    reported_by: z.string().nullable(),
    made_on: z.iso.date().nullable(),
    quantities: z.array(quantitySchema),
    dates: z.array(dateMentionSchema),
    topics: z.array(topicValueSchema),
    article: z.object({ id: z.uuid(), path: z.string(), title: z.string() }),
    anchor: z.object({
      state: anchorStateSchema,
      start: z.int(),
      end: z.int(),
      exact: z.string(),
    }),
    text_change: orNull(textStandingSchema),
    withdrawn_at: z.iso.datetime().nullable(),
    assignee: colleague.nullable().describe("Who works on it"),
    evidence: z.array(deskEvidenceSchema),
    reviews: z.array(deskReviewSchema),
    corrections: z.array(correctionSchema),
  })
  .meta({ id: "DeskClaim" });
export type DeskClaim = z.infer<typeof deskClaimSchema>;

/** Views of the queue. A claim stands in one stage; `mine` and `unassigned` go by who works on it. */
export const queueFilterSchema = z
  .enum(["open", "mine", "unassigned", "unreviewed", "in_review", "awaiting_approval", "published"])
  .meta({ id: "QueueFilter" });
export type QueueFilter = z.infer<typeof queueFilterSchema>;

/** `waiting`: longest in its stage first; `worth`: most worth checking first. */
export const queueSortSchema = z
  .enum(["newest", "oldest", "waiting", "worth"])
  .meta({ id: "QueueSort" });
export type QueueSort = z.infer<typeof queueSortSchema>;

export const queueItemSchema = z
  .object({
    id: z.uuid(),
    statement: z.string(),
    language: languageSchema,
    status: verificationStatusSchema,
    verdict: orNull(verdictValueSchema),
    article: z.object({ id: z.uuid(), title: z.string() }),
    claimant: z.string().nullable(),
    assignee: colleague.nullable(),
    check_worthiness: z.number(),
    review: z
      .object({
        id: z.uuid(),
        status: reviewStatusSchema,
        purpose: reviewPurposeSchema,
        author_name: z.string(),
      })
      .nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
    stage_at: z.iso.datetime().describe("Since when it stands where it does in the queue"),
  })
  .meta({ id: "QueueItem" });
export type QueueItem = z.infer<typeof queueItemSchema>;

/** Counting stops here, so that it stays fast: one more means "more than that". */
export const mostCounted = 1_000;

export const queueCountsSchema = z
  .object({
    most: z.int().describe("Where counting stops; a count of one more means more than that"),
    counts: z.record(queueFilterSchema, z.int()),
  })
  .meta({ id: "QueueCounts" });
export type QueueCounts = z.infer<typeof queueCountsSchema>;

export const assignmentInputSchema = z
  .strictObject({ assignee_id: z.string().min(1).max(100).nullable().describe("Null: nobody") })
  .meta({ id: "AssignmentInput" });
