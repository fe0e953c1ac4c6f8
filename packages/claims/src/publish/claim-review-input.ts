import { z } from "zod";
import { lintFindingSchema } from "./claim-review-lint.ts";

/** Most bytes of markup that are looked at. */
export const claimReviewLimit = 1_000_000;

const jsonLd = z.union([z.looseObject({}), z.array(z.looseObject({})).max(1_000)]);

/** Markup to be looked at: JSON-LD, or a whole page with its JSON-LD in it. */
export const claimReviewInputSchema = z
  .strictObject({
    json_ld: jsonLd.optional().describe("One block, or a list of all blocks of a page"),
    html: z.string().optional().describe("The page; then what it shows is compared too"),
    url: z
      .url({ protocol: /^https?$/ })
      .max(2000)
      .optional()
      .describe("The page's address, where the page itself names none"),
  })
  .refine(({ json_ld, html }) => (json_ld === undefined) !== (html === undefined), {
    error: "Give either json_ld or html.",
  })
  .meta({ id: "ClaimReviewInput" });

export const lintReportSchema = z
  .object({ findings: z.array(lintFindingSchema).describe("Empty where nothing is wrong") })
  .meta({ id: "ClaimReviewLint" });
