import type { Pool } from "pg";
import type { Statistics } from "@claimledger/claims/publish/browse";
import { correctionKindSchema } from "@claimledger/claims/review/correction";
import { verificationStatusSchema } from "@claimledger/claims/review/review";
import { topicValues, type TopicValue } from "@claimledger/claims/review/topic";
import { languageSchema } from "@claimledger/claims/article/language";
import { toVerdictCounts } from "../browse/count-claims.ts";

/** Claimants and publishers beyond these are left to their own pages. */
const mostNamed = 20;

type Row = {
  kind: "status" | "verdict" | "language" | "month" | "claimant" | "publisher" | "topic";
  key: string;
  verdict: string | null;
  count: number;
};

const standing = `"status" IN ('published', 'corrected') AND "verdict" IS NOT NULL`;

/** One walk over the listing index in which each verdict is counted under all its headings. */
const countText = `
  WITH counted AS (
    SELECT "status" AS s, "verdict" AS v, "language" AS l,
           date_trunc('month', "checkedAt" AT TIME ZONE 'UTC') AS m,
           "claimantId" AS c, "publisherId" AS p, count(*)::int AS n
    FROM "PublicClaim" GROUP BY 1, 2, 3, 4, 5, 6),
  standing AS (SELECT * FROM counted WHERE s IN ('published', 'corrected') AND v IS NOT NULL),
  grouped AS (
    SELECT CASE WHEN GROUPING(l) = 0 THEN 'language' WHEN GROUPING(m) = 0 THEN 'month'
                WHEN GROUPING(c) = 0 THEN 'claimant' WHEN GROUPING(p) = 0 THEN 'publisher'
                ELSE 'verdict' END AS kind,
           CASE WHEN GROUPING(l) = 0 THEN l::text WHEN GROUPING(m) = 0 THEN to_char(m, 'YYYY-MM')
                WHEN GROUPING(c) = 0 THEN c::text WHEN GROUPING(p) = 0 THEN p::text
                ELSE v END AS key,
           v AS verdict, sum(n)::int AS count
    FROM standing GROUP BY GROUPING SETS ((v), (v, l), (v, m), (v, c), (v, p))),
  ranked AS (
    SELECT *, dense_rank() OVER (PARTITION BY kind ORDER BY total DESC, key) AS rank
    FROM (SELECT *, sum(count) OVER (PARTITION BY kind, key) AS total FROM grouped
          WHERE key IS NOT NULL) totals)
  SELECT kind, key, verdict, count FROM ranked
  WHERE kind NOT IN ('claimant', 'publisher') OR rank <= ${mostNamed}
  UNION ALL SELECT 'status', s::text, NULL, sum(n)::int FROM counted GROUP BY s
  UNION ALL SELECT 'topic', topic, "verdict", count(*)::int
            FROM "PublicClaim", unnest("topics") AS listed (topic) WHERE ${standing} GROUP BY 2, 3`;

/** Counts everything that stands now. `seq` is the log's last event, read before. */
export async function computeStatistics(pool: Pool, seq: number): Promise<Statistics> {
  const { rows } = await pool.query<Row>(countText);
  const of = (kind: Row["kind"]) => rows.filter((row) => row.kind === kind);
  const byKey = (kind: Row["kind"]) => tally(of(kind));
  const names = await findNames(pool, of("claimant"), of("publisher"));
  const named = (kind: "claimant" | "publisher") =>
    byKey(kind)
      .map(({ key, ...counts }) => ({ id: key, name: names.get(key) ?? "", ...counts }))
      .toSorted((a, b) => b.total - a.total || a.name.localeCompare(b.name));
  return {
    as_of_seq: seq,
    claims: verificationStatusSchema.options.map((status) => ({
      status,
      count: of("status").find(({ key }) => key === status)?.count ?? 0,
    })),
    verdicts: toVerdictCounts(of("verdict")),
    by_month: byKey("month")
      .map(({ key, ...counts }) => ({ month: key, ...counts }))
      .toSorted((a, b) => (a.month < b.month ? -1 : 1)),
    by_language: byKey("language").map(({ key, ...counts }) => ({
      language: languageSchema.parse(key),
      ...counts,
    })),
    by_topic: byKey("topic")
      .filter(({ key }) => topicValues.includes(key as TopicValue))
      .map(({ key, ...counts }) => ({ topic: key as TopicValue, ...counts })),
    by_claimant: named("claimant").map(({ id, name, ...counts }) => ({
      claimant: { id, name },
      ...counts,
    })),
    by_publisher: named("publisher").map(({ id, name, ...counts }) => ({
      publisher: { id, name },
      ...counts,
    })),
    corrections: await countCorrections(pool),
  };
}

/** The rows of each key as one entry. */
function tally(rows: Row[]) {
  const keys = [...new Set(rows.map(({ key }) => key))];
  return keys.map((key) => {
    const verdicts = toVerdictCounts(rows.filter((row) => row.key === key));
    return { key, verdicts, total: verdicts.reduce((sum, { count }) => sum + count, 0) };
  });
}

async function findNames(pool: Pool, ...rows: Row[][]): Promise<Map<string, string>> {
  const ids = [...new Set(rows.flat().map(({ key }) => key))];
  const found = await pool.query<{ id: string; name: string }>(
    `SELECT "id", "name" FROM "Claimant" WHERE "id" = ANY ($1::uuid[])
     UNION ALL SELECT "id", "name" FROM "Publisher" WHERE "id" = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(found.rows.map(({ id, name }) => [id, name]));
}

async function countCorrections(pool: Pool): Promise<Statistics["corrections"]> {
  const { rows } = await pool.query<{ kind: string; count: number }>(
    `SELECT "kind"::text, count(*)::int AS "count" FROM "Correction" GROUP BY 1`,
  );
  return correctionKindSchema.options.map((kind) => ({
    kind,
    count: rows.find((row) => row.kind === kind)?.count ?? 0,
  }));
}
