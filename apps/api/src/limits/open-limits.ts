import { createHmac } from "node:crypto";
import { LRUCache } from "lru-cache";
import { DomainError } from "@claimledger/claims/errors";
import type { KnownKey } from "../api-keys/find-known-key.ts";
import type { Deps } from "../context.ts";
import { openKeyUsage } from "./key-usage.ts";
import { openSharedCount, type Allowance, type SharedCount } from "./shared-count.ts";
import { toNetwork } from "./to-network.ts";

/** Headers that tell a caller what is left, by draft-ietf-httpapi-ratelimit-headers-10. */
export type LimitHeaders = { "ratelimit-policy": string; ratelimit: string };

type Tell = (headers: LimitHeaders) => void;

export type RequestLimits = {
  /**
   * Counts a request of nobody known by where it comes from, or refuses it; `tell` is called either
   * way, unless nothing is counted. A promise where the database has to be asked.
   */
  countAddress: (address: string | undefined, tell: Tell) => void | Promise<void>;
  /** The same for a request with a key, for all keys of its owner together. */
  countKey: (key: KnownKey, tell: Tell) => Promise<void>;
  close: () => Promise<void>;
};

export const windowSeconds = 60;
const mostAddresses = 50_000;

/** Limits by caller; without `limits` among the dependencies, nothing is limited. */
export function openLimits(deps: Deps): RequestLimits {
  const { pool, limits, authSecret } = deps;
  const usage = openKeyUsage(deps);
  const open = (name: "anonymous" | "keyed") =>
    limits ? openSharedCount({ pool, name, most: limits[name], seconds: windowSeconds }) : null;
  const anonymous = open("anonymous");
  const keyed = open("keyed");
  const callers = new LRUCache<string, { id: string | null }>({ max: mostAddresses });

  /** By a keyed hash: whoever reads the table learns no addresses. */
  function toCaller(address: string): string | null {
    const known = callers.get(address);
    if (known) return known.id;
    const network = toNetwork(address);
    const id =
      network && createHmac("sha256", authSecret).update(network).digest("base64url").slice(0, 22);
    callers.set(address, { id });
    return id;
  }

  return {
    countAddress: (address, tell) => {
      if (!anonymous || address === undefined) return undefined;
      const caller = toCaller(address);
      return caller === null ? undefined : count("anonymous", anonymous, caller, tell);
    },
    countKey: async (key, tell) => {
      try {
        if (keyed) await count("keyed", keyed, key.owner.id, tell);
        usage.note(key.id, false);
      } catch (refusal) {
        usage.note(key.id, true);
        throw refusal;
      }
    },
    close: () => usage.close(),
  };
}

function count(
  name: string,
  shared: SharedCount,
  caller: string,
  tell: Tell,
): void | Promise<void> {
  const allowance = shared.find(caller, Date.now());
  if (allowance.left > 0) return spend(name, shared, allowance, tell);
  if (allowance.elsewhere === 0) return refuse(name, shared, allowance, tell);
  return shared.refill(caller, allowance).then(() => count(name, shared, caller, tell));
}

function spend(name: string, { size }: SharedCount, allowance: Allowance, tell: Tell): void {
  allowance.left -= 1;
  tell(toHeaders(name, size, allowance));
}

function refuse(name: string, { size }: SharedCount, allowance: Allowance, tell: Tell): never {
  tell(toHeaders(name, size, allowance));
  const wait = toWait(allowance);
  const advice = name === "keyed" ? "" : ", or use an API key, which may ask more";
  throw new DomainError(
    "too_many_requests",
    `More than ${size} requests within a minute. Try again in ${wait} seconds${advice}.`,
    [],
    wait,
  );
}

function toHeaders(name: string, size: number, allowance: Allowance): LimitHeaders {
  const rest = allowance.left + allowance.elsewhere;
  return {
    "ratelimit-policy": `"${name}";q=${size};w=${windowSeconds}`,
    ratelimit: `"${name}";r=${rest};t=${toWait(allowance)}`,
  };
}

function toWait({ until }: Allowance): number {
  return Math.max(1, Math.ceil((until - Date.now()) / 1000));
}
