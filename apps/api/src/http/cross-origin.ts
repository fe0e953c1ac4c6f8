import { cors } from "hono/cors";
import type { Context } from "hono";

/**
 * Pages of other sites may read what is public: they send no cookies along, so see nothing else. Caches
 * keep what is compressed apart from what is not.
 */
export const crossOriginHeaders = {
  vary: "Accept-Encoding",
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "*",
};

export function setCrossOriginHeaders(c: Context): void {
  for (const [name, value] of Object.entries(crossOriginHeaders)) c.header(name, value);
}

/** Answers a browser that asks whether it may read. */
export const answerPreflight = cors({
  origin: "*",
  allowMethods: ["GET", "HEAD"],
  allowHeaders: [
    "Accept",
    "Authorization",
    "If-None-Match",
    "If-Modified-Since",
    "Last-Event-ID",
    "Range",
    "X-API-Key",
  ],
  maxAge: 86_400,
});
