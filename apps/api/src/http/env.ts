import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Logger } from "pino";
import type { KnownKey } from "../api-keys/find-known-key.ts";
import type { LimitHeaders } from "../limits/open-limits.ts";

/** What middleware leaves for handlers. */
export type Env = {
  Variables: {
    requestId: string;
    log: Logger;
    limitHeaders?: LimitHeaders;
    /** The key that the request was sent with, at the desk. */
    apiKey?: KnownKey;
  };
};

export type App = OpenAPIHono<Env>;
