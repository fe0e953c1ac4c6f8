import { z } from "@hono/zod-openapi";
import type { Pool } from "pg";
import { languageSchema } from "@claimledger/claims/article/language";
import { searchTokens } from "@claimledger/claims/match/tokens";
import { verdictValueSchema } from "@claimledger/claims/review/rating-scale";
import { verificationStatusSchema } from "@claimledger/claims/review/review";
import { Prisma } from "@claimledger/prisma/client";
import { statementName } from "@claimledger/prisma/connect";
import { makeCursor, readCursor } from "../http/cursor.ts";
import { pageQuery } from "../http/operation.ts";

const statusList = z
  .string()
  .max(100)
  .transform((value) => value.split(","))
  .pipe(z.array(verificationStatusSchema).min(1))
  .meta({ type: "string", description: "One status, or several with commas between" });

export const claimsQuery = pageQuery.extend({
  status: statusList.optional(),
  verdict: verdictValueSchema.optional(),
  article: z.uuid().optional(),
  claimant: z.uuid().optional(),
  language: languageSchema.optional(),
  q: z.string().trim().max(500).optional().describe("Words, with or without diacritics"),
});
export type ClaimsQuery = z.infer<typeof claimsQuery>;

type Row = { bytes: Uint8Array; firstSeq: string };

export type PublicClaimPage = { items: Uint8Array[]; nextCursor: string | null };

const position = z.tuple([z.int().positive()]);
const mostSorted = 2_000;
const mostWords = 16;

/** Public documents, newest first ("newest" is the claim's first seq, which never changes). */
export async function findPublicClaims(pool: Pool, query: ClaimsQuery): Promise<PublicClaimPage> {
  const [after] = readCursor(query, position) ?? [null];
  const where = toWhere(query, after);
  const take = query.limit + 1;
  const rows = query.q ? await search(pool, query.q, where, take) : await list(pool, where, take);
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const hasMore = rows.length > query.limit && last !== undefined;
  return {
    items: page.map(({ bytes }) => bytes),
    nextCursor: hasMore ? makeCursor(query, [Number(last.firstSeq)]) : null,
  };
}

function toWhere(query: ClaimsQuery, after: number | null): Prisma.Sql {
  const { status, verdict, article, claimant, language } = query;
  const conditions = [
    after !== null && Prisma.sql`"firstSeq" < ${after}`,
    status?.length === 1 && Prisma.sql`"status" = ${status[0]}::"VerificationStatus"`,
    status && status.length > 1 && Prisma.sql`"status" = ANY (${status}::"VerificationStatus"[])`,
    verdict && Prisma.sql`"verdict" = ${verdict}`,
    article && Prisma.sql`"articleId" = ${article}::uuid`,
    claimant && Prisma.sql`"claimantId" = ${claimant}::uuid`,
    language && Prisma.sql`"language" = ${language}::"Language"`,
  ].filter((condition) => condition instanceof Prisma.Sql);
  return conditions.length > 0 ? Prisma.join(conditions, " AND ") : Prisma.sql`TRUE`;
}

/** Past Prisma, which would carry the bytes as base64: a page of documents is mostly bytes. */
async function run<T>(pool: Pool, { text, values }: Prisma.Sql): Promise<T[]> {
  const { rows } = await pool.query({ name: statementName(text), text, values });
  return rows as T[];
}

async function list(pool: Pool, where: Prisma.Sql, take: number): Promise<Row[]> {
  return run(
    pool,
    Prisma.sql`
    SELECT "bytes", "firstSeq" FROM "PublicClaim"
    WHERE ${where} ORDER BY "firstSeq" DESC LIMIT ${take}`,
  );
}

/**
 * Takes at most 2,000 matches from the index and sorts them; only when there are more, walks newest
 * first until the page is full. Either way the work is bounded, whatever the words.
 */
async function search(pool: Pool, q: string, where: Prisma.Sql, take: number): Promise<Row[]> {
  const words = searchTokens(q).slice(0, mostWords);
  if (words.length === 0) return [];
  const matches = Prisma.sql`"search" @@ ${toTsQuery(words)}::tsquery`;
  const found = await run<Row & { many: boolean }>(
    pool,
    Prisma.sql`
    WITH found AS MATERIALIZED (
      SELECT "claimId", "firstSeq" FROM "PublicClaim"
      WHERE ${matches} AND ${where} LIMIT ${mostSorted + 1}),
    page AS (SELECT * FROM found ORDER BY "firstSeq" DESC LIMIT ${take})
    SELECT p."bytes", p."firstSeq", (SELECT count(*) FROM found) > ${mostSorted} AS many
    FROM page JOIN "PublicClaim" p USING ("claimId") ORDER BY p."firstSeq" DESC`,
  );
  if (!found[0]?.many) return found;
  return run(
    pool,
    Prisma.sql`
    SELECT "bytes", "firstSeq" FROM (
      SELECT * FROM "PublicClaim" WHERE ${where} ORDER BY "firstSeq" DESC OFFSET 0) newest
    WHERE ${matches} LIMIT ${take}`,
  );
}

function toTsQuery(words: string[]): string {
  return words
    .map((word) => `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`)
    .join(" & ");
}
