import type { Pool } from "pg";
import type { Frequencies } from "@claimledger/claims/match/score";
import { statementName } from "@claimledger/prisma/connect";

/** Words that more rows hold than this tell nothing apart, and are too many to compare. */
const mostFrequent = 2_000;
const rarest = 8;

export type Weights = { frequencies: Frequencies; total: number };

/** How many rows of a table hold each token, as far as that is worth counting. */
export async function countTokens(
  pool: Pool,
  table: "ExternalReview" | "PublicClaim",
  tokens: string[],
): Promise<Weights> {
  const text = `
    SELECT t.token, (SELECT count(*) FROM (
      SELECT 1 FROM "${table}" WHERE "search" @@ t.query::tsquery LIMIT ${mostFrequent + 1}) held)::int
      AS held,
      (SELECT greatest(reltuples, 1000) FROM pg_class WHERE oid = '"${table}"'::regclass)::float8
      AS total
    FROM unnest($1::text[], $2::text[]) t (token, query)`;
  const values = [tokens, tokens.map(toQuery)];
  const named = { name: statementName(text), text, values };
  const { rows } = await pool.query<{ token: string; held: number; total: number }>(named);
  return {
    frequencies: new Map(rows.map(({ token, held }) => [token, held])),
    total: rows[0]?.total ?? 1,
  };
}

/** A tsquery for rows with any of the rarest tokens; null where none tells anything apart. */
export function toRareQuery(frequencies: Frequencies): string | null {
  const telling = [...frequencies]
    .filter(([, held]) => held > 0 && held <= mostFrequent)
    .toSorted(([, a], [, b]) => a - b)
    .slice(0, rarest);
  return telling.length === 0 ? null : telling.map(([token]) => toQuery(token)).join(" | ");
}

function toQuery(token: string): string {
  return `'${token.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
