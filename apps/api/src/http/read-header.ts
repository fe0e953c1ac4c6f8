import type { Context } from "hono";
import type { Env } from "./env.ts";

/**
 * A header that is sent once at most; `name` in lower case. Straight from the connection where the
 * request came over one: a Headers object costs more.
 */
export function readHeader(c: Context<Env>, name: string): string | undefined {
  const { incoming, isFromPage } = c.env;
  if (incoming?.headers && !isFromPage) return incoming.headers[name];
  return c.req.header(name);
}
