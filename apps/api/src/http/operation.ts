import { z } from "@hono/zod-openapi";
import type { RouteConfig } from "@hono/zod-openapi";
import { googleErrorKinds, googleErrorSchema } from "@claimledger/claims/google-error";
import { problemKinds, problemSchema } from "@claimledger/claims/problem";
import type { ApiKeyScope } from "@claimledger/claims/desk/api-key";
import type { ErrorCode } from "@claimledger/claims/errors";
import type { Deprecation } from "./deprecation.ts";

type Fields = z.ZodObject<z.core.$ZodLooseShape>;
type Status = 200 | 201 | 202 | 204 | 206 | 302;

/** One operation of the API: what it takes and answers, and so its entry in openapi.json. */
export type Operation<P extends Fields, Q extends Fields, B extends z.ZodType> = {
  id: string;
  tag: string;
  summary: string;
  method: "get" | "post" | "put" | "patch" | "delete";
  path: `/${string}`;
  params?: P;
  query?: Q;
  body?: B;
  /** Most bytes of the body; 64 kB unless given. */
  bodyLimit?: number;
  /** Its handler makes the whole answer, with `toOwnHeaders`: for stored bytes, which go out fastest. */
  isDocument?: boolean;
  /** What it takes or answers is a secret, so its answer is not kept for repeats. */
  isSecret?: boolean;
  /** Keys with this scope may do it too; without, only signed-in people. */
  scope?: ApiKeyScope;
  /** The write changes a row and needs its version in If-Match. */
  ifMatch?: boolean;
  /** Schema of each successful answer, by status; the first is the usual one. */
  replies: Partial<Record<Status, z.ZodType | null>>;
  /** What a 200 may hold other than JSON, by its content type. */
  media?: Record<string, z.ZodType>;
  refusals?: ErrorCode[];
  /** It goes: its answers and the description say so. */
  deprecated?: Deprecation;
  /** It belongs to a Google API, whose clients know no problem documents. */
  answersLikeGoogle?: boolean;
};

export const idParams = z.strictObject({ id: z.uuid().describe("UUID") });

export const pageQuery = z.strictObject({
  cursor: z.string().max(2000).optional().describe("From `next_cursor`; all else as before"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

/** A page of a list; no `next_cursor` means the end. */
export function pageOf<S extends z.ZodType>(item: S, name: string) {
  return z.object({ items: z.array(item), next_cursor: z.string().nullable() }).meta({ id: name });
}

/** Describes an operation for openapi.json. */
export function toRouteConfig(
  operation: Operation<Fields, Fields, z.ZodType>,
  desk: boolean,
): RouteConfig {
  const { id, tag, summary, method, path, params, query, body } = operation;
  const isWrite = method !== "get";
  return {
    method,
    path,
    operationId: id,
    summary,
    tags: [tag],
    ...(operation.deprecated && { deprecated: true }),
    ...(desk && { security: [{ session: [] }, ...(operation.scope ? [{ api_key: [] }] : [])] }),
    request: {
      ...(params && { params }),
      ...(query && { query }),
      ...(isWrite && desk && !operation.isSecret && { headers: writeHeaders(operation) }),
      ...(body && { body: { required: true, content: { "application/json": { schema: body } } } }),
    },
    responses: { ...describeReplies(operation), ...describeRefusals(operation, desk) },
  };
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
    const content = { ...(schema && { "application/json": { schema } }) };
    if (status === "200") Object.assign(content, describeMedia(operation.media));
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
  return method === "get" ? "Found" : "Done";
}

function describeRefusals(operation: Operation<Fields, Fields, z.ZodType>, desk: boolean) {
  const codes = new Set<ErrorCode>(operation.refusals);
  // A key that does not hold, and too many requests, whatever is asked.
  codes.add("not_signed_in").add("too_many_requests");
  if (operation.params) codes.add("not_found");
  if (operation.query || operation.body) codes.add("invalid");
  if (operation.body) codes.add("too_large");
  if (desk) codes.add("not_allowed");
  if (desk && operation.method !== "get" && operation.params) codes.add("wrong_status");
  if (operation.ifMatch) codes.add("stale").add("precondition_required");
  const entries = [...codes].map((code) => {
    const { status, title } = problemKinds[code];
    if (operation.answersLikeGoogle)
      return [googleErrorKinds[code].status, describeGoogleError(title)] as const;
    const content = { "application/problem+json": { schema: problemSchema } };
    return [status, { description: title, content }] as const;
  });
  return Object.fromEntries(entries);
}

function describeGoogleError(title: string) {
  return { description: title, content: { "application/json": { schema: googleErrorSchema } } };
}
