import { NoAnswer } from "./no-answer.ts";
import { toBackoffMs, wait } from "./wait.ts";

export type Send = (request: Request) => Promise<Response>;

type Patience = { retries: number; timeoutMs: number };
type Outcome = { response: Response } | { failure: NoAnswer };

/** Whoever is told to come back later than that is told so, rather than left waiting. */
const longestMs = 90_000;

/**
 * Sends a request again where that is safe and can help: refused for being too many (429) always; not
 * answered, or 502, 503, 504, where it only reads or carries an Idempotency-Key. Waits as long as
 * Retry-After says, else twice as long each time.
 */
export function sendPatiently(send: Send, { retries, timeoutMs }: Patience): Send {
  return async (request) => {
    for (let failures = 1; ; failures += 1) {
      const isLast = failures > retries;
      const outcome = await sendOnce(send, isLast ? request : request.clone(), timeoutMs);
      const waitMs = isLast ? null : findWaitMs(request, outcome, failures);
      if (waitMs === null) return settle(outcome);
      if ("response" in outcome) await outcome.response.body?.cancel();
      await wait(waitMs, request.signal);
    }
  };
}

async function sendOnce(send: Send, request: Request, timeoutMs: number): Promise<Outcome> {
  const { signal } = request;
  const controller = new AbortController();
  const stop = () => controller.abort(signal.reason);
  if (signal.aborted) stop();
  signal.addEventListener("abort", stop, { once: true });
  const late = new NoAnswer(request, `it took longer than ${timeoutMs / 1000} s`);
  const timer = timeoutMs > 0 ? setTimeout(() => controller.abort(late), timeoutMs) : undefined;
  try {
    return { response: await send(new Request(request, { signal: controller.signal })) };
  } catch (error) {
    if (signal.aborted) throw error;
    if (controller.signal.aborted) return { failure: late };
    return { failure: new NoAnswer(request, explain(error), error) };
  } finally {
    clearTimeout(timer);
  }
}

/** What the network said lies in the cause of what `fetch` throws. */
function explain(error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  return cause instanceof Error && cause.message ? cause.message : String(cause);
}

function findWaitMs(request: Request, outcome: Outcome, failures: number): number | null {
  const usual = toBackoffMs(failures);
  if ("failure" in outcome) return isRepeatable(request) ? usual : null;
  const { status, headers } = outcome.response;
  const canHelp = status === 429 || ([502, 503, 504].includes(status) && isRepeatable(request));
  if (!canHelp) return null;
  const asked = readRetryAfterMs(headers) ?? usual;
  return asked > longestMs ? null : asked;
}

function isRepeatable({ method, headers }: Request): boolean {
  return ["GET", "HEAD", "OPTIONS"].includes(method) || headers.has("idempotency-key");
}

/** Seconds or a date (RFC 9110 section 10.2.3). */
function readRetryAfterMs(headers: Headers): number | null {
  const given = headers.get("retry-after");
  if (given === null) return null;
  const ms = /^\d+$/.test(given) ? Number(given) * 1000 : Date.parse(given) - Date.now();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

function settle(outcome: Outcome): Response {
  if ("response" in outcome) return outcome.response;
  throw outcome.failure;
}
