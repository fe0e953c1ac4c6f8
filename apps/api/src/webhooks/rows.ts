import { webhookEventTypeSchema } from "@claimledger/claims/publish/webhook";
import type { WebhookDelivery, WebhookEndpoint } from "@claimledger/claims/desk/webhook";
import type { Prisma, WebhookEndpoint as EndpointRow } from "@claimledger/prisma/client";
import { toDateTime } from "../rows.ts";

export function toWebhookEndpoint(row: EndpointRow): WebhookEndpoint {
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    event_types: webhookEventTypeSchema.array().parse(row.eventTypes),
    created_at: toDateTime(row.createdAt),
    disabled_at: toDateTime(row.disabledAt),
    disabled_reason: row.disabledReason,
    failing_since: toDateTime(row.failingSince),
    paused_until: toDateTime(row.pausedUntil),
    previous_secret_until: toDateTime(row.previousSecretUntil),
    row_version: row.rowVersion,
  };
}

export const withLog = {
  log: { orderBy: { number: "asc" } },
} satisfies Prisma.WebhookDeliveryInclude;

export function toWebhookDelivery(
  row: Prisma.WebhookDeliveryGetPayload<{ include: typeof withLog }>,
): WebhookDelivery {
  return {
    id: row.id,
    type: row.type,
    seq: row.seq === null ? null : Number(row.seq),
    claim_id: row.claimId,
    status: row.status,
    created_at: toDateTime(row.createdAt),
    due_at: row.status === "waiting" ? toDateTime(row.dueAt) : null,
    attempts: row.log.map(({ number, time, durationMs, httpStatus, problem }) => ({
      number,
      time: toDateTime(time),
      duration_ms: durationMs,
      http_status: httpStatus,
      problem,
    })),
  };
}
