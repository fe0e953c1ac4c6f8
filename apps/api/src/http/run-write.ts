import type { Actor, Deps, WriteContext } from "../context.ts";
import { appendPublications } from "../publication/append-publications.ts";
import type { PublicClaims } from "../publication/public-claims.ts";
import { keepReply, takeKey, type IdempotencyRequest, type Reply } from "./idempotency.ts";

type Write<T> = {
  readIfMatch: () => WriteContext["ifMatch"];
  idempotency: IdempotencyRequest | null;
  verb: (ctx: WriteContext) => Promise<T>;
  toReply: (result: T) => Reply;
};

type Writer = { deps: Deps; publicClaims: PublicClaims };

/**
 * Runs a verb in one transaction: the Idempotency-Key first, then the verb, then the answer is kept,
 * and last, because they take the log's lock, the events are appended.
 */
export async function runWrite<T>(writer: Writer, actor: Actor, write: Write<T>): Promise<Reply> {
  return inTransaction(writer, actor, async (ctx) => {
    const earlier = write.idempotency && (await takeKey(ctx, write.idempotency));
    if (earlier) return earlier;
    ctx.ifMatch = write.readIfMatch();
    const reply = write.toReply(await write.verb(ctx));
    if (write.idempotency) await keepReply(ctx, write.idempotency, reply);
    return reply;
  });
}

/** Runs a verb in one transaction for a command or a job, which has no HTTP around it. */
export async function runVerb<T>(
  writer: Writer,
  actor: Actor,
  verb: (ctx: WriteContext) => Promise<T>,
): Promise<T> {
  return inTransaction(writer, actor, (ctx) => verb({ ...ctx, ifMatch: "any" }));
}

async function inTransaction<T>(
  { deps, publicClaims }: Writer,
  actor: Actor,
  work: (ctx: WriteContext) => Promise<T>,
): Promise<T> {
  const publications: WriteContext["publications"] = new Map();
  const result = await deps.prisma.$transaction(
    async (db) => {
      const ctx: WriteContext = { db, actor, now: deps.clock(), ifMatch: null, publications };
      const done = await work(ctx);
      await appendPublications(ctx);
      return done;
    },
    { maxWait: 10_000, timeout: 30_000 },
  );
  for (const claimId of publications.keys()) publicClaims.forget(claimId);
  return result;
}
