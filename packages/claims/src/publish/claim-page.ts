import { z } from "zod";
import { languageSchema } from "../article/language.ts";
import { verdictValueSchema } from "../review/rating-scale.ts";
import { verificationStatusSchema } from "../review/review.ts";
import { topicValueSchema } from "../review/topic.ts";
import { orNull } from "../or-null.ts";
import { historyItemSchema } from "./event.ts";
import { publicClaimSchema } from "./public-claim.ts";

/** A facet's counts stop here: as many or more. */
export const mostFacetCount = 1_000;

const count = z.int().min(0).max(mostFacetCount).describe("1000 means as many or more");
const named = z.array(z.object({ id: z.uuid(), name: z.string(), count }));

/** How many claims each further choice would leave, all other choices as they are. */
export const claimFacetsSchema = z
  .object({
    total: count,
    is_partial: z
      .boolean()
      .describe("Only the newest claims were counted, so that there may be more of each"),
    status: z.array(z.object({ value: verificationStatusSchema, count })),
    verdict: z.array(z.object({ value: verdictValueSchema, count })),
    language: z.array(z.object({ value: languageSchema, count })),
    topic: z.array(z.object({ value: topicValueSchema, count })),
    claimant: named.describe("The most frequent ones among the claims found"),
    publisher: named.describe("The most frequent ones among the claims found"),
  })
  .meta({ id: "ClaimFacets" });
export type ClaimFacets = z.infer<typeof claimFacetsSchema>;

export const publicClaimPartSchema = publicClaimSchema
  .partial()
  .required({ id: true })
  .meta({ id: "PublicClaimPart" });

/** One claim, in parts or with what belongs to it. */
export const claimWithMoreSchema = publicClaimPartSchema
  .extend({
    history: z.array(historyItemSchema).optional(),
    claim_review: orNull(z.looseObject({ "@type": z.literal("ClaimReview") }))
      .optional()
      .describe("Null where the claim has no verdict"),
  })
  .meta({ id: "ClaimWithMore" });

/** A page of claims, with what was asked for beside them. */
export const publicClaimPageSchema = z
  .object({
    items: z
      .array(z.union([publicClaimSchema, publicClaimPartSchema]))
      .describe("Whole documents, or with `fields` the named parts of them"),
    next_cursor: z.string().nullable().describe("A page may be short and yet have a next one"),
    highlights: z
      .record(z.string(), z.array(z.object({ start: z.int(), end: z.int() })))
      .optional()
      .describe("By claim: where its statement meets `q`, in code points, end exclusive"),
    facets: claimFacetsSchema.optional(),
    claim_reviews: z
      .record(z.string(), z.looseObject({ "@type": z.literal("ClaimReview") }))
      .optional()
      .describe("By claim: its schema.org markup, where it has a verdict"),
  })
  .meta({ id: "PublicClaimPage" });
export type PublicClaimPage = z.infer<typeof publicClaimPageSchema>;
