import { z } from "zod";
import { dateMentionSchema } from "../analysis/date.ts";
import { findingSchema } from "../analysis/finding.ts";
import { proposedClaimSchema } from "../analysis/proposal.ts";
import { quantitySchema } from "../analysis/quantity.ts";
import { languageSchema } from "../article/language.ts";
import { articleDetails } from "./article.ts";

/** In UTF-8 bytes. */
export const analysisLimit = 200_000;

const { language, published_on, time_zone } = articleDetails;

export const analysisInputSchema = z
  .strictObject({
    text: z.string().min(1).describe("At most 200 kB of UTF-8"),
    language,
    published_on: published_on.describe(
      "Without it, dates that do not say their year are left out, and what rests on them",
    ),
    time_zone: time_zone.describe("IANA; that of the language's home unless given"),
  })
  .meta({ id: "AnalysisInput" });
export type AnalysisInput = z.infer<typeof analysisInputSchema>;

const place = { start: z.int().min(0), end: z.int().min(0), text: z.string() };

/** A quantity by the names that a reader of an analysis knows: `value`, or `min` and `max`. */
const analysedQuantitySchema = quantitySchema
  .omit({ amount: true, lower_bound: true, upper_bound: true })
  .extend({
    value: quantitySchema.shape.amount.describe("Decimal; null for a range"),
    min: quantitySchema.shape.lower_bound,
    max: quantitySchema.shape.upper_bound,
    restates: quantitySchema.shape.restates.describe(
      "Index into `quantities` of the amount that this one gives again",
    ),
  })
  .meta({ id: "AnalysedQuantity" });

/**
 * All that analysis finds in a text. Places are code points, end exclusive, of the text in NFC with LF
 * line ends, without control characters. A claim's figures and dates are those within its place.
 */
export const analysisSchema = z
  .object({
    language: languageSchema,
    published_on: z.iso.date().nullable(),
    time_zone: z.string(),
    sentences: z.array(
      z.object({ start: place.start, end: place.end, paragraph: z.int(), quote: z.string() }),
    ),
    claims: z
      .array(proposedClaimSchema.omit({ quantities: true, dates: true }).meta({ id: "FoundClaim" }))
      .describe("Best first"),
    quantities: z.array(analysedQuantitySchema),
    dates: z.array(dateMentionSchema),
    ordinals: z.array(z.object({ ...place, value: z.string() })),
    findings: z.array(
      findingSchema
        .extend({ why: z.string().describe("A sentence in English") })
        .meta({ id: "ExplainedFinding" }),
    ),
  })
  .meta({ id: "Analysis" });
export type Analysis = z.infer<typeof analysisSchema>;
