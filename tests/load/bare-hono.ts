import { readFileSync } from "node:fs";
import { serve } from "@hono/node-server";
import { Hono } from "hono";

/** The yardstick: nothing but Hono, answering the same bytes from memory. Told its file by argument. */
const bytes = new Uint8Array(readFileSync(process.argv[2]!));
const app = new Hono();
app.get(
  "/v1/claims/:id",
  () => new Response(bytes, { headers: { "content-type": "application/json" } }),
);
serve({ fetch: app.fetch, hostname: "127.0.0.1", port: 0 }, ({ port }) => process.send?.({ port }));
