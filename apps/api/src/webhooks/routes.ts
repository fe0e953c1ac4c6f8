import { z } from "@hono/zod-openapi";
import {
  webhookDeliverySchema,
  webhookEditSchema,
  webhookEndpointSchema,
  webhookInputSchema,
  webhookWithSecretSchema,
} from "@claimledger/claims/desk/webhook";
import { idParams, pageOf } from "../http/operation.ts";
import { deskRead, deskWrite, type Api } from "../http/routes.ts";
import { createEndpoint } from "./create-endpoint.ts";
import { describeWebhooks } from "./describe-webhooks.ts";
import { editEndpoint, removeEndpoint, rotateSecret } from "./edit-endpoint.ts";
import {
  deliveriesQuery,
  findDeliveries,
  findEndpoints,
  getOwnEndpoint,
} from "./find-endpoints.ts";
import { replayDelivery, sendTest } from "./send-again.ts";

const base = { tag: "webhook", scope: "webhooks" } as const;
const all = "/v1/desk/webhooks";
const one = `${all}/{id}` as const;
const deliveryParams = idParams.extend({ delivery_id: z.uuid() });

export function webhookRoutes(api: Api): void {
  describeWebhooks(api.app);
  endpointRoutes(api);
  deliveryRoutes(api);
}

function endpointRoutes(api: Api): void {
  const { deps } = api;
  deskRead(
    api,
    {
      ...base,
      id: "findWebhooks",
      summary: "One's own webhook endpoints",
      method: "get",
      path: all,
      replies: {
        200: z.object({ items: z.array(webhookEndpointSchema) }).meta({ id: "WebhookList" }),
      },
    },
    (ctx) => findEndpoints(ctx),
  );
  deskWrite(
    api,
    {
      ...base,
      id: "createWebhook",
      isSecret: true,
      summary: "Have what is published sent to an address; the answer holds the secret, once",
      method: "post",
      path: all,
      body: webhookInputSchema,
      refusals: ["conflict"],
      replies: { 201: webhookWithSecretSchema },
    },
    (ctx, { body }) => createEndpoint(ctx, body, deps),
  );
  const known = { ...base, params: idParams, path: one };
  deskRead(
    api,
    {
      ...known,
      id: "getWebhook",
      summary: "A webhook endpoint and how it is",
      method: "get",
      replies: { 200: webhookEndpointSchema },
    },
    (ctx, { params }) => getOwnEndpoint(ctx, params.id),
  );
  deskWrite(
    api,
    {
      ...known,
      id: "editWebhook",
      anyStatus: true,
      ifMatch: true,
      summary: "Change a webhook endpoint, or switch it on or off",
      method: "patch",
      body: webhookEditSchema,
      replies: { 200: webhookEndpointSchema },
    },
    (ctx, { params, body }) => editEndpoint(ctx, params.id, body, deps),
  );
  deskWrite(
    api,
    {
      ...known,
      id: "removeWebhook",
      anyStatus: true,
      summary: "Remove a webhook endpoint with its log",
      method: "delete",
      replies: { 204: null },
    },
    (ctx, { params }) => removeEndpoint(ctx, params.id),
  );
  deskWrite(
    api,
    {
      ...known,
      id: "rotateWebhookSecret",
      anyStatus: true,
      isSecret: true,
      ifMatch: true,
      summary: "Make a new secret; the old one signs too for a day",
      method: "post",
      path: `${one}/rotate-secret`,
      replies: { 200: webhookWithSecretSchema },
    },
    (ctx, { params }) => rotateSecret(ctx, params.id, deps),
  );
}

function deliveryRoutes(api: Api): void {
  deskWrite(
    api,
    {
      ...base,
      id: "testWebhook",
      summary: "Send a test message",
      method: "post",
      path: `${one}/test`,
      params: idParams,
      replies: { 202: webhookDeliverySchema },
    },
    (ctx, { params }) => sendTest(ctx, params.id),
  );
  deskRead(
    api,
    {
      ...base,
      id: "findWebhookDeliveries",
      summary: "What was sent to an endpoint in the last 30 days, latest first, with every attempt",
      method: "get",
      path: `${one}/deliveries`,
      params: idParams,
      query: deliveriesQuery,
      replies: { 200: pageOf(webhookDeliverySchema, "WebhookDeliveryPage") },
    },
    (ctx, { params, query }) => findDeliveries(ctx, params.id, query),
  );
  deskWrite(
    api,
    {
      ...base,
      id: "replayWebhookDelivery",
      summary: "Send a message again, under the same id",
      method: "post",
      path: `${one}/deliveries/{delivery_id}/replay`,
      params: deliveryParams,
      replies: { 202: webhookDeliverySchema },
    },
    (ctx, { params }) => replayDelivery(ctx, params.id, params.delivery_id),
  );
}
