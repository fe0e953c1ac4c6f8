import { z } from "zod";
import { externalReviewSchema } from "../publish/external-review.ts";
import { orNull } from "../or-null.ts";
import { importJobStatusSchema } from "./article.ts";
import {
  importProblemShape,
  importReasonCodeSchema,
  importReasonValuesSchema,
} from "./import-reason.ts";

export const externalReviewImportInputSchema = z
  .strictObject({
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .describe("A page with ClaimReview in it, a DataFeed, a JSON list or NDJSON, gzip or not"),
  })
  .meta({ id: "ExternalReviewImportInput" });
export type ExternalReviewImportInput = z.infer<typeof externalReviewImportInputSchema>;

export const externalReviewImportSchema = z
  .object({
    id: z.uuid(),
    source: z.string(),
    status: importJobStatusSchema,
    problem: z.string().nullable(),
    ...importProblemShape,
    items: z.int().describe("Blocks, lines or elements of the source that are dealt with"),
    added: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    refused: z.int(),
    refusals: z
      .array(
        z.object({
          item: z.int(),
          reason: z.string(),
          code: orNull(importReasonCodeSchema).describe("Null in an import of before it was told"),
          values: importReasonValuesSchema,
        }),
      )
      .describe("The first ones: which item, counted from 1, and why"),
    created_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "ExternalReviewImport" });
export type ExternalReviewImport = z.infer<typeof externalReviewImportSchema>;

export const externalReviewImportListSchema = z
  .object({
    items: z.array(externalReviewImportSchema).describe("The 50 started last, latest first"),
  })
  .meta({ id: "ExternalReviewImportList" });
export type ExternalReviewImportList = z.infer<typeof externalReviewImportListSchema>;

export const externalReviewMatchesSchema = z
  .object({ items: z.array(externalReviewSchema).describe("Nearest in words first") })
  .meta({ id: "ExternalReviewMatches" });
export type ExternalReviewMatches = z.infer<typeof externalReviewMatchesSchema>;
