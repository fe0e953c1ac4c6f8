import type { Article } from "@claimledger/claims/desk/article";
import type { Prisma } from "@claimledger/prisma/client";
import { toArticlePath } from "../claims/paths.ts";
import { toDate } from "../rows.ts";

type ArticleRow = Prisma.ArticleGetPayload<{ include: { publisher: true } }>;

/** What is said of an article wherever it is shown. */
export function toArticleDetails(row: ArticleRow): Omit<Article, "revision" | "text" | "claims"> {
  return {
    id: row.id,
    path: toArticlePath(row),
    title: row.title,
    url: row.url,
    publisher: row.publisher?.name ?? null,
    published_on: toDate(row.publishedOn),
    language: row.language,
    visibility: row.visibility,
  };
}
