import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { DomainError } from "@claimledger/claims/errors";
import { toGoogleError } from "@claimledger/claims/google-error";
import { problemKinds, toProblem, type Problem } from "@claimledger/claims/problem";
import { toRpcError } from "../mcp/rpc-error.ts";
import { setCrossOriginHeaders } from "./cross-origin.ts";
import type { App, Env } from "./env.ts";
import { findMethods } from "./find-methods.ts";
import { setOwnHeaders } from "./observe-request.ts";

/** The one place where a refusal or a fault becomes an answer (RFC 9457). */
export function answerError(error: Error, c: Context<Env>): Response {
  if (error instanceof DomainError) return answerRefusal(c, error);
  if (error instanceof HTTPException) return answerProblem(c, toHttpProblem(error, c));
  const known = toKnownRefusal(error);
  if (known?.code === "unavailable")
    c.env.log.warn({ err: error, request_id: c.env.requestId }, "no connection in time");
  if (known) return answerRefusal(c, known);
  c.env.log.error({ err: error, request_id: c.env.requestId }, "request failed");
  return answerProblem(c, {
    type: "/problems/internal",
    ...problemKinds.internal,
    detail: "The fault is ours and has been logged. Quote the request id when you report it.",
    code: "internal",
    request_id: c.env.requestId,
  });
}

/** What only the database can tell, because other requests came first. */
export function toKnownRefusal(error: Error): DomainError | null {
  if (isOutOfConnections(error))
    return new DomainError(
      "unavailable",
      "Too much is going on at once. Try again shortly.",
      [],
      2,
    );
  if (!("code" in error) || error.code !== "P2002") return null;
  return new DomainError(
    "conflict",
    "Something like this was made at the same moment. Look at it before you try again.",
  );
}

/**
 * No connection, or no transaction, in time. The pool under Prisma tells it in words alone, and
 * better-auth wraps it. See https://www.prisma.io/docs/orm/reference/error-reference
 */
function isOutOfConnections(error: Error): boolean {
  const code = "code" in error ? error.code : null;
  if (code === "P2024" || code === "P2028") return true;
  if (/timeout exceeded when trying to connect/i.test(error.message)) return true;
  return error.cause instanceof Error && isOutOfConnections(error.cause);
}

function answerRefusal(c: Context<Env>, error: DomainError): Response {
  if (error.retryAfter !== null) c.header("retry-after", String(error.retryAfter));
  return answerProblem(c, toProblem(error, c.env.requestId));
}

/** Nothing is at this path, or not by this method; then `Allow` says by which. */
export function answerNotFound(c: Context<Env>, app: App): Response {
  const { method, path } = c.req;
  const allowed = findMethods(app, path).join(", ");
  if (allowed !== "") c.header("allow", allowed);
  const refusal =
    allowed === ""
      ? new DomainError(
          "not_found",
          `There is nothing at ${method} ${path}. The API is described at /docs.`,
        )
      : new DomainError("wrong_method", `${method} is not possible at ${path}; use ${allowed}.`);
  return answerProblem(c, toProblem(refusal, c.env.requestId));
}

function answerProblem(c: Context<Env>, problem: Problem): Response {
  setOwnHeaders(c);
  if (c.req.method === "GET" || c.req.method === "HEAD") setCrossOriginHeaders(c);
  c.header("cache-control", "no-store");
  if (c.req.path.startsWith("/v1alpha1/")) return answerLikeGoogle(c, problem);
  if (c.req.path === "/mcp") return answerLikeRpc(c, problem);
  return c.body(JSON.stringify(problem), problem.status as 400, {
    "content-type": "application/problem+json",
  });
}

/** Clients of Google's API understand its errors only. */
function answerLikeGoogle(c: Context<Env>, problem: Problem): Response {
  const answer = toGoogleError(problem);
  return c.json(answer, answer.error.code as 400);
}

/** So do those of the Model Context Protocol, to which a message that is none is a bad request. */
function answerLikeRpc(c: Context<Env>, problem: Problem): Response {
  const status = problem.status === 422 ? 400 : problem.status;
  return c.json(toRpcError(problem), status as 400);
}

function toHttpProblem(error: HTTPException, c: Context<Env>): Problem {
  return {
    type: "about:blank",
    title: error.message || "Request refused",
    status: error.status,
    detail: error.message || "The request cannot be read.",
    code: "invalid",
    request_id: c.env.requestId,
  };
}
