import { z } from "@hono/zod-openapi";

/** What every Google API takes; clients may send it, and nothing here depends on it. */
const systemParameters = {
  key: z.string().max(500).optional().describe("Not needed"),
  alt: z.literal("json").optional(),
  fields: z.string().max(1000).optional().describe("Taken and ignored: answers are whole"),
  prettyPrint: z.enum(["true", "false"]).optional().describe("Taken and ignored"),
  quotaUser: z.string().max(200).optional(),
};

const mostOnPage = 100;
const usualPage = 10;
/** Further in, only a token leads: skipping reads all that is skipped. */
const furthestOffset = 1_000;

const paging = {
  pageSize: z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .default(usualPage)
    .transform((size) => Math.min(size || usualPage, mostOnPage))
    .meta({ type: "integer", description: "10 unless given; 100 at most, however many are asked" }),
  pageToken: z
    .string()
    .max(4000)
    .optional()
    .describe("From `nextPageToken`; all other parameters as before"),
  offset: z.coerce
    .number()
    .int()
    .min(0)
    .max(furthestOffset, {
      error: `An offset goes up to ${furthestOffset}; further on, follow nextPageToken.`,
    })
    .default(0)
    .describe("How many to skip; only without pageToken"),
};

const words = z.string().trim().max(500).optional();

const languageCode = z
  .string()
  .max(50)
  .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,5}$/, {
    error: "Write a BCP 47 language code, such as en or zh-Hant.",
  })
  .optional()
  .describe("BCP 47; only its language counts");

export const claimSearchQuery = z.strictObject({
  query: words.describe("Required unless reviewPublisherSiteFilter is given"),
  languageCode,
  reviewPublisherSiteFilter: words.describe("Host of a publisher, such as example.org"),
  maxAgeDays: z.coerce
    .number()
    .int()
    .min(0)
    .max(2 ** 31 - 1)
    .optional()
    .describe("Of the review or the claim, whichever is newer"),
  ...paging,
  ...systemParameters,
});
export type ClaimSearchQuery = z.output<typeof claimSearchQuery>;

export const imageSearchQuery = z.strictObject({
  imageUri: z.url({ protocol: /^https?$/ }).max(2000),
  languageCode,
  ...paging,
  ...systemParameters,
});

export const pagesQuery = z.strictObject({
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .optional()
    .describe("Not with organization"),
  organization: words.describe("Host of a publisher; not with url"),
  ...paging,
  ...systemParameters,
});
export type PagesQuery = z.output<typeof pagesQuery>;

export const pageQuery = z.strictObject(systemParameters);
