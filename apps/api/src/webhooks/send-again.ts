import { v7 as uuid } from "uuid";
import type { WebhookDelivery } from "@claimledger/claims/desk/webhook";
import { webhookTestType } from "@claimledger/claims/publish/webhook";
import type { WebhookEndpoint } from "@claimledger/prisma/client";
import { assertFound, refuse, type WriteContext } from "../context.ts";
import { enqueueDelivery } from "./enqueue.ts";
import { toWebhookDelivery, withLog } from "./rows.ts";
import { takeEndpoint } from "./take-endpoint.ts";

/** Sends a message that says nothing, to see whether it arrives. */
export async function sendTest(ctx: WriteContext, endpointId: string): Promise<WebhookDelivery> {
  await takeEnabled(ctx, endpointId);
  const row = await ctx.db.webhookDelivery.create({
    data: { id: uuid(), endpointId, type: webhookTestType, dueAt: ctx.now, createdAt: ctx.now },
    include: withLog,
  });
  await enqueueDelivery(ctx.db, endpointId);
  return toWebhookDelivery(row);
}

/** Sends a message again, under the same id, whatever became of it before. */
export async function replayDelivery(
  ctx: WriteContext,
  endpointId: string,
  id: string,
): Promise<WebhookDelivery> {
  await takeEnabled(ctx, endpointId);
  const where = { id, endpointId };
  assertFound(await ctx.db.webhookDelivery.findFirst({ where }), "delivery", id);
  const row = await ctx.db.webhookDelivery.update({
    where: { id },
    data: { status: "waiting", dueAt: ctx.now, finishedAt: null },
    include: withLog,
  });
  await enqueueDelivery(ctx.db, endpointId);
  return toWebhookDelivery(row);
}

async function takeEnabled(ctx: WriteContext, id: string): Promise<WebhookEndpoint> {
  const endpoint = await takeEndpoint({ ...ctx, ifMatch: "any" }, id);
  if (endpoint.disabledAt) refuse("wrong_status", "This endpoint is disabled. Enable it first.");
  // Whoever asks for a message wants to see it now.
  if (endpoint.pausedUntil)
    await ctx.db.webhookEndpoint.update({ where: { id }, data: { pausedUntil: null } });
  return endpoint;
}
