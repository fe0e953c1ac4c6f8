import type { Context } from "hono";

/** Whether anything is asked for behind the path. */
export function hasQuery(c: Context): boolean {
  return c.req.url.includes("?");
}
