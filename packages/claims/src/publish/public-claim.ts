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
import { topicValueSchema } from "../review/topic.ts";
import { verificationStatusSchema } from "../review/review.ts";
import { conflictOfInterestSchema } from "../review/verdict.ts";
import { orNull } from "../or-null.ts";

/** The version of this shape. A reader that knows it can read every document that carries it. */
export const documentVersion = 1;

export const claimantSchema = z
  .object({ id: z.uuid(), name: z.string(), same_as: z.array(z.url()) })
  .meta({ id: "Claimant" });

const articleReferenceSchema = z
  .object({
    id: z.uuid(),
    path: z.string(),
    title: z.string(),
    url: z.url().nullable(),
    publisher: z.string().nullable(),
    published_on: z.iso.date().nullable().describe("Null where it is not known"),
    revision: z.object({ id: z.uuid(), number: z.int(), sha256: z.string() }),
  })
  .meta({ id: "ArticleReference" });

/** What a published review concluded, and how. */
export const verdictSchema = z
  .object({
    value: verdictValueSchema,
    rating: z
      .int()
      .nullable()
      .describe("Place on the scale, higher = truer; null where it has none"),
    scale: z.object({
      id: z.string(),
      version: z.int(),
      worst: z.int(),
      best: z.int(),
    }),
    methodology_version: z.string(),
    summary: z.string(),
    rationale: z.string(),
    conflict_of_interest: conflictOfInterestSchema,
    evidence: z.array(evidenceSchema),
    review: z.object({ id: z.uuid(), version: z.int() }),
    reviewed_by: z
      .string()
      .describe(
        "Everybody whose words it holds: the author, then others in the order they came in",
      ),
    declared_by: z
      .string()
      .optional()
      .describe("Whose the declaration is: who submitted it; absent where that was not kept"),
    approved_by: z.string(),
    published_at: z.iso.datetime(),
  })
  .meta({ id: "Verdict" });
export type PublishedVerdict = z.infer<typeof verdictSchema>;

/**
 * A claim's public document: the one truth that API, pages, markup and feeds are made from. Holds no
 * origin and no interface language. Its canonical JSON's SHA-256 names it.
 */
export const publicClaimSchema = z
  .object({
    type: z.literal("claim"),
    document_version: z.literal(documentVersion),
    seq: z.int().positive().describe("The event of the log that published this document"),
    id: z.uuid(),
    path: z.string().describe("Canonical page, relative to the site's root"),
    status: verificationStatusSchema,
    statement: z.string(),
    language: languageSchema,
    kind: claimKindSchema,
    claimant: orNull(claimantSchema),
    reported_by: z.string().nullable(),
    made_on: z.iso.date().nullable(),
    article: articleReferenceSchema,
    anchor: z.object({
      state: anchorStateSchema,
      selectors: z.tuple([textQuoteSelectorSchema, textPositionSelectorSchema]),
    }),
    context: z.object({ before: z.string(), exact: z.string(), after: z.string() }),
    text_change: textStandingSchema
      .optional()
      .describe("Present while the article's latest text no longer has the claim's words"),
    quantities: z.array(quantitySchema),
    dates: z.array(dateMentionSchema),
    quoted: z.array(z.string()),
    topics: z
      .array(topicValueSchema)
      .optional()
      .describe("Absent in documents published before topics were kept"),
    check_worthiness: z.number().min(0).max(1),
    verdict: orNull(verdictSchema),
    corrections: z.array(correctionSchema),
    retraction: z.object({ reason: z.string(), at: z.iso.datetime() }).nullable(),
    created_at: z.iso.datetime(),
    updated_at: z.iso.datetime(),
  })
  .meta({ id: "PublicClaim" });
export type PublicClaim = z.infer<typeof publicClaimSchema>;
