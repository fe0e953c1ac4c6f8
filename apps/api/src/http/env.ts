import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Logger } from "pino";

/** What middleware leaves for handlers. */
export type Env = { Variables: { requestId: string; log: Logger } };

export type App = OpenAPIHono<Env>;
