import { z } from "@hono/zod-openapi";
import type { ApiKeyScope } from "@claimledger/claims/desk/api-key";
import type { ErrorCode } from "@claimledger/claims/errors";
import type { Deprecation } from "./deprecation.ts";

export type Fields = z.ZodObject<z.core.$ZodLooseShape>;
type Status = 200 | 201 | 202 | 204 | 206 | 302 | 416 | 501;

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
  /** Nothing's status stands in its way. */
  anyStatus?: boolean;
  /** A public read that is answered anew each time, without an ETag. */
  isUncached?: boolean;
  /** It belongs to a Google API, whose clients know no problem documents. */
  answersLikeGoogle?: boolean;
};

export const idParams = z.strictObject({ id: z.uuid().describe("UUID") });

export const pageQuery = z.strictObject({
  cursor: z.string().max(2000).optional().describe("From `next_cursor`; all else as before"),
  limit: z.coerce.number().int().min(1).max(100).default(20).describe("Most items of a page"),
});

/** A page of a list; no `next_cursor` means the end. */
export function pageOf<S extends z.ZodType>(item: S, name: string) {
  return z.object({ items: z.array(item), next_cursor: z.string().nullable() }).meta({ id: name });
}
