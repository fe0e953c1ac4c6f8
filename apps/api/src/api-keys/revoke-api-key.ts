import type { ApiKey } from "@claimledger/claims/desk/api-key";
import { assertFound, type WriteContext } from "../context.ts";
import { toApiKey } from "./rows.ts";

/** Ends a key of one's own, for good: at once at the desk, within ten seconds for public reads. */
export async function revokeApiKey({ db, actor, now }: WriteContext, id: string): Promise<ApiKey> {
  const where = { id, userId: actor.id };
  const row = assertFound(await db.apiKey.findFirst({ where }), "API key", id);
  if (row.revokedAt) return toApiKey(row);
  return toApiKey(await db.apiKey.update({ where: { id }, data: { revokedAt: now } }));
}
