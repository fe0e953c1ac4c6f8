import { z } from "@hono/zod-openapi";
import { webhookMessageSchema } from "@claimledger/claims/publish/webhook";
import type { App } from "../http/env.ts";

const headers = z.object({
  "webhook-id": z.string().describe("The same on every try: what was taken once is known by it"),
  "webhook-timestamp": z.string().describe("When it was sent, in Unix seconds"),
  "webhook-signature": z.string().describe("`v1,` and an HMAC-SHA256, for each secret that holds"),
});

/** Describes in openapi.json what an endpoint is sent and how it answers. */
export function describeWebhooks(app: App): void {
  app.openAPIRegistry.registerWebhook({
    method: "post",
    path: "published",
    operationId: "receiveWebhook",
    tags: ["webhook"],
    summary: "Something was published",
    security: [],
    description:
      "Standard Webhooks 1.0.0. Of one claim, first tries come in the order of the log; a retry may come after a newer message, so the highest `data.seq` is the one that counts.",
    request: {
      headers,
      body: { required: true, content: { "application/json": { schema: webhookMessageSchema } } },
    },
    responses: {
      200: { description: "Any 2xx: taken" },
      410: { description: "Gone: nothing more is sent" },
      429: { description: "Too busy; Retry-After is heeded. Anything but 2xx is tried again" },
    },
  });
}
