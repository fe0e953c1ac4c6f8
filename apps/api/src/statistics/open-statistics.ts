import type { Pool } from "pg";
import type { Statistics } from "@claimledger/claims/publish/browse";
import { computeStatistics } from "./compute-statistics.ts";

/** Counting that takes longer than this rests afterwards, twenty times as long as it took. */
const cheapMs = 50;
const restFactor = 20;

/**
 * Statistics as of a recent event of the log: counted again when there is a newer one, unless the last
 * counting took so long that it has to rest first. All who ask meanwhile get the same.
 */
export function openStatistics(pool: Pool): () => Promise<Statistics> {
  let last: { seq: number; statistics: Statistics; restUntil: number } | null = null;
  let counting: Promise<Statistics> | null = null;

  async function count(seq: number): Promise<Statistics> {
    const started = performance.now();
    const statistics = await computeStatistics(pool, seq);
    const ended = performance.now();
    const took = ended - started;
    last = { seq, statistics, restUntil: took > cheapMs ? ended + took * restFactor : 0 };
    return statistics;
  }

  return async () => {
    if (counting) return counting;
    if (last && performance.now() < last.restUntil) return last.statistics;
    const seq = await findLastSeq(pool);
    if (last?.seq === seq) return last.statistics;
    counting ??= count(seq).finally(() => (counting = null));
    return counting;
  };
}

async function findLastSeq(pool: Pool): Promise<number> {
  const { rows } = await pool.query<{ seq: string | null }>(
    `SELECT max("seq") AS "seq" FROM "Event"`,
  );
  return Number(rows[0]?.seq ?? 0);
}
