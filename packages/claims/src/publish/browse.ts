import { z } from "zod";
import { languageSchema } from "../article/language.ts";
import { correctionKindSchema, correctionSchema } from "../review/correction.ts";
import { sourceSchema } from "../review/evidence.ts";
import { verdictValueSchema } from "../review/rating-scale.ts";
import { reviewPurposeSchema, verificationStatusSchema } from "../review/review.ts";
import { topicValueSchema } from "../review/topic.ts";
import { submittedReviewSchema } from "../review/verdict.ts";
import { claimantSchema } from "./public-claim.ts";

/** How many claims a thing has, by verdict; counting stops at `mostCounted` claims a thing. */
export const mostCounted = 1_000;

const verdictCountSchema = z
  .object({ verdict: verdictValueSchema, count: z.int() })
  .meta({ id: "VerdictCount" });
export type VerdictCount = z.infer<typeof verdictCountSchema>;

const counted = {
  claims_count: z.int().describe(`Public claims; counting stops at ${mostCounted}`),
  verdicts: z.array(verdictCountSchema).describe("Of the claims counted, those with a verdict"),
};

export const claimantEntrySchema = claimantSchema
  .extend({ path: z.string(), ...counted })
  .meta({ id: "ClaimantEntry" });
export type ClaimantEntry = z.infer<typeof claimantEntrySchema>;

export const publisherEntrySchema = z
  .object({ id: z.uuid(), name: z.string(), path: z.string(), ...counted })
  .meta({ id: "PublisherEntry" });
export type PublisherEntry = z.infer<typeof publisherEntrySchema>;

const labelsSchema = z.object({ vi: z.string(), en: z.string(), zh: z.string() });

export const topicEntrySchema = z
  .object({
    id: topicValueSchema,
    labels: labelsSchema,
    same_as: z.array(z.string()),
    path: z.string(),
    ...counted,
  })
  .meta({ id: "TopicEntry" });
export type TopicEntry = z.infer<typeof topicEntrySchema>;

const claimReferenceSchema = z
  .object({
    id: z.uuid(),
    path: z.string(),
    statement: z.string(),
    language: languageSchema,
    status: verificationStatusSchema,
  })
  .meta({ id: "ClaimReference" });

/** A source that published verdicts rest on, as they name it. */
export const sourceEntrySchema = z
  .object({
    id: z.uuid(),
    source: sourceSchema,
    claims_count: z.int(),
    claims: z.array(claimReferenceSchema).describe("The newest ten claims that cite it"),
  })
  .meta({ id: "SourceEntry" });
export type SourceEntry = z.infer<typeof sourceEntrySchema>;

export const correctionEntrySchema = correctionSchema
  .extend({ claim: claimReferenceSchema })
  .meta({ id: "CorrectionEntry" });
export type CorrectionEntry = z.infer<typeof correctionEntrySchema>;

/** A published version of a review: the whole of what was approved. */
export const publishedReviewSchema = submittedReviewSchema
  .extend({
    id: z.uuid(),
    version: z.int(),
    sha256: z.string().describe("Of the version's canonical JSON, as approved"),
    purpose: reviewPurposeSchema,
    claim: claimReferenceSchema,
    reviewed_by: z.string().describe("Everybody whose words it holds, in the order they came in"),
    declared_by: z
      .string()
      .optional()
      .describe("Whose the declaration is; absent where that was not kept"),
    approved_by: z.string(),
    submitted_at: z.iso.datetime(),
    published_at: z.iso.datetime(),
  })
  .meta({ id: "PublishedReview" });
export type PublishedReview = z.infer<typeof publishedReviewSchema>;

export const scaleEntrySchema = z
  .object({
    id: z.string(),
    version: z.int(),
    worst: z.int(),
    best: z.int(),
    values: z.array(
      z.object({ value: verdictValueSchema, rating: z.int().nullable(), labels: labelsSchema }),
    ),
  })
  .meta({ id: "Scale" });
export type ScaleEntry = z.infer<typeof scaleEntrySchema>;

const tally = { verdicts: z.array(verdictCountSchema), total: z.int() };

/** Verdicts that stand (published or corrected, not retracted), counted in several ways. */
export const statisticsSchema = z
  .object({
    as_of_seq: z.int().describe("The event of the log up to which is counted"),
    claims: z.array(z.object({ status: verificationStatusSchema, count: z.int() })),
    verdicts: z.array(verdictCountSchema),
    by_month: z.array(z.object({ month: z.string().describe("As 2026-11, UTC"), ...tally })),
    by_language: z.array(z.object({ language: languageSchema, ...tally })),
    by_topic: z.array(z.object({ topic: topicValueSchema, ...tally })),
    by_claimant: z.array(
      z.object({ claimant: z.object({ id: z.uuid(), name: z.string() }), ...tally }),
    ),
    by_publisher: z.array(
      z.object({ publisher: z.object({ id: z.uuid(), name: z.string() }), ...tally }),
    ),
    corrections: z.array(z.object({ kind: correctionKindSchema, count: z.int() })),
  })
  .meta({ id: "Statistics" });
export type Statistics = z.infer<typeof statisticsSchema>;
