import { z } from "@hono/zod-openapi";
import {
  apiKeyInputSchema,
  apiKeySchema,
  apiUsageSchema,
  newApiKeySchema,
} from "@claimledger/claims/desk/api-key";
import { windowSeconds } from "../limits/open-limits.ts";
import { idParams } from "../http/operation.ts";
import { deskRead, deskWrite, type Api } from "../http/routes.ts";
import { createApiKey } from "./create-api-key.ts";
import { findApiKeys, findUsage } from "./find-api-keys.ts";
import { revokeApiKey } from "./revoke-api-key.ts";

const tag = "api key";

/** Keys are made and ended by signed-in people alone: none opens these operations. */
export function apiKeyRoutes(api: Api): void {
  const { limits, clock } = api.deps;
  const limit = limits ? { requests: limits.keyed, seconds: windowSeconds } : null;
  deskRead(
    api,
    {
      id: "findApiKeys",
      tag,
      summary: "One's own API keys, newest first",
      method: "get",
      path: "/v1/desk/api-keys",
      replies: { 200: z.object({ items: z.array(apiKeySchema) }).meta({ id: "ApiKeyList" }) },
    },
    (ctx) => findApiKeys(ctx),
  );
  deskRead(
    api,
    {
      id: "getApiUsage",
      tag,
      summary: "What was asked with one's own keys in the last 30 days, and how much may be asked",
      method: "get",
      path: "/v1/desk/api-usage",
      replies: { 200: apiUsageSchema },
    },
    async (ctx) => ({ limit, days: await findUsage(ctx, clock()) }),
  );
  deskWrite(
    api,
    {
      id: "createApiKey",
      isSecret: true,
      tag,
      summary: "Make an API key; the answer holds it, once",
      method: "post",
      path: "/v1/desk/api-keys",
      body: apiKeyInputSchema,
      refusals: ["conflict"],
      replies: { 201: newApiKeySchema },
    },
    (ctx, { body }) => createApiKey(ctx, body),
  );
  deskWrite(
    api,
    {
      id: "revokeApiKey",
      anyStatus: true,
      tag,
      summary: "End an API key for good",
      method: "post",
      path: "/v1/desk/api-keys/{id}/revoke",
      params: idParams,
      replies: { 200: apiKeySchema },
    },
    (ctx, { params }) => revokeApiKey(ctx, params.id),
  );
}
