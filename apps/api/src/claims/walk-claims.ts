import type { Pool } from "pg";
import { Prisma } from "@claimledger/prisma/client";
import { statementName } from "@claimledger/prisma/connect";
import {
  join,
  mostWalked,
  toFacetConditions,
  toPartition,
  toPlainConditions,
  type ClaimFilter,
} from "./claim-filter.ts";
import type { ClaimsQuery } from "./claims-query.ts";

export type Row = { claimId: string; firstSeq: string };

/** What a look into the list gave; `reached` is where it stopped looking with claims left beyond. */
export type Found = { rows: Row[]; reached: number | null };

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

export function olderThan(after: number | null): Prisma.Sql {
  return after === null ? Prisma.sql`TRUE` : Prisma.sql`"firstSeq" < ${after}`;
}

/** Looks through the listing index, newest first, until the page is full or enough was looked through. */
export async function walkClaims(
  pool: Pool,
  query: ClaimsQuery,
  after: number | null,
): Promise<Found> {
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
export async function findEnd(
  pool: Pool,
  walked: Prisma.Sql,
  most: number,
): Promise<number | null> {
  const [end] = await run<{ firstSeq: string }>(
    pool,
    Prisma.sql`SELECT "firstSeq" FROM (${walked}) walked OFFSET ${Prisma.raw(String(most - 1))}`,
  );
  return end ? Number(end.firstSeq) : null;
}
