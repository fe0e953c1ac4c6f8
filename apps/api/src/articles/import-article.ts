import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { invalidField } from "@claimledger/claims/errors";
import { detectLanguage } from "@claimledger/claims/analysis/detect-language";
import { proposeClaims } from "@claimledger/claims/analysis/propose-claims";
import { languageSchema, type Language } from "@claimledger/claims/article/language";
import type { ArticleContent, ImportedArticle } from "@claimledger/claims/desk/article";
import { permit, type WriteContext } from "../context.ts";
import { fromDate } from "../rows.ts";
import { extractArticle, type ExtractedArticle } from "./extract-article.ts";
import { findSameArticle, type SameArticle } from "./find-same-article.ts";
import { getArticleSummary } from "./find-articles.ts";

type ArticleText = {
  title: string;
  text: string;
  sha256: string;
  language: Language;
  publishedOn: string;
  timeZone: string;
  publisher: string | null;
};

const homeTimeZone: Record<Language, string> = {
  vi: "Asia/Ho_Chi_Minh",
  zh: "Asia/Shanghai",
  en: "UTC",
};
/** A book would give tens of thousands; the best of them are more than a desk can work through. */
const mostProposals = 1_000;
/** What a claim's statement and a claimant's name may have: a text without stops is no statement. */
const longestStatement = 2_000;
const longestName = 200;

/**
 * Imports an article and proposes its claims. The same text is found, not doubled; the same URL with
 * another text becomes a new revision, and claims stay on theirs.
 */
export async function importArticle(
  ctx: WriteContext,
  input: ArticleContent,
): Promise<ImportedArticle> {
  permit(ctx, "reviewer", "editor", "admin");
  const article = describeArticle(input, extractArticle(input.content, input.format), ctx.now);
  const url = input.url ?? null;
  const same = await findSameArticle(ctx.db, { url, sha256: article.sha256 });
  if (same?.revision) return describeFound(ctx, same);
  const articleId = same?.id ?? (await createArticle(ctx, article, input, url));
  const revision = await createRevision(ctx, articleId, article);
  const proposals = await createProposals(ctx, articleId, revision.id, article);
  const summary = await getArticleSummary(ctx.db, articleId);
  return { article: summary, found: false, revision_number: revision.number, proposals };
}

function describeArticle(input: ArticleContent, found: ExtractedArticle, now: Date): ArticleText {
  const language = input.language ?? readLanguage(found.language) ?? detectLanguage(found.text);
  if (!language)
    throw invalidField("/language", "The language was not recognised. Say vi, en or zh.");
  const timeZone = input.time_zone ?? homeTimeZone[language];
  return {
    text: found.text,
    sha256: createHash("sha256").update(found.text).digest("hex"),
    language,
    timeZone,
    title: input.title ?? found.title ?? firstLine(found.text),
    publishedOn: input.published_on ?? found.publishedOn ?? toLocalDate(now, timeZone),
    publisher: input.publisher ?? found.publisher,
  };
}

function readLanguage(tag: string | null): Language | null {
  return languageSchema.safeParse(tag?.slice(0, 2).toLowerCase()).data ?? null;
}

function firstLine(text: string): string {
  return Array.from(text.split("\n")[0] ?? "")
    .slice(0, 200)
    .join("");
}

function toLocalDate(now: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(now);
}

async function describeFound(ctx: WriteContext, same: SameArticle): Promise<ImportedArticle> {
  const proposals = await ctx.db.proposal.count({ where: { revisionId: same.revision!.id } });
  const article = await getArticleSummary(ctx.db, same.id);
  return { article, found: true, revision_number: same.revision!.number, proposals };
}

async function createArticle(
  { db, actor, now }: WriteContext,
  article: ArticleText,
  input: ArticleContent,
  url: string | null,
): Promise<string> {
  const { title, language, timeZone } = article;
  const publisherId = await findOrCreatePublisher(db, article.publisher);
  const { id } = await db.article.create({
    data: {
      id: uuid(),
      publisherId,
      title,
      url,
      language,
      timeZone,
      publishedOn: fromDate(article.publishedOn),
      visibility: input.visibility ?? "full_text",
      createdAt: now,
      importedById: actor.id,
    },
    select: { id: true },
  });
  return id;
}

/** The publisher of that name; the first article of theirs creates them, also when two come at once. */
async function findOrCreatePublisher(db: WriteContext["db"], name: string | null) {
  if (name === null) return null;
  await db.publisher.createMany({ data: { id: uuid(), name }, skipDuplicates: true });
  const { id } = await db.publisher.findUniqueOrThrow({ where: { name }, select: { id: true } });
  return id;
}

async function createRevision({ db, now }: WriteContext, articleId: string, article: ArticleText) {
  const number = (await db.articleRevision.count({ where: { articleId } })) + 1;
  const { text, sha256 } = article;
  return db.articleRevision.create({
    data: { id: uuid(), articleId, number, text, sha256, createdAt: now },
    select: { id: true, number: true },
  });
}

async function createProposals(
  { db }: WriteContext,
  articleId: string,
  revisionId: string,
  { text, language, publishedOn, timeZone }: ArticleText,
): Promise<number> {
  const proposed = proposeClaims(text, { language, publishedOn, timeZone })
    .filter(({ quote }) => quote.length <= longestStatement)
    .slice(0, mostProposals);
  await db.proposal.createMany({
    data: proposed.map((claim, index) => ({
      id: uuid(),
      articleId,
      revisionId,
      rank: index + 1,
      start: claim.start,
      end: claim.end,
      quote: claim.quote,
      statement: claim.quote,
      kind: claim.kind,
      claimant: toName(claim.claimant),
      reportedBy: toName(claim.reported_by),
      quoted: claim.quoted,
      quantities: claim.quantities,
      dates: claim.dates,
      checkWorthiness: claim.check_worthiness,
      reasons: claim.reasons,
    })),
  });
  return proposed.length;
}

function toName(found: string | null): string | null {
  return found !== null && found.length <= longestName ? found : null;
}
