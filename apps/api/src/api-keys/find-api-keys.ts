import type { ApiKey, ApiUsage } from "@claimledger/claims/desk/api-key";
import type { ReadContext } from "../context.ts";
import { toDate } from "../rows.ts";
import { toApiKey } from "./rows.ts";

const day = 24 * 3_600_000;
const shownDays = 30;

/** One's own keys, newest first, those that hold no more included. */
export async function findApiKeys({ db, actor }: ReadContext): Promise<{ items: ApiKey[] }> {
  const rows = await db.apiKey.findMany({
    where: { userId: actor.id },
    orderBy: { createdAt: "desc" },
    take: 200,
  });
  return { items: rows.map(toApiKey) };
}

/** What was asked with one's own keys in the last 30 days, latest day first. */
export async function findUsage({ db, actor }: ReadContext, now: Date): Promise<ApiUsage["days"]> {
  const rows = await db.apiKeyUsage.findMany({
    where: { key: { userId: actor.id }, day: { gt: new Date(now.getTime() - shownDays * day) } },
    orderBy: [{ day: "desc" }, { requests: "desc" }],
    take: 1_000,
  });
  return rows.map(({ day: on, keyId, requests, refused }) => ({
    day: toDate(on),
    key_id: keyId,
    requests,
    refused,
  }));
}
