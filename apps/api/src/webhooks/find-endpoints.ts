import { z } from "@hono/zod-openapi";
import {
  webhookDeliveryStatusSchema,
  type WebhookDelivery,
  type WebhookEndpoint,
} from "@claimledger/claims/desk/webhook";
import type { ReadContext } from "../context.ts";
import { instantSchema, makeCursor, readCursor } from "../http/cursor.ts";
import { pageQuery } from "../http/operation.ts";
import { toWebhookDelivery, toWebhookEndpoint, withLog } from "./rows.ts";
import { getEndpoint } from "./take-endpoint.ts";

export const deliveriesQuery = pageQuery.extend({
  status: webhookDeliveryStatusSchema.optional(),
});

const position = z.tuple([instantSchema, z.uuid()]);

/** One's own endpoints, oldest first. */
export async function findEndpoints({ db, actor }: ReadContext) {
  const where = { ownerId: actor.id };
  const rows = await db.webhookEndpoint.findMany({ where, orderBy: { createdAt: "asc" } });
  return { items: rows.map(toWebhookEndpoint) };
}

export async function getOwnEndpoint(ctx: ReadContext, id: string): Promise<WebhookEndpoint> {
  return toWebhookEndpoint(await getEndpoint(ctx, id));
}

/** What was sent to an endpoint, latest first, with every attempt. */
export async function findDeliveries(
  ctx: ReadContext,
  endpointId: string,
  query: z.output<typeof deliveriesQuery>,
): Promise<{ items: WebhookDelivery[]; next_cursor: string | null }> {
  await getEndpoint(ctx, endpointId);
  const { limit, status } = query;
  const from = readCursor(query, position);
  const rows = await ctx.db.webhookDelivery.findMany({
    where: { endpointId, ...(status && { status }), ...(from && isAfter(...from)) },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: limit + 1,
    include: withLog,
  });
  const items = rows.slice(0, limit).map(toWebhookDelivery);
  const last = rows.length > limit ? items.at(-1) : undefined;
  return { items, next_cursor: last ? makeCursor(query, [last.created_at, last.id]) : null };
}

function isAfter(time: string, id: string) {
  const createdAt = new Date(time);
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] };
}
