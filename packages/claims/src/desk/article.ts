import { z } from "zod";
import { findingSchema } from "../analysis/finding.ts";
import { languageSchema } from "../article/language.ts";
import { revisionReferenceSchema } from "../article/revision.ts";
import { anchorStateSchema } from "../article/selector.ts";
import { textChangeSchema } from "../article/text-change.ts";
import { diffParagraphSchema } from "../article/text-diff.ts";
import { verdictValueSchema } from "../review/rating-scale.ts";
import { verificationStatusSchema } from "../review/review.ts";
import { importProblemShape } from "./import-reason.ts";
import { isoDateSchema } from "./iso-date.ts";
import { webUrlSchema } from "./web-url.ts";
import { orNull } from "../or-null.ts";

/** How much of an article's text the public may read: other people's words have their copyright. */
export const visibilitySchema = z
  .enum(["full_text", "excerpts", "link_only"])
  .meta({ id: "Visibility" });
export type Visibility = z.infer<typeof visibilitySchema>;

/** 2 MB of text, 10 MB of HTML, counted in UTF-8 bytes. */
export const articleLimits = { text: 2_000_000, html: 10_000_000 } as const;

const timeZoneSchema = z
  .string()
  .max(64)
  .refine(isTimeZone, { error: "Give an IANA time zone such as Asia/Ho_Chi_Minh." });

/** What an import, or an analysis, may be told of a text. */
export const articleDetails = {
  publisher: z.string().trim().min(1).max(200).nullable().optional(),
  published_on: isoDateSchema.optional().describe("Unknown unless given or found in the page"),
  language: languageSchema.optional().describe("Detected unless given"),
  time_zone: timeZoneSchema.optional(),
  visibility: visibilitySchema.optional(),
};
const revises = z
  .uuid()
  .optional()
  .describe("The article that this is a later text of; without it, the one with the same URL");
const title = z.string().trim().min(1).max(500);

export const articleContentSchema = z
  .strictObject({
    ...articleDetails,
    title: title.optional().describe("Taken from the page or the first line unless given"),
    url: webUrlSchema.nullable().optional(),
    revises,
    format: z.enum(["text", "html"]),
    content: z.string(),
  })
  .meta({ id: "ArticleContent" });
export type ArticleContent = z.infer<typeof articleContentSchema>;

/** What an editor may change of an article after its import; its text is another revision. */
export const articleEditSchema = z
  .strictObject({
    title: title.optional(),
    publisher: articleDetails.publisher,
    url: webUrlSchema.nullable().optional().describe("Of one article only; null where it has none"),
    published_on: isoDateSchema.nullable().optional().describe("Null where it is not known"),
    visibility: visibilitySchema.optional(),
  })
  .meta({ id: "ArticleEdit" });
export type ArticleEdit = z.infer<typeof articleEditSchema>;

export const articleAddressSchema = z
  .strictObject({ ...articleDetails, title: title.optional(), revises, fetch_url: webUrlSchema })
  .meta({ id: "ArticleAddress" });
export type ArticleAddress = z.infer<typeof articleAddressSchema>;

const summary = {
  id: z.uuid(),
  path: z.string(),
  title: z.string(),
  url: z.url().nullable(),
  publisher: z.string().nullable(),
  published_on: z.iso.date().nullable().describe("Null where it is not known"),
  language: languageSchema,
  visibility: visibilitySchema,
};

const counts = {
  claims_count: z.int(),
  checked_count: z.int().describe("Those of its claims whose verdict stands"),
};

export const articleSummarySchema = z
  .object({ ...summary, ...counts })
  .meta({ id: "ArticleSummary" });
export type ArticleSummary = z.infer<typeof articleSummarySchema>;

/** A claim's mark in an article's text; start and end in code points, null where it is orphaned. */
export const claimMarkSchema = z
  .object({
    id: z.uuid(),
    path: z.string(),
    statement: z.string(),
    status: verificationStatusSchema,
    verdict: orNull(verdictValueSchema),
    summary: z
      .string()
      .nullable()
      .describe("What was found, in short; null without a verdict that stands"),
    state: anchorStateSchema,
    start: z.int().nullable(),
    end: z.int().nullable(),
    excerpt: z
      .object({ before: z.string(), exact: z.string(), after: z.string() })
      .nullable()
      .describe(
        "The words in this text, or those of the claim's own revision where they changed or are gone; null when the publisher's words are not shown",
      ),
    applies_to: z.int().describe("Number of the revision that the claim was made of"),
    changes: z.array(textChangeSchema),
  })
  .meta({ id: "ClaimMark" });
export type ClaimMark = z.infer<typeof claimMarkSchema>;

const full = {
  ...summary,
  revision: revisionReferenceSchema,
  text: z.string().nullable().describe("Null unless the visibility is full_text"),
  claims: z.array(claimMarkSchema),
};

export const articleSchema = z.object(full).meta({ id: "Article" });
export type Article = z.infer<typeof articleSchema>;

export const deskArticleSummarySchema = z
  .object({
    ...summary,
    ...counts,
    proposals_open: z.int(),
    created_at: z.iso.datetime(),
    withdrawn_at: z.iso.datetime().nullable().describe("Since when it is off the site"),
  })
  .meta({ id: "DeskArticleSummary" });
export type DeskArticleSummary = z.infer<typeof deskArticleSummarySchema>;

export const deskArticleSchema = z
  .object({
    ...full,
    row_version: z.int(),
    time_zone: z.string(),
    proposals_open: z.int(),
    withdrawal: z
      .object({ at: z.iso.datetime(), reason: z.string(), by: z.string().describe("Name") })
      .nullable()
      .describe("Since when it is off the site, and why"),
    may_withdraw: z.boolean().describe("Whether you may withdraw it, or restore it"),
    findings: z
      .array(findingSchema)
      .describe("What in the text does not fit together, in its order; places in code points"),
  })
  .meta({ id: "DeskArticle" });
export type DeskArticle = z.infer<typeof deskArticleSchema>;

export const importedArticleSchema = z
  .object({
    article: articleSummarySchema,
    found: z.boolean().describe("True when the same text was there already"),
    revision_number: z.int(),
    changed_claims: z.int().describe("Claims whose standing this text has changed"),
    proposals: z.int(),
  })
  .meta({ id: "ImportedArticle" });
export type ImportedArticle = z.infer<typeof importedArticleSchema>;

/** A revision in the list of an article's revisions, with what became of the claims in it. */
export const revisionSummarySchema = z
  .object({
    ...revisionReferenceSchema.shape,
    claims: z
      .object({ anchored: z.int(), text_changed: z.int(), orphaned: z.int() })
      .describe("How many claims of earlier or the same text stand there, by state"),
  })
  .meta({ id: "RevisionSummary" });
export type RevisionSummary = z.infer<typeof revisionSummarySchema>;

export const revisionSchema = z
  .object({
    ...revisionReferenceSchema.shape,
    text: z.string().nullable().describe("Null unless the article's visibility is full_text"),
    claims: z.array(claimMarkSchema),
  })
  .meta({ id: "Revision" });
export type Revision = z.infer<typeof revisionSchema>;

export const revisionDiffSchema = z
  .object({
    from: revisionReferenceSchema,
    to: revisionReferenceSchema,
    added: z.int().describe("Words that only the later text has"),
    removed: z.int().describe("Words that only the earlier text has"),
    paragraphs: z
      .array(diffParagraphSchema)
      .nullable()
      .describe("Null unless the article's visibility is full_text"),
  })
  .meta({ id: "RevisionDiff" });
export type RevisionDiff = z.infer<typeof revisionDiffSchema>;

export const importJobStatusSchema = z.enum(["queued", "running", "succeeded", "failed"]);

export const importJobSchema = z
  .object({
    id: z.uuid(),
    status: importJobStatusSchema,
    problem: z.string().nullable(),
    ...importProblemShape,
    article_id: z.uuid().nullable(),
    created_at: z.iso.datetime(),
    finished_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "ImportJob" });
export type ImportJob = z.infer<typeof importJobSchema>;

function isTimeZone(value: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
