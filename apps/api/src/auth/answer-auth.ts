import type { Context } from "hono";
import { z } from "zod";
import { DomainError, type ErrorCode } from "@claimledger/claims/errors";
import { withClientAddress } from "../http/client-address.ts";
import type { Env } from "../http/env.ts";
import { authPath, type Auth } from "./create-auth.ts";

/** What of better-auth a browser may reach; accounts are changed through the desk's own operations. */
const open = ["/sign-in/email", "/sign-out", "/get-session", "/magic-link/verify"];

const codes: Record<number, ErrorCode> = {
  401: "not_signed_in",
  403: "not_allowed",
  404: "not_found",
  429: "too_many_requests",
};
const refusalSchema = z.object({ message: z.string().min(1) });

/** better-auth's answer; its refusals become problem documents like all others. */
export async function answerAuth(
  c: Context<Env>,
  auth: Auth,
  trustProxy: boolean,
): Promise<Response> {
  if (!open.includes(c.req.path.slice(authPath.length)))
    throw new DomainError("not_found", explain(404, c));
  const response = await auth.handler(withClientAddress(c.req.raw, c.env, trustProxy));
  const { status, headers } = response;
  if (status < 400) return withOwnHeaders(c, response);
  const refusal = refusalSchema.safeParse(await response.json().catch(() => null)).data;
  if (status >= 500) throw new Error(`better-auth answered ${status}: ${refusal?.message}`);
  const wait = headers.get("x-retry-after");
  if (wait) c.header("retry-after", wait);
  throw new DomainError(codes[status] ?? "invalid", refusal?.message ?? explain(status, c));
}

/** An answer made elsewhere has none of the headers that ours have. */
function withOwnHeaders(c: Context<Env>, { body, status, headers }: Response): Response {
  const all = new Headers(headers);
  all.set("cache-control", "no-store");
  all.set("x-content-type-options", "nosniff");
  all.set("x-request-id", c.env.requestId);
  return new Response(body, { status, headers: all });
}

function explain(status: number, c: Context<Env>): string {
  if (status === 404) return `There is nothing at ${c.req.method} ${c.req.path}.`;
  return "The request was refused.";
}
