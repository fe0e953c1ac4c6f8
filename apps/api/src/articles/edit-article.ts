import type { ArticleEdit } from "@claimledger/claims/desk/article";
import { assertFound, permit, requireVersion, type WriteContext } from "../context.ts";
import { lockArticle } from "../lock.ts";
import { publishLater } from "../publication/append-publications.ts";
import { fromDate, toDate } from "../rows.ts";
import { findOrCreatePublisher } from "./find-publisher.ts";

/**
 * Changes what is said of an article beside its text. Its claims' public documents say it too, so all
 * of them are published anew, tombstones included.
 */
export async function editArticle(ctx: WriteContext, id: string, edit: ArticleEdit): Promise<void> {
  permit(ctx, "editor", "admin");
  await lockArticle(ctx.db, id);
  const found = await ctx.db.article.findUnique({ where: { id }, include: { publisher: true } });
  const article = assertFound(found, "article", id);
  requireVersion(ctx, article.rowVersion);
  const known = {
    title: article.title,
    publisher: article.publisher?.name ?? null,
    published_on: toDate(article.publishedOn),
    visibility: article.visibility,
  };
  const details = { ...known, ...edit };
  if (JSON.stringify(details) === JSON.stringify(known)) return;
  await ctx.db.article.update({
    where: { id },
    data: {
      title: details.title,
      publisherId: await findOrCreatePublisher(ctx.db, details.publisher),
      publishedOn: fromDate(details.published_on),
      visibility: details.visibility,
      rowVersion: { increment: 1 },
    },
    select: { id: true },
  });
  for (const claim of await takeClaims(ctx, id)) publishLater(ctx, claim.id, "article_edited");
}

/** All claims that were ever made of an article; they stay as they are until this is done. */
async function takeClaims({ db }: WriteContext, articleId: string): Promise<{ id: string }[]> {
  return db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Claim" WHERE "articleId" = ${articleId}::uuid ORDER BY "id" FOR UPDATE`;
}
