import type { Pool } from "pg";
import type { WebhookEndpoint } from "@claimledger/prisma/client";
import type { Deps } from "../context.ts";
import type { DueDelivery } from "./claim-due.ts";
import { failingLimitMs, toPause, toRetryWait } from "./retry.ts";
import type { Outcome } from "./send-message.ts";

export type Sent = { delivery: DueDelivery; outcome: Outcome };

/** Writes down what became of a batch: every attempt, what is tried again when, how the endpoint is. */
export async function settle(deps: Deps, endpoint: WebhookEndpoint, sent: Sent[]): Promise<void> {
  const now = deps.clock();
  await writeAttempts(deps.pool, sent, now);
  await settleEndpoint(deps, endpoint, sent, now);
}

async function writeAttempts(pool: Pool, sent: Sent[], now: Date): Promise<void> {
  const rows = sent.map(({ delivery: { id, attempts }, outcome }) => {
    const number = attempts + 1;
    const wait = outcome.problem === null ? null : toRetryWait(number);
    const status = outcome.problem === null ? "delivered" : wait === null ? "failed" : "waiting";
    const again = Math.max(wait ?? 0, outcome.retryAfterMs ?? 0);
    return { id, number, status, dueAt: new Date(now.getTime() + again), ...outcome };
  });
  const column = <K extends keyof (typeof rows)[number]>(name: K) => rows.map((row) => row[name]);
  await pool.query({
    name: "settle_webhooks",
    text: write,
    values: [
      column("id"),
      column("number"),
      column("status"),
      column("dueAt"),
      column("time"),
      column("durationMs"),
      column("httpStatus"),
      column("problem"),
      now,
    ],
  });
}

const write = `
  WITH sent AS (
    SELECT * FROM unnest($1::uuid[], $2::int[], $3::text[], $4::timestamptz[], $5::timestamptz[],
                         $6::int[], $7::int[], $8::text[])
      AS s("id", "number", "status", "dueAt", "time", "durationMs", "httpStatus", "problem")
  ), settled AS (
    UPDATE "WebhookDelivery" d
    SET "status" = sent."status"::"WebhookDeliveryStatus", "attempts" = sent."number",
      "dueAt" = sent."dueAt", "finishedAt" = CASE WHEN sent."status" <> 'waiting' THEN $9::timestamptz END
    FROM sent WHERE d."id" = sent."id"
    RETURNING d."id"
  )
  INSERT INTO "WebhookAttempt" ("deliveryId", "number", "time", "durationMs", "httpStatus", "problem")
  SELECT "id", "number", "time", "durationMs", "httpStatus", "problem"
  FROM sent JOIN settled USING ("id")
  ON CONFLICT DO NOTHING`;

async function settleEndpoint(
  deps: Deps,
  endpoint: WebhookEndpoint,
  sent: Sent[],
  now: Date,
): Promise<void> {
  const { prisma } = deps;
  const where = { id: endpoint.id };
  if (sent.some(({ outcome }) => outcome.httpStatus === 410))
    return disable(deps, endpoint, "gone");
  if (sent.some(({ outcome }) => outcome.problem === null)) {
    if (endpoint.failingSince || endpoint.pausedUntil)
      await prisma.webhookEndpoint.updateMany({
        where,
        data: { failingSince: null, pausedUntil: toPausedUntil(sent, now) },
      });
    return;
  }
  const failingSince = endpoint.failingSince ?? now;
  const failingFor = now.getTime() - failingSince.getTime();
  if (failingFor >= failingLimitMs) return disable(deps, endpoint, "failing");
  const pausedUntil = toPausedUntil(sent, now) ?? new Date(now.getTime() + toPause(failingFor));
  await prisma.webhookEndpoint.updateMany({ where, data: { failingSince, pausedUntil } });
}

/** As long as the receiver asked for. */
function toPausedUntil(sent: Sent[], now: Date): Date | null {
  const longest = Math.max(0, ...sent.map(({ outcome }) => outcome.retryAfterMs ?? 0));
  return longest > 0 ? new Date(now.getTime() + longest) : null;
}

/** Its owner is told at /desk/webhooks; what still waited can be replayed once it is enabled again. */
async function disable(
  { prisma, clock, log }: Deps,
  { id, url }: WebhookEndpoint,
  disabledReason: "gone" | "failing",
): Promise<void> {
  const now = clock();
  await prisma.$transaction([
    prisma.webhookEndpoint.updateMany({
      where: { id },
      data: { disabledAt: now, disabledReason, rowVersion: { increment: 1 } },
    }),
    prisma.webhookDelivery.updateMany({
      where: { endpointId: id, status: "waiting" },
      data: { status: "failed", finishedAt: now },
    }),
  ]);
  log.warn({ webhook: id, host: new URL(url).host, reason: disabledReason }, "webhook disabled");
}
