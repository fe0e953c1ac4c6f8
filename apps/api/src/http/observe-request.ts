import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { Deps } from "../context.ts";
import type { Env } from "./env.ts";

/** Headers that every answer has, as plain values: the fastest thing to make an answer of. */
export function toOwnHeaders(c: Context<Env>): Record<string, string> {
  return {
    "x-request-id": c.get("requestId"),
    "x-content-type-options": "nosniff",
    ...c.get("limitHeaders"),
  };
}

/**
 * Sets them on an answer that is still to be made: changing a finished answer's headers costs more
 * than making it.
 */
export function setOwnHeaders(c: Context<Env>): void {
  for (const [name, value] of Object.entries(toOwnHeaders(c))) c.header(name, value);
}

/** What the process around the API knows of a request. */
type Bindings = { requestId?: string } | undefined;

/**
 * Gives every request an id and a log line. Reads that went well are logged at debug, so the default
 * level keeps writes, refusals and faults: access logs of reads are the proxy's work.
 */
export function observeRequest({ log }: Pick<Deps, "log">) {
  return createMiddleware<Env>(async function observe(c, next) {
    const requestId = (c.env as Bindings)?.requestId ?? randomUUID();
    const started = performance.now();
    c.set("requestId", requestId);
    c.set("log", log);
    await next();
    const { method } = c.req;
    const path = withoutSecrets(c.req.path);
    const { status } = c.res;
    const isQuiet = status < 400 && (method === "GET" || method === "HEAD");
    const level = isQuiet ? "debug" : status >= 500 ? "error" : "info";
    if (!log.isLevelEnabled(level)) return;
    const ms = Math.round((performance.now() - started) * 10) / 10;
    log[level]({ request_id: requestId, method, path, status, ms }, "request");
  });
}

/** An invitation's token is in its path and is good for a week; the log is no place for it. */
function withoutSecrets(path: string): string {
  return path.replace(/^(\/v1\/invitations\/)[^/]+/, "$1…");
}
