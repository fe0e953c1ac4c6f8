import type { ArticleEdit } from "@claimledger/claims/desk/article";
import { invalidField } from "@claimledger/claims/errors";
import { assertFound, permit, requireVersion, type WriteContext } from "../context.ts";
import { lockAddress, lockArticle } from "../lock.ts";
import { publishLater } from "../publication/append-publications.ts";
import { fromDate, toDate } from "../rows.ts";
import { findOrCreatePublisher } from "./find-publisher.ts";
import { toPageUrl } from "./to-page-url.ts";

/**
 * Changes what is said of an article beside its text. Its claims' public documents say it too, so all
 * of them are published anew, tombstones included.
 */
export async function editArticle(ctx: WriteContext, id: string, edit: ArticleEdit): Promise<void> {
  permit(ctx, "editor", "admin");
  const url = toPageUrl(edit.url);
  if (url) await lockAddress(ctx.db, url);
  await lockArticle(ctx.db, id);
  const found = await ctx.db.article.findUnique({ where: { id }, include: { publisher: true } });
  const article = assertFound(found, "article", id);
  requireVersion(ctx, article.rowVersion);
  const known = {
    title: article.title,
    url: article.url,
    publisher: article.publisher?.name ?? null,
    published_on: toDate(article.publishedOn),
    visibility: article.visibility,
  };
  const details = { ...known, ...edit, ...(edit.url !== undefined && { url }) };
  if (JSON.stringify(details) === JSON.stringify(known)) return;
  if (url !== null && url !== known.url) await refuseTakenAddress(ctx, url);
  await ctx.db.article.update({
    where: { id },
    data: {
      title: details.title,
      url: details.url,
      publisherId: await findOrCreatePublisher(ctx.db, details.publisher),
      publishedOn: fromDate(details.published_on),
      visibility: details.visibility,
      rowVersion: { increment: 1 },
    },
    select: { id: true },
  });
  for (const claim of await takeClaims(ctx, id)) publishLater(ctx, claim.id, "article_edited");
}

/** An address leads a later import to its article, so it belongs to one. */
async function refuseTakenAddress({ db }: WriteContext, url: string): Promise<void> {
  const other = await db.article.findUnique({ where: { url }, select: { id: true } });
  if (other)
    throw invalidField("/url", `Another article is at ${url} already: ${other.id}.`, "taken");
}

/** All claims that were ever made of an article; they stay as they are until this is done. */
async function takeClaims({ db }: WriteContext, articleId: string): Promise<{ id: string }[]> {
  return db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Claim" WHERE "articleId" = ${articleId}::uuid ORDER BY "id" FOR UPDATE`;
}
