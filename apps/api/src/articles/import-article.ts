import { v7 as uuid } from "uuid";
import type { ImportedArticle } from "@claimledger/claims/desk/article";
import { permit, type WriteContext } from "../context.ts";
import { createProposals } from "../proposals/create-proposals.ts";
import { fromDate, toDate } from "../rows.ts";
import { getArticleSummary } from "./find-articles.ts";
import { findOrCreatePublisher } from "./find-publisher.ts";
import { findSameArticle, type SameArticle } from "./find-same-article.ts";
import type { ReadArticle } from "./read-article.ts";
import { reanchorClaims } from "./reanchor-claims.ts";

/**
 * Keeps an article that was read (`readAside`) and proposes its claims. The same text is found, not
 * doubled; another text of the same article is a new revision, to which its claims are tied.
 */
export async function importArticle(
  ctx: WriteContext,
  article: ReadArticle,
): Promise<ImportedArticle> {
  permit(ctx, "reviewer", "editor", "admin");
  const same = await findSameArticle(ctx.db, article);
  if (same?.revision) return describeFound(ctx, same);
  const articleId = same?.id ?? (await createArticle(ctx, article));
  const revision = await createRevision(ctx, articleId, article);
  const place = { articleId, revisionId: revision.id };
  const changed_claims = same ? await tieClaims(ctx, place, article) : 0;
  const proposals = await createProposals(
    ctx,
    { ...place, language: article.language },
    article.proposed,
  );
  const summary = await getArticleSummary(ctx.db, articleId);
  return {
    article: summary,
    found: false,
    revision_number: revision.number,
    changed_claims,
    proposals,
  };
}

async function describeFound(ctx: WriteContext, same: SameArticle): Promise<ImportedArticle> {
  const proposals = await ctx.db.proposal.count({ where: { revisionId: same.revision!.id } });
  const article = await getArticleSummary(ctx.db, same.id);
  const { number } = same.revision!;
  return { article, found: true, revision_number: number, changed_claims: 0, proposals };
}

/** Claims keep to the language and the day of publication that the article is known by. */
async function tieClaims(
  ctx: WriteContext,
  place: { articleId: string; revisionId: string },
  { text }: ReadArticle,
): Promise<number> {
  const { language, publishedOn, timeZone } = await ctx.db.article.findUniqueOrThrow({
    where: { id: place.articleId },
    select: { language: true, publishedOn: true, timeZone: true },
  });
  const known = { language, publishedOn: toDate(publishedOn), timeZone };
  return reanchorClaims(ctx, { ...place, ...known, text });
}

async function createArticle(
  { db, actor, now }: WriteContext,
  article: ReadArticle,
): Promise<string> {
  const { title, url, language, timeZone, visibility } = article;
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
      visibility,
      createdAt: now,
      importedById: actor.id,
    },
    select: { id: true },
  });
  return id;
}

async function createRevision({ db, now }: WriteContext, articleId: string, article: ReadArticle) {
  const number = (await db.articleRevision.count({ where: { articleId } })) + 1;
  const { text, sha256, findings } = article;
  return db.articleRevision.create({
    data: { id: uuid(), articleId, number, text, sha256, findings, createdAt: now },
    select: { id: true, number: true },
  });
}
