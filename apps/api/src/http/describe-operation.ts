import { z } from "@hono/zod-openapi";
import type { RouteConfig } from "@hono/zod-openapi";
import type { ApiKeyScope } from "@claimledger/claims/desk/api-key";
import type { ErrorCode } from "@claimledger/claims/errors";
import { googleErrorKinds, googleErrorSchema } from "@claimledger/claims/google-error";
import { problemKinds, problemSchema } from "@claimledger/claims/problem";
import type { Fields, Operation } from "./operation.ts";

type ReplyHeaders = Record<string, { description: string; schema: { type: "string" | "integer" } }>;

/** Describes an operation for openapi.json. */
export function toRouteConfig(
  operation: Operation<Fields, Fields, z.ZodType>,
  desk: boolean,
): RouteConfig {
  const { id, tag, summary, method, path, params, query, body } = operation;
  return {
    method,
    path,
    operationId: id,
    summary,
    tags: [tag],
    ...(operation.deprecated && { deprecated: true }),
    security: describeSecurity(operation, desk),
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(takesKey(operation, desk) && { headers: writeHeaders(operation) }),
      ...(body && { body: { required: true, content: { "application/json": { schema: body } } } }),
    },
    responses: {
      ...describeReplies(operation),
      ...(isCached(operation, desk) && { 304: { description: "Unchanged since the ETag sent" } }),
      ...describeRefusals(operation, desk),
    },
  };
}

function isCached({ method, isUncached }: Operation<Fields, Fields, z.ZodType>, desk: boolean) {
  return !desk && method === "get" && !isUncached;
}

/** Public reads need nobody; a key raises their limit. */
function describeSecurity(
  { scope }: { scope?: ApiKeyScope },
  desk: boolean,
): Record<string, string[]>[] {
  if (!desk) return [{}, { api_key: [] }];
  return [{ session: [] }, ...(scope ? [{ api_key: [] }] : [])];
}

/** A repeat under the same Idempotency-Key is answered alike, unless the answer holds a secret. */
function takesKey({ method, isSecret }: { method: string; isSecret?: boolean }, desk: boolean) {
  return desk && method !== "get" && !isSecret;
}

function writeHeaders({ ifMatch }: { ifMatch?: boolean }) {
  if (ifMatch)
    return z.object({
      "if-match": z.string().optional().describe("ETag of the row version you have read; required"),
    });
  return z.object({
    "idempotency-key": z.string().max(200).optional().describe("A repeat is answered alike"),
  });
}

function describeReplies(operation: Operation<Fields, Fields, z.ZodType>) {
  const entries = Object.entries(operation.replies).map(([status, schema]) => {
    const type = Number(status) >= 400 ? "application/problem+json" : "application/json";
    const content = { ...(schema && { [type]: { schema } }) };
    if (status === "200" || status === "206")
      Object.assign(content, describeMedia(operation.media));
    const description = describeStatus(status, operation.method);
    return [status, Object.keys(content).length > 0 ? { description, content } : { description }];
  });
  return Object.fromEntries(entries) as RouteConfig["responses"];
}

function describeMedia(media: Record<string, z.ZodType> = {}) {
  return Object.fromEntries(Object.entries(media).map(([type, schema]) => [type, { schema }]));
}

function describeStatus(status: string, method: string): string {
  if (status === "201") return "Created";
  if (status === "202") return "Accepted; a job does it";
  if (status === "204") return "Done";
  if (status === "206") return "The asked range";
  if (status === "302") return "Elsewhere";
  if (status === "501") return "Not to be had in this format";
  if (status === "416") return "Nothing of that range is there";
  return method === "get" ? "Found" : "Done";
}

function describeRefusals(operation: Operation<Fields, Fields, z.ZodType>, desk: boolean) {
  const codes = new Set<ErrorCode>(operation.refusals);
  // A key that does not hold, too many requests, no connection in time: whatever is asked.
  codes.add("not_signed_in").add("too_many_requests").add("unavailable");
  if (operation.params) codes.add("not_found");
  if (operation.query || operation.body || takesKey(operation, desk)) codes.add("invalid");
  if (operation.body) codes.add("too_large");
  if (desk) codes.add("not_allowed");
  if (hasStatus(operation, desk)) codes.add("wrong_status");
  if (operation.ifMatch) codes.add("stale").add("precondition_required");
  const entries = [...codes].map((code) => {
    const { status, title } = problemKinds[code];
    if (operation.answersLikeGoogle)
      return [googleErrorKinds[code].status, describeGoogleError(title)] as const;
    const content = { "application/problem+json": { schema: problemSchema } };
    const headers = refusalHeaders[code];
    return [status, { description: title, ...(headers && { headers }), content }] as const;
  });
  return Object.fromEntries(entries);
}

const retryAfter = {
  "Retry-After": { description: "Seconds to wait", schema: { type: "integer" as const } },
};

const refusalHeaders: Partial<Record<ErrorCode, ReplyHeaders>> = {
  unavailable: retryAfter,
  too_many_requests: {
    ...retryAfter,
    RateLimit: {
      description: 'What is left: `"anonymous";r=0;t=12`, `r` requests for `t` seconds',
      schema: { type: "string" },
    },
    "RateLimit-Policy": {
      description: 'What is allowed: `"anonymous";q=1000;w=60`, `q` requests in `w` seconds',
      schema: { type: "string" },
    },
  },
};

/** Whether it changes a thing that has a status, which may stand in its way. */
function hasStatus(
  { method, params, anyStatus }: Operation<Fields, Fields, z.ZodType>,
  desk: boolean,
): boolean {
  return desk && method !== "get" && params !== undefined && !anyStatus;
}

function describeGoogleError(title: string) {
  return { description: title, content: { "application/json": { schema: googleErrorSchema } } };
}
