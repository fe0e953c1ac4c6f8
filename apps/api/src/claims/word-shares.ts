import type { Pool } from "pg";

/** The share of all claims that hold a word, of the thousand most frequent ones. */
export type WordShares = Map<string, number>;

const keptMs = 10 * 60_000;
const kept = new WeakMap<Pool, { until: number; shares: Promise<WordShares> }>();

/** As PostgreSQL's own statistics have them, from a sample; nothing before it has taken one. */
export function findWordShares(pool: Pool): Promise<WordShares> {
  const known = kept.get(pool);
  if (known && known.until > performance.now()) return known.shares;
  const shares = readShares(pool).catch(() => new Map());
  kept.set(pool, { until: performance.now() + keptMs, shares });
  return shares;
}

async function readShares(pool: Pool): Promise<WordShares> {
  const { rows } = await pool.query<{ words: string[]; shares: number[] }>(`
    SELECT "most_common_elems"::text::text[] AS words, "most_common_elem_freqs" AS shares
    FROM pg_stats
    WHERE "schemaname" = current_schema() AND "tablename" = 'PublicClaim' AND "attname" = 'search'`);
  const [{ words, shares } = { words: [], shares: [] }] = rows;
  return new Map(words?.map((word, index) => [word, shares[index]!]));
}
