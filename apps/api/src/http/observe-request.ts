import { randomUUID } from "node:crypto";
import type { Context } from "hono";
import type { Logger } from "pino";
import type { Deps } from "../context.ts";
import type { App, Env } from "./env.ts";

/** Headers that every answer has, as plain values: the fastest thing to make an answer of. */
export function toOwnHeaders(c: Context<Env>): Record<string, string> {
  return {
    "x-request-id": c.env.requestId,
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

/** What the process around the API knows of a request; an id where one of its own pages asks. */
type Known = Pick<Env["Bindings"], "incoming"> & { requestId?: string };

type Observed = (request: Request, known?: Known) => Response | Promise<Response>;

/**
 * Gives every request an id and a log line. Reads that went well are logged at debug, so the default
 * level keeps writes, refusals and faults: access logs of reads are the proxy's work. Around the app, not
 * a middleware of it: where a route has none, Hono makes no chain of promises.
 */
export function observeRequests(app: App, { log }: Pick<Deps, "log">): Observed {
  return (request, known) => {
    const started = performance.now();
    const isFromPage = known?.requestId !== undefined;
    const requestId = known?.requestId ?? randomUUID();
    const note = (response: Response) => {
      noteRequest(log, request, { requestId, started, status: response.status });
      return response;
    };
    const answer = app.fetch(request, { ...known, requestId, isFromPage, log });
    return answer instanceof Promise ? answer.then(note) : note(answer);
  };
}

type Noted = { requestId: string; started: number; status: number };

function noteRequest(log: Logger, { method, url }: Request, { requestId, started, status }: Noted) {
  const isQuiet = status < 400 && (method === "GET" || method === "HEAD");
  const level = isQuiet ? "debug" : status >= 500 ? "error" : "info";
  if (!log.isLevelEnabled(level)) return;
  const path = withoutSecrets(new URL(url).pathname);
  const ms = Math.round((performance.now() - started) * 10) / 10;
  log[level]({ request_id: requestId, method, path, status, ms }, "request");
}

/** An invitation's token is in its path and is good for a week; the log is no place for it. */
function withoutSecrets(path: string): string {
  return path.replace(/^(\/v1\/invitations\/)[^/]+/, "$1…");
}
