import type { Pool } from "pg";
import { statementName } from "@claimledger/prisma/connect";
import { toArticlePath, toClaimPath } from "../claims/paths.ts";

/** A page for search engines: its path, and when it last changed. */
export type SitePage = { path: string; changedAt: Date };

/** The most that one sitemap may hold (https://www.sitemaps.org/protocol.html). */
const mostPages = 50_000;
const pageSize = 2_000;

/**
 * The numbers of the claims' sitemaps: number n has those whose first seq is above n times 50,000 and
 * not above the next multiple. So none can overflow, a claim stays where it is, and nothing is counted.
 */
export async function findClaimSitemaps(pool: Pool): Promise<number[]> {
  const text = `
    SELECT n::int AS "n" FROM generate_series(
      0, (SELECT (coalesce(max("firstSeq"), 0) - 1) / ${mostPages} FROM "PublicClaim")) n
    WHERE EXISTS (SELECT 1 FROM "PublicClaim"
      WHERE "firstSeq" > n * ${mostPages} AND "firstSeq" <= (n + 1) * ${mostPages})`;
  const { rows } = await pool.query<{ n: number }>({ name: statementName(text), text });
  return rows.map(({ n }) => n);
}

/** The months in which articles were imported, one sitemap each, such as `2026-11`. */
export async function findArticleSitemaps(pool: Pool): Promise<string[]> {
  const text = `
    WITH RECURSIVE found (month) AS (
      SELECT date_trunc('month', min("createdAt") AT TIME ZONE 'UTC') FROM "Article"
      WHERE "withdrawnAt" IS NULL
      UNION ALL
      SELECT date_trunc('month', (SELECT min("createdAt") FROM "Article"
        WHERE "createdAt" >= (month + interval '1 month') AT TIME ZONE 'UTC'
          AND "withdrawnAt" IS NULL) AT TIME ZONE 'UTC')
      FROM found WHERE month IS NOT NULL)
    SELECT to_char(month, 'YYYY-MM') AS "month" FROM found WHERE month IS NOT NULL`;
  const { rows } = await pool.query<{ month: string }>({ name: statementName(text), text });
  return rows.map(({ month }) => month);
}

type ClaimRow = { id: string; slug: string; changedAt: Date; firstSeq: string };

/** The claims of a sitemap, a few at a time. */
export async function* findClaimPages(pool: Pool, sitemap: number): AsyncGenerator<SitePage[]> {
  const text = `
    SELECT p."claimId" AS "id", c."slug", p."updatedAt" AS "changedAt", p."firstSeq"
    FROM "PublicClaim" p JOIN "Claim" c ON c."id" = p."claimId"
    WHERE p."firstSeq" > $1 AND p."firstSeq" <= $2 ORDER BY p."firstSeq" LIMIT ${pageSize}`;
  const end = (sitemap + 1) * mostPages;
  for (let after = String(sitemap * mostPages); ;) {
    const query = { name: statementName(text), text, values: [after, end] };
    const { rows } = await pool.query<ClaimRow>(query);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => ({ path: toClaimPath(row), changedAt: row.changedAt }));
    after = last.firstSeq;
  }
}

type ArticleRow = { id: string; createdAt: Date; changedAt: Date };

/** The articles of a month, a few at a time; one changes with its claims. */
export async function* findArticlePages(pool: Pool, month: string): AsyncGenerator<SitePage[]> {
  const text = `
    SELECT a."id", a."createdAt", greatest(a."createdAt", (
      SELECT max("updatedAt") FROM "PublicClaim" WHERE "articleId" = a."id")) AS "changedAt"
    FROM "Article" a
    WHERE (a."createdAt", a."id") > ($1::timestamptz, $2::uuid) AND a."createdAt" < $3::timestamptz
      AND a."withdrawnAt" IS NULL
    ORDER BY a."createdAt", a."id" LIMIT ${pageSize}`;
  const begin = new Date(`${month}-01T00:00:00Z`);
  const end = new Date(Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1));
  let after = [begin, "00000000-0000-0000-0000-000000000000"] as [Date, string];
  for (let count = 0; count < mostPages; count += pageSize) {
    const query = { name: statementName(text), text, values: [...after, end] };
    const { rows } = await pool.query<ArticleRow>(query);
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map((row) => ({ path: toArticlePath(row), changedAt: row.changedAt }));
    after = [last.createdAt, last.id];
  }
}
