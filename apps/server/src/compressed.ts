import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import { compress } from "hono/compress";
import type { Fetch } from "./listen.ts";

type Bindings = HttpBindings & { requestId?: string };

/**
 * Compresses what text there is for whoever accepts that; an ETag becomes a weak one thereby, while
 * Repr-Digest goes on naming the document. Streams of events go out as they are.
 */
export function compressed(fetch: Fetch): Fetch {
  const app = new Hono<{ Bindings: Bindings }>();
  app.use(compress());
  app.all("*", (c) => fetch(c.req.raw, c.env));
  // Whoever accepts nothing is spared the way round: it costs as much as a document from the cache.
  return (request, bindings) =>
    bindings.incoming.headers["accept-encoding"]
      ? app.fetch(request, bindings)
      : fetch(request, bindings);
}
