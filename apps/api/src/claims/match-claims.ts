import type { Pool } from "pg";
import { searchTokens } from "@claimledger/claims/match/tokens";
import { Prisma } from "@claimledger/prisma/client";
import {
  join,
  toAmountCondition,
  toFacetConditions,
  toPlainConditions,
  type ClaimFilter,
} from "./claim-filter.ts";
import type { ClaimsQuery } from "./claims-query.ts";
import { findEnd, olderThan, run, toConditions, type Found, type Row } from "./walk-claims.ts";
import { findWordShares } from "./word-shares.ts";

/** With more matches than this, one among the newest is found sooner than all of them. */
const mostSorted = 400;
/** Rows whose words are compared one by one cost more than entries of an index. */
const mostCompared = 20_000;
const mostWords = 16;
/** As many are compared at once where frequent words make a full page likely. */
const mostExpected = 4_000;

/**
 * Walks newest first where so many claims hold the words that the page is soon full. Otherwise takes
 * at most 400 matches from the index and sorts them; when there are more, walks after all until the
 * page is full or 20,000 were compared. The work is bounded, whatever the words.
 */
export async function matchClaims(
  pool: Pool,
  query: ClaimsQuery,
  after: number | null,
): Promise<Found> {
  const words = query.q ? searchTokens(query.q).slice(0, mostWords) : [];
  if (query.q && words.length === 0) return { rows: [], reached: null };
  const take = query.limit + 1;
  if (isUnfiltered(query) && (await areFrequent(pool, words, take))) {
    const { rows } = await compare(pool, query, { words, after, most: mostExpected });
    if (rows.length === take) return { rows, reached: null };
  }
  const where = Prisma.sql`${olderThan(after)} AND ${toConditions(query)}`;
  const found = await run<Row & { many: boolean }>(
    pool,
    Prisma.sql`
    WITH found AS MATERIALIZED (
      SELECT "firstSeq" FROM "PublicClaim" c
      WHERE ${toMatch(query, words, Prisma.sql`c`)} AND ${where} LIMIT ${mostSorted + 1}),
    size AS (SELECT count(*) > ${mostSorted} AS many FROM found),
    page AS (SELECT * FROM found ORDER BY "firstSeq" DESC LIMIT ${take})
    SELECT p."claimId", p."firstSeq", many
    FROM page JOIN "PublicClaim" p USING ("firstSeq"), size ORDER BY p."firstSeq" DESC`,
  );
  if (!found[0]?.many) return { rows: found, reached: null };
  const { rows, newest } = await compare(pool, query, { words, after, most: mostCompared });
  return { rows, reached: rows.length < take ? await findEnd(pool, newest, mostCompared) : null };
}

type Comparison = { words: string[]; after: number | null; most: number };

/** Compares the newest claims one by one, at most so many of them, until the page is full. */
async function compare(pool: Pool, query: ClaimsQuery, { words, after, most }: Comparison) {
  const newest = Prisma.sql`
    SELECT * FROM "PublicClaim" WHERE ${olderThan(after)} AND ${toConditions(query)}
    ORDER BY "firstSeq" DESC LIMIT ${Prisma.raw(String(most))}`;
  const rows = await run<Row>(
    pool,
    Prisma.sql`
    SELECT "claimId", "firstSeq" FROM (${newest}) newest
    WHERE ${toMatch(query, words, Prisma.sql`newest`)}
    LIMIT ${Prisma.raw(String(query.limit + 1))}`,
  );
  return { rows, newest };
}

/** Nothing is asked but words, so that the newest claims are found without looking for them. */
function isUnfiltered(query: ClaimsQuery): boolean {
  const conditions = [...Object.values(toFacetConditions(query)), ...toPlainConditions(query)];
  return conditions.length === 0 && !query.currency;
}

/** Whether `take` claims with all the words are to be expected among the newest few thousand. */
async function areFrequent(pool: Pool, words: string[], take: number): Promise<boolean> {
  const shares = await findWordShares(pool);
  const share = words.reduce((product, word) => product * (shares.get(word) ?? 0), 1);
  return share * mostExpected >= 2 * take;
}

/** Whether a row of `claims` holds all words and an amount, as far as they are asked for. */
export function toMatch(filter: ClaimFilter, words: string[], claims: Prisma.Sql): Prisma.Sql {
  const amount = toAmountCondition(filter, claims);
  return join([
    ...(words.length > 0 ? [Prisma.sql`${claims}."search" @@ ${toTsQuery(words)}::tsquery`] : []),
    ...(amount ? [amount] : []),
  ]);
}

function toTsQuery(words: string[]): string {
  return words
    .map((word) => `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`)
    .join(" & ");
}
