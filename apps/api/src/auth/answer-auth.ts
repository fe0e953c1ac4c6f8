import type { Context } from "hono";
import { z } from "zod";
import { DomainError, type ErrorCode } from "@claimledger/claims/errors";
import { withClientAddress, type Bindings } from "../http/client-address.ts";
import type { Env } from "../http/env.ts";
import type { Auth } from "./create-auth.ts";

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
  const response = await auth.handler(withClientAddress(c.req.raw, c.env as Bindings, trustProxy));
  const { status, headers } = response;
  if (status < 400) return response;
  const refusal = refusalSchema.safeParse(await response.json().catch(() => null)).data;
  if (status >= 500) throw new Error(`better-auth answered ${status}: ${refusal?.message}`);
  const wait = headers.get("x-retry-after");
  if (wait) c.header("retry-after", wait);
  throw new DomainError(codes[status] ?? "invalid", refusal?.message ?? explain(status, c));
}

function explain(status: number, c: Context<Env>): string {
  if (status === 404) return `There is nothing at ${c.req.method} ${c.req.path}.`;
  return "The request was refused.";
}
