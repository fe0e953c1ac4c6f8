import { z } from "@hono/zod-openapi";
import type { Pool } from "pg";
import { searchTokens } from "@claimledger/claims/match/tokens";
import { Prisma } from "@claimledger/prisma/client";
import { statementName } from "@claimledger/prisma/connect";
import type { Deps } from "../context.ts";
import { makeCursor, readCursor } from "../http/cursor.ts";
import { pageQuery } from "../http/operation.ts";
import type { PublicClaims } from "../publication/public-claims.ts";
import { fieldNames, namesOf } from "./field-names.ts";
import {
  claimFilter,
  join,
  mostWalked,
  refuseAmountWithoutCurrency,
  toAmountCondition,
  toFacetConditions,
  toPartition,
  toPlainConditions,
  type ClaimFilter,
} from "./claim-filter.ts";
import { findWordShares } from "./word-shares.ts";

export const claimsQuery = pageQuery.extend({
  ...claimFilter,
  fields: fieldNames.optional(),
  include: namesOf(
    ["highlights", "facets", "claim_reviews"],
    "What to send beside the claims",
  ).optional(),
});
export type ClaimsQuery = z.infer<typeof claimsQuery>;

type Row = { claimId: string; firstSeq: string };

/** What a look into the list gave; `reached` is where it stopped looking with claims left beyond. */
type Found = { rows: Row[]; reached: number | null };

export type PublicClaimPage = { items: Uint8Array[]; nextCursor: string | null };

const position = z.tuple([z.int().positive()]);
/** With more matches than this, one among the newest is found sooner than all of them. */
const mostSorted = 400;
/** Rows whose words are compared one by one cost more than entries of an index. */
const mostCompared = 20_000;
const mostWords = 16;
/** As many are compared at once where frequent words make a full page likely. */
const mostExpected = 4_000;

/** What lists of public documents are read with. */
export type ClaimReader = { deps: Pick<Deps, "pool">; publicClaims: Pick<PublicClaims, "get"> };

/**
 * Public documents, newest first ("newest" is the claim's first seq, which never changes). The database
 * says which; most of them are in the cache, and the others are read in one statement.
 */
export async function findPublicClaims(
  { deps, publicClaims }: ClaimReader,
  query: ClaimsQuery,
): Promise<PublicClaimPage> {
  refuseAmountWithoutCurrency(query);
  const [after = null] = readCursor(query, position) ?? [];
  const look = query.q || query.currency ? findMatches : walk;
  const { rows, reached } = await look(deps.pool, query, after);
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? Number(page.at(-1)!.firstSeq) : reached;
  const documents = await Promise.all(page.map(({ claimId }) => publicClaims.get(claimId)));
  return {
    items: documents.flatMap((document) => (document ? [document.bytes] : [])),
    nextCursor: last === null ? null : makeCursor(query, [last]),
  };
}

/** Past Prisma, whose results cost several times as much as those of the driver. */
export async function run<T>(pool: Pool, { text, values }: Prisma.Sql): Promise<T[]> {
  const { rows } = await pool.query({ name: statementName(text), text, values });
  return rows as T[];
}

/** What the listing index holds. */
const listed = Prisma.sql`"firstSeq", "status", "verdict", "language", "articleId", "claimantId",
  "publisherId", "madeOn", "appearedOn", "checkedAt", "updatedAt", "topics"`;

/** The newest claims that a filter may choose from, by the index alone. */
export function toWalked(filter: ClaimFilter, after: number | null): Prisma.Sql {
  return Prisma.sql`
    SELECT ${listed} FROM "PublicClaim" WHERE ${olderThan(after)} AND ${toPartition(filter)}
    ORDER BY "firstSeq" DESC LIMIT ${Prisma.raw(String(mostWalked))}`;
}

export function toConditions(filter: ClaimFilter): Prisma.Sql {
  return join([...Object.values(toFacetConditions(filter)), ...toPlainConditions(filter)]);
}

function olderThan(after: number | null): Prisma.Sql {
  return after === null ? Prisma.sql`TRUE` : Prisma.sql`"firstSeq" < ${after}`;
}

/** Looks through the listing index, newest first, until the page is full or enough was looked through. */
async function walk(pool: Pool, query: ClaimsQuery, after: number | null): Promise<Found> {
  const take = query.limit + 1;
  const walked = toWalked(query, after);
  const rows = await run<Row>(
    pool,
    Prisma.sql`
    SELECT p."claimId", p."firstSeq"
    FROM (SELECT "firstSeq" FROM (${walked}) walked WHERE ${toConditions(query)}
          LIMIT ${Prisma.raw(String(take))}) page
    JOIN "PublicClaim" p USING ("firstSeq") ORDER BY p."firstSeq" DESC`,
  );
  return { rows, reached: rows.length < take ? await findEnd(pool, walked, mostWalked) : null };
}

/** Where a walk of `most` claims ended; null if it came to the end of the list. */
async function findEnd(pool: Pool, walked: Prisma.Sql, most: number): Promise<number | null> {
  const [end] = await run<{ firstSeq: string }>(
    pool,
    Prisma.sql`SELECT "firstSeq" FROM (${walked}) walked OFFSET ${Prisma.raw(String(most - 1))}`,
  );
  return end ? Number(end.firstSeq) : null;
}

/**
 * Walks newest first where so many claims hold the words that the page is soon full. Otherwise takes
 * at most 400 matches from the index and sorts them; when there are more, walks after all until the
 * page is full or 20,000 were compared. The work is bounded, whatever the words.
 */
async function findMatches(pool: Pool, query: ClaimsQuery, after: number | null): Promise<Found> {
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
