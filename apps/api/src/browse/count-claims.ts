import type { Pool } from "pg";
import { mostCounted, type VerdictCount } from "@claimledger/claims/publish/browse";
import { verdictValues } from "@claimledger/claims/review/rating-scale";
import { statementName } from "@claimledger/prisma/connect";

export type Counted = { claims_count: number; verdicts: VerdictCount[] };
export type CountedBy = "claimantId" | "publisherId";

type Row = { id: string; verdict: string | null; count: number };

/** Public claims of each of these claimants or publishers, by verdict; at most 1,000 of each are read. */
export async function countClaims(
  pool: Pool,
  column: CountedBy,
  ids: string[],
): Promise<(id: string) => Counted> {
  const text = `
    SELECT k."id", v."verdict", count(*)::int AS "count"
    FROM unnest($1::uuid[]) AS k ("id") CROSS JOIN LATERAL (
      SELECT CASE WHEN "status" IN ('published', 'corrected') THEN "verdict" END AS "verdict"
      FROM "PublicClaim" WHERE "${column}" = k."id" LIMIT ${mostCounted}) v
    GROUP BY 1, 2`;
  const { rows } = await pool.query<Row>({ name: statementName(text), text, values: [ids] });
  return (id) => toCounted(rows.filter((row) => row.id === id));
}

export function toCounted(rows: Omit<Row, "id">[]): Counted {
  return {
    claims_count: rows.reduce((sum, { count }) => sum + count, 0),
    verdicts: toVerdictCounts(rows),
  };
}

/** In the scale's order, those that occur. */
export function toVerdictCounts(rows: Omit<Row, "id">[]): VerdictCount[] {
  return verdictValues.flatMap((verdict) => {
    const count = rows.find((row) => row.verdict === verdict)?.count;
    return count ? [{ verdict, count }] : [];
  });
}
