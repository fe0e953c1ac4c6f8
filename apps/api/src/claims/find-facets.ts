import { LRUCache } from "lru-cache";
import type { Pool } from "pg";
import { searchTokens } from "@claimledger/claims/match/tokens";
import { mostFacetCount, type ClaimFacets } from "@claimledger/claims/publish/claim-page";
import { verdictValues } from "@claimledger/claims/review/rating-scale";
import { verificationStatusSchema } from "@claimledger/claims/review/review";
import { topicValues } from "@claimledger/claims/review/topic";
import { languageSchema } from "@claimledger/claims/article/language";
import { Prisma } from "@claimledger/prisma/client";
import {
  claimFilter,
  join,
  mostWalked,
  toFacetConditions,
  toPlainConditions,
  type ClaimFilter,
  type Facet,
} from "./claim-filter.ts";
import { toMatch } from "./match-claims.ts";
import { run, toWalked } from "./walk-claims.ts";

/** Matches of words are counted up to here. */
const mostMatches = 5_000;
const mostNamed = 8;
const facets = ["status", "verdict", "language", "topic"] as const satisfies Facet[];

type Row = {
  facet: Facet | "claimant" | "publisher" | "total" | "seen";
  value: string | null;
  count: number;
};

/** Counts of facets, kept by filter as long as the log has no newer event. */
export function openFacets(pool: Pool): (filter: ClaimFilter) => Promise<ClaimFacets> {
  const kept = new LRUCache<string, { seq: string; facets: Promise<ClaimFacets> }>({ max: 500 });
  return async (filter) => {
    const key = JSON.stringify(Object.keys(claimFilter).map((name) => filter[name as "q"] ?? null));
    const seq = await findLastSeq(pool);
    const known = kept.get(key);
    if (known?.seq === seq) return known.facets;
    const counting = countFacets(pool, filter);
    kept.set(key, { seq, facets: counting });
    counting.catch(() => kept.delete(key));
    return counting;
  };
}

async function findLastSeq(pool: Pool): Promise<string> {
  const sql = Prisma.sql`SELECT coalesce(max("seq"), 0)::text AS seq FROM "Event"`;
  const [row] = await run<{ seq: string }>(pool, sql);
  return row?.seq ?? "0";
}

/**
 * One pass over the claims that all but the facets choose; each facet is counted among those that the
 * other facets choose too. Looks at 5,000 matches of words, or 100,000 claims of the index, at most.
 */
async function countFacets(pool: Pool, filter: ClaimFilter): Promise<ClaimFacets> {
  const chosen = toFacetConditions(filter);
  const most = filter.q || filter.currency ? mostMatches : mostWalked;
  const holds = (facet: Facet) => Prisma.sql`coalesce(${chosen[facet] ?? Prisma.sql`TRUE`}, FALSE)`;
  const others = (facet: Facet | null) =>
    join(facets.filter((other) => other !== facet).map((other) => Prisma.raw(`"is_${other}"`)));
  const seen = toSeen(filter);
  const rows = await run<Row>(
    pool,
    Prisma.sql`
    WITH chosen AS MATERIALIZED (
      SELECT "status", CASE WHEN "status" <> 'retracted' THEN "verdict" END AS "verdict",
             "language", "topics", "claimantId", "publisherId", count(*)::int AS n,
             ${holds("status")} AS "is_status", ${holds("verdict")} AS "is_verdict",
             ${holds("language")} AS "is_language", ${holds("topic")} AS "is_topic"
      FROM (${seen}) seen WHERE ${join(toPlainConditions(filter))}
      GROUP BY 1, 2, 3, 4, 5, 6, 8, 9, 10, 11),
    every AS (SELECT * FROM chosen WHERE ${others(null)})
    SELECT 'seen' AS facet, NULL AS value, count(*)::int AS count FROM (${seen}) seen
    UNION ALL SELECT 'total', NULL, sum(n)::int FROM every
    UNION ALL SELECT 'status', "status"::text, sum(n)::int FROM chosen WHERE ${others("status")} GROUP BY 2
    UNION ALL SELECT 'verdict', "verdict", sum(n)::int FROM chosen WHERE ${others("verdict")} GROUP BY 2
    UNION ALL SELECT 'language', "language"::text, sum(n)::int FROM chosen WHERE ${others("language")} GROUP BY 2
    UNION ALL SELECT 'topic', topic, sum(n)::int FROM chosen, unnest("topics") AS t (topic)
              WHERE ${others("topic")} GROUP BY 2
    UNION ALL (SELECT 'claimant', "claimantId"::text, sum(n)::int FROM every
               WHERE "claimantId" IS NOT NULL GROUP BY "claimantId" ORDER BY 3 DESC, 2 LIMIT ${mostNamed})
    UNION ALL (SELECT 'publisher', "publisherId"::text, sum(n)::int FROM every
               WHERE "publisherId" IS NOT NULL GROUP BY "publisherId" ORDER BY 3 DESC, 2 LIMIT ${mostNamed})`,
  );
  return toFacets(rows, most, await findNames(pool, rows));
}

/** The claims that are looked at: matches of words in no order, or the newest of the index. */
function toSeen(filter: ClaimFilter): Prisma.Sql {
  const { status: _s, verdict: _v, language: _l, ...rest } = filter;
  if (!filter.q && !filter.currency) return toWalked(rest, null);
  const words = filter.q ? searchTokens(filter.q) : [];
  if (filter.q && words.length === 0) return Prisma.sql`SELECT * FROM "PublicClaim" WHERE FALSE`;
  return Prisma.sql`
    SELECT * FROM "PublicClaim" c WHERE ${toMatch(filter, words, Prisma.sql`c`)} LIMIT ${mostMatches}`;
}

async function findNames(pool: Pool, rows: Row[]): Promise<Map<string, string>> {
  const ids = rows
    .filter(({ facet }) => facet === "claimant" || facet === "publisher")
    .map(({ value }) => value);
  if (ids.length === 0) return new Map();
  const found = await run<{ id: string; name: string }>(
    pool,
    Prisma.sql`SELECT "id", "name" FROM "Claimant" WHERE "id" = ANY (${ids}::uuid[])
     UNION ALL SELECT "id", "name" FROM "Publisher" WHERE "id" = ANY (${ids}::uuid[])`,
  );
  return new Map(found.map(({ id, name }) => [id, name]));
}

function toFacets(rows: Row[], most: number, names: Map<string, string>): ClaimFacets {
  const find = (facet: Row["facet"], value: string | null) =>
    Math.min(
      mostFacetCount,
      rows.find((row) => row.facet === facet && row.value === value)?.count ?? 0,
    );
  const listOf = <T extends string>(facet: Facet, values: readonly T[]) =>
    values.map((value) => ({ value, count: find(facet, value) })).filter(({ count }) => count > 0);
  const named = (facet: "claimant" | "publisher") =>
    rows
      .filter((row) => row.facet === facet)
      .map(({ value, count }) => ({
        id: value!,
        name: names.get(value!) ?? "",
        count: Math.min(mostFacetCount, count),
      }));
  return {
    total: find("total", null),
    is_partial: (rows.find(({ facet }) => facet === "seen")?.count ?? 0) >= most,
    status: listOf("status", verificationStatusSchema.options),
    verdict: listOf("verdict", verdictValues),
    language: listOf("language", languageSchema.options),
    topic: listOf("topic", topicValues),
    claimant: named("claimant"),
    publisher: named("publisher"),
  };
}
