import type { ApiUsage } from "@claimledger/claims/desk/api-key";

export type KeySum = { key_id: string; requests: number; refused: number };

/** What was asked with each key in all, the busiest first. */
export function sumUsage(days: ApiUsage["days"]): KeySum[] {
  const sums = new Map<string, KeySum>();
  for (const { key_id, requests, refused } of days) {
    const sum = sums.get(key_id) ?? { key_id, requests: 0, refused: 0 };
    sum.requests += requests;
    sum.refused += refused;
    sums.set(key_id, sum);
  }
  return [...sums.values()].toSorted((one, other) => other.requests - one.requests);
}
