import { createHash } from "node:crypto";
import type { Context } from "hono";
import type { Env } from "./env.ts";
import { isNotModified } from "./if-match.ts";

/** Kept by everybody, asked again every time: the ETag answers cheaply. */
export const revalidate = "public, no-cache";
export const forever = "public, max-age=31536000, immutable";
/** For what is counted or changes seldom: a cache may answer for a minute by itself. */
export const aMinute = "public, max-age=60, stale-while-revalidate=600";

type Caching = {
  /** `revalidate` unless given. */
  cacheControl?: string;
  /** Names by which a CDN can drop the answer, such as `claims` or `claimant-{id}`. */
  keys?: string[];
  lastModified?: Date | null;
  /** Where the next page is. */
  next?: string | null;
};

/** Answers a public read with a strong ETag of what is sent, or 304 to whoever has that already. */
export function sendJson(c: Context<Env>, value: object, caching: Caching = {}): Response {
  return sendPublic(c, JSON.stringify(value), "application/json", caching);
}

/** The same for a page of a list, with the way on in `Link` too (RFC 8288). */
export function sendPage(
  c: Context<Env>,
  page: { items: unknown[]; next_cursor: string | null },
  caching: Caching = {},
): Response {
  return sendJson(c, page, { ...caching, next: page.next_cursor });
}

export function sendPublic(
  c: Context<Env>,
  body: string | Buffer<ArrayBuffer>,
  contentType: string,
  { cacheControl = revalidate, keys = [], lastModified, next }: Caching = {},
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  const headers: Record<string, string> = { etag, "cache-control": cacheControl };
  if (keys.length > 0) headers["surrogate-key"] = keys.join(" ");
  if (lastModified) headers["last-modified"] = lastModified.toUTCString();
  if (next) headers["link"] = toNextLink(c.req.url, next);
  if (isNotModified(c.req.header("if-none-match"), etag)) return c.body(null, 304, headers);
  return c.body(body, 200, { ...headers, "content-type": contentType });
}

function toNextLink(address: string, cursor: string): string {
  const { pathname, searchParams } = new URL(address);
  searchParams.set("cursor", cursor);
  return `<${pathname}?${searchParams}>; rel="next"`;
}
