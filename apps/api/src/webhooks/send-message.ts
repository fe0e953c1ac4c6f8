import { request, type Agent } from "undici";
import { checkOutboundUrl } from "../http/outbound-url.ts";
import type { Deps } from "../context.ts";
import { readRetryAfter } from "./retry.ts";
import { signMessage } from "./sign-message.ts";

export const sendTimeoutMs = 15_000;
const readBytes = 16_384;

export type Outcome = {
  time: Date;
  durationMs: number;
  /** Null where nothing was answered. */
  httpStatus: number | null;
  /** Why it counts as a failure; null when it was delivered. */
  problem: string | null;
  /** How long the receiver asks to be left alone. */
  retryAfterMs: number | null;
};

type Message = { id: string; body: string; url: string; secrets: string[] };

/** Statuses with which a receiver says that it is too busy (Standard Webhooks). */
const busy = [429, 502, 503, 504];

/** Sends a message once; never throws. Only 2xx is success, and no redirect is followed. */
export async function sendMessage(
  deps: Deps,
  dispatcher: Agent,
  { id, body, url, secrets }: Message,
): Promise<Outcome> {
  const time = deps.clock();
  const started = performance.now();
  const passed = () => Math.round(performance.now() - started);
  const timestamp = Math.floor(time.getTime() / 1000);
  try {
    checkOutboundUrl(new URL(url), deps);
    const {
      statusCode,
      headers,
      body: answer,
    } = await request(url, {
      dispatcher,
      method: "POST",
      body,
      signal: AbortSignal.timeout(sendTimeoutMs),
      headers: {
        "content-type": "application/json",
        "user-agent": "Claimledger",
        "webhook-id": id,
        "webhook-timestamp": String(timestamp),
        "webhook-signature": signMessage({ id, timestamp, body }, secrets),
      },
    });
    await answer.dump({ limit: readBytes });
    const wait = readRetryAfter(headers["retry-after"]?.toString() ?? null, time);
    return {
      time,
      durationMs: passed(),
      httpStatus: statusCode,
      problem: toProblem(statusCode),
      retryAfterMs: busy.includes(statusCode) ? wait : null,
    };
  } catch (error) {
    const problem = explain(error);
    return { time, durationMs: passed(), httpStatus: null, problem, retryAfterMs: null };
  }
}

function toProblem(status: number): string | null {
  if (status >= 200 && status < 300) return null;
  if (status >= 300 && status < 400) return `It redirects (${status}), which is not followed.`;
  return `It answered ${status}.`;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return "It could not be reached.";
  if (error.name === "TimeoutError") return `No answer within ${sendTimeoutMs / 1000} seconds.`;
  return error.message.slice(0, 300);
}
