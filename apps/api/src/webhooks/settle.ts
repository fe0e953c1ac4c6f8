import type { WebhookEndpoint } from "@claimledger/prisma/client";
import type { Deps } from "../context.ts";
import type { DueDelivery } from "./claim-due.ts";
import { failingLimitMs, toPause, toRetryWait } from "./retry.ts";
import type { Outcome } from "./send-message.ts";

export type Sent = { delivery: DueDelivery; outcome: Outcome };

/**
 * Writes down what became of a batch: every attempt, what is tried again when, how the endpoint is. All in
 * one statement: whoever sees an attempt and acts on it is not overtaken by what it did to the endpoint.
 */
export async function settle(deps: Deps, endpoint: WebhookEndpoint, sent: Sent[]): Promise<void> {
  const now = deps.clock();
  const standing = findStanding(endpoint, sent, now);
  await deps.pool.query({
    name: "settle_webhooks",
    text: write,
    values: [...toColumns(sent, now), now, ...toEndpointValues(endpoint, standing)],
  });
  if (typeof standing === "string") await disable(deps, endpoint, standing);
}

/** Since when an endpoint fails and until when it is left alone, or why it is to be disabled. */
type Standing = Pick<WebhookEndpoint, "failingSince" | "pausedUntil"> | "gone" | "failing";

function findStanding(endpoint: WebhookEndpoint, sent: Sent[], now: Date): Standing {
  if (sent.some(({ outcome }) => outcome.httpStatus === 410)) return "gone";
  const asked = toPausedUntil(sent, now);
  if (sent.some(({ outcome }) => outcome.problem === null))
    return { failingSince: null, pausedUntil: asked };
  const failingSince = endpoint.failingSince ?? now;
  const failingFor = now.getTime() - failingSince.getTime();
  if (failingFor >= failingLimitMs) return "failing";
  return { failingSince, pausedUntil: asked ?? new Date(now.getTime() + toPause(failingFor)) };
}

function toColumns(sent: Sent[], now: Date): unknown[][] {
  const rows = sent.map(({ delivery: { id, attempts }, outcome }) => {
    const number = attempts + 1;
    const wait = outcome.problem === null ? null : toRetryWait(number);
    const status = outcome.problem === null ? "delivered" : wait === null ? "failed" : "waiting";
    const again = Math.max(wait ?? 0, outcome.retryAfterMs ?? 0);
    return { id, number, status, dueAt: new Date(now.getTime() + again), ...outcome };
  });
  const column = <K extends keyof (typeof rows)[number]>(name: K) => rows.map((row) => row[name]);
  return [
    column("id"),
    column("number"),
    column("status"),
    column("dueAt"),
    column("time"),
    column("durationMs"),
    column("httpStatus"),
    column("problem"),
  ];
}

/** No id where the endpoint stays as it is, as most do. */
function toEndpointValues({ id, failingSince, pausedUntil }: WebhookEndpoint, standing: Standing) {
  if (typeof standing === "string") return [null, null, null];
  const changes = failingSince ?? pausedUntil ?? standing.failingSince;
  return [changes && id, standing.failingSince, standing.pausedUntil];
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
  ), endpoint AS (
    UPDATE "WebhookEndpoint" SET "failingSince" = $11::timestamptz, "pausedUntil" = $12::timestamptz
    WHERE "id" = $10::uuid
  )
  INSERT INTO "WebhookAttempt" ("deliveryId", "number", "time", "durationMs", "httpStatus", "problem")
  SELECT "id", "number", "time", "durationMs", "httpStatus", "problem"
  FROM sent JOIN settled USING ("id")
  ON CONFLICT DO NOTHING`;

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
