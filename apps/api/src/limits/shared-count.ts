import { LRUCache } from "lru-cache";
import type { Pool } from "pg";
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";

/** How much one caller may still ask, as this process knows it. */
export type Allowance = {
  /** May be used up without asking the database. */
  left: number;
  /** Used without having been told to the database yet. */
  owed: number;
  /** In the database when it was last asked, besides `left`. */
  elsewhere: number;
  /** When the minute of this caller is over. */
  until: number;
  asking: Promise<void> | null;
};

export type SharedCount = {
  /** What a caller has left now. Never asks the database. */
  find: (caller: string, now: number) => Allowance;
  /** Gets another block from the database; `left` stays 0 when there is none. */
  refill: (caller: string, allowance: Allowance) => Promise<void>;
  size: number;
};

type Options = { pool: Pool; name: string; most: number; seconds: number };

const mostCallers = 50_000;
const blocks = 20;

/**
 * Counts requests by caller for all processes together, a twentieth of what is allowed at a time: the
 * first block of a minute is the process's own, each further one is taken from the database at once. So
 * most readers cost the database nothing, and many processes let through at most a block more each.
 * While the database does not answer, each process counts for itself.
 */
export function openSharedCount({ pool, name, most, seconds }: Options): SharedCount {
  const block = Math.max(1, Math.round(most / blocks));
  const allowances = new LRUCache<string, Allowance>({ max: mostCallers });
  const limits = { points: most, duration: seconds, keyPrefix: name };
  const shared = new RateLimiterPostgres({
    ...limits,
    storeClient: pool,
    storeType: "pool",
    tableName: "RequestCount",
    tableCreated: true,
    clearExpiredByTimeout: false,
    insuranceLimiter: new RateLimiterMemory(limits),
  });

  function begin(allowance: Allowance, now: number): Allowance {
    const own = { left: block, owed: block, elsewhere: Math.max(0, most - block) };
    return Object.assign(allowance, own, { until: now + seconds * 1000, asking: null });
  }

  function find(caller: string, now: number): Allowance {
    const known = allowances.get(caller);
    if (known && now < known.until) return known;
    const fresh = begin({} as Allowance, now);
    allowances.set(caller, fresh);
    return fresh;
  }

  async function take(caller: string, allowance: Allowance): Promise<void> {
    try {
      const result = await shared.consume(caller, allowance.owed + block);
      allowance.left += block;
      settle(allowance, result);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      settle(allowance, refusal);
    }
  }

  function settle(allowance: Allowance, result: RateLimiterRes): void {
    allowance.owed = 0;
    allowance.elsewhere = result.remainingPoints;
    allowance.until = Date.now() + Math.max(1, result.msBeforeNext);
    allowance.asking = null;
  }

  return {
    find,
    refill: (caller, allowance) => (allowance.asking ??= take(caller, allowance)),
    size: most,
  };
}
