import type { Context } from "hono";
import type { Env } from "./env.ts";

type Bindings = { incoming?: { headers?: Record<string, string | undefined> }; requestId?: string };

/**
 * A header that is sent once at most; `name` in lower case. Straight from the connection where the
 * request came over one: a Headers object costs more.
 */
export function readHeader(c: Context<Env>, name: string): string | undefined {
  const { incoming } = (c.env ?? {}) as Bindings;
  if (incoming?.headers && !isFromPage(c)) return incoming.headers[name];
  return c.req.header(name);
}

/** Whether one of our own pages asks, within this process. */
export function isFromPage(c: Context<Env>): boolean {
  return ((c.env ?? {}) as Bindings).requestId !== undefined;
}
