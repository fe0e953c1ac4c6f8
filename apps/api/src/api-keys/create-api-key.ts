import { v7 as uuid } from "uuid";
import type { z } from "zod";
import type { ApiKeyInput, newApiKeySchema } from "@claimledger/claims/desk/api-key";
import { refuse, type WriteContext } from "../context.ts";
import { toApiKey } from "./rows.ts";
import { makeSecretKey } from "./secret-key.ts";

const day = 24 * 3_600_000;
const mostKeys = 20;

/** Makes a key for the one who asks; the answer holds it, once. */
export async function createApiKey(
  ctx: WriteContext,
  input: ApiKeyInput,
): Promise<z.infer<typeof newApiKeySchema>> {
  const { db, actor, now } = ctx;
  await refuseTooMany(ctx);
  const { key, start, keyHash } = makeSecretKey();
  const days = input.expires_in_days;
  const row = await db.apiKey.create({
    data: {
      id: uuid(),
      userId: actor.id,
      name: input.name,
      start,
      keyHash,
      scopes: input.scopes,
      createdAt: now,
      expiresAt: days === null ? null : new Date(now.getTime() + days * day),
    },
  });
  return { ...toApiKey(row), key };
}

async function refuseTooMany({ db, actor, now }: WriteContext): Promise<void> {
  const holds = { OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] };
  const count = await db.apiKey.count({ where: { userId: actor.id, revokedAt: null, ...holds } });
  if (count >= mostKeys)
    refuse("conflict", `You have ${mostKeys} keys already. Revoke one that is not used any more.`);
}
