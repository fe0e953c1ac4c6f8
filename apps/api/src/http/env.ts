import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Logger } from "pino";
import type { KnownKey } from "../api-keys/find-known-key.ts";
import type { LimitHeaders } from "../limits/open-limits.ts";

/** What a handler finds: what came with the request, and what was left for it on the way. */
export type Env = {
  Bindings: {
    requestId: string;
    log: Logger;
    /** Whether one of our own pages asks, within this process. */
    isFromPage: boolean;
    /** The connection that the request came over, if any. */
    incoming?: {
      headers?: Record<string, string | undefined>;
      socket?: { remoteAddress?: string };
    };
  };
  Variables: {
    limitHeaders?: LimitHeaders;
    /** The key that the request was sent with, at the desk. */
    apiKey?: KnownKey;
  };
};

export type App = OpenAPIHono<Env>;
