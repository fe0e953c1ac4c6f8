import { createHash } from "node:crypto";
import { DomainError, invalidField } from "@claimledger/claims/errors";
import type { WriteContext } from "../context.ts";

export type Reply = { status: number; headers: Record<string, string>; body: string };

export type IdempotencyRequest = { key: string; requestSha256: string };

/** Reads Idempotency-Key; the request it stands for is its method, path and body. */
export function readIdempotency(
  key: string | undefined,
  request: { method: string; path: string; body: string },
): IdempotencyRequest | null {
  if (key === undefined) return null;
  if (!/^[\x21-\x7e]{1,200}$/.test(key))
    throw new DomainError(
      "invalid",
      "Idempotency-Key has to be 1 to 200 visible ASCII characters.",
    );
  const { method, path, body } = request;
  const requestSha256 = createHash("sha256").update(`${method} ${path}\n${body}`).digest("hex");
  return { key, requestSha256 };
}

/**
 * Takes the key for this transaction, or returns the answer that was given under it. A second
 * request with the same key waits here until the first has committed or failed.
 */
export async function takeKey(
  ctx: WriteContext,
  { key, requestSha256 }: IdempotencyRequest,
): Promise<Reply | null> {
  const { db, actor, now } = ctx;
  const { count } = await db.idempotencyKey.createMany({
    data: {
      actorId: actor.id,
      key,
      requestSha256,
      status: 0,
      headers: {},
      body: "",
      createdAt: now,
    },
    skipDuplicates: true,
  });
  if (count === 1) return null;
  const earlier = await db.idempotencyKey.findUniqueOrThrow({
    where: { actorId_key: { actorId: actor.id, key } },
  });
  if (earlier.requestSha256 !== requestSha256)
    throw invalidField(
      "/headers/idempotency-key",
      `The Idempotency-Key ${JSON.stringify(key)} was used for another request. Use a new key for a new request.`,
    );
  const headers = earlier.headers as Record<string, string>;
  return {
    status: earlier.status,
    headers: { ...headers, "idempotent-replayed": "true" },
    body: earlier.body,
  };
}

export async function keepReply(
  ctx: WriteContext,
  { key }: IdempotencyRequest,
  reply: Reply,
): Promise<void> {
  await ctx.db.idempotencyKey.update({
    where: { actorId_key: { actorId: ctx.actor.id, key } },
    data: { ...reply },
  });
}
