import { createParser } from "eventsource-parser";
import { ApiProblem } from "./api-problem.ts";
import type { ApiClient } from "./create-client.ts";
import type { ChangesFrom } from "./each-change.ts";
import { NoAnswer } from "./no-answer.ts";
import type { Change } from "./types.ts";
import { unwrap } from "./unwrap.ts";
import { toBackoffMs, wait } from "./wait.ts";

/** The server says something every 15 seconds, if only that it is there. */
const longestSilenceMs = 45_000;

/**
 * Every change after `after`, and then each as it comes, by server-sent events: no gap and nothing
 * twice, however often the connection is lost. Ends when the signal is aborted; throws ApiProblem where
 * asking again cannot help, such as an `after` beyond the log.
 */
export async function* followChanges(
  client: ApiClient,
  { after = 0, include, signal }: ChangesFrom = {},
): AsyncGenerator<Change, void, undefined> {
  let failures = 0;
  for (let position = after; ;) {
    if (signal?.aborted) return;
    try {
      for await (const change of openStream(client, { after: position, include, signal })) {
        failures = 0;
        position = change.seq;
        yield change;
      }
    } catch (error) {
      if (!signal?.aborted && !canPass(error)) throw error;
    }
    failures += 1;
    await wait(toBackoffMs(failures), signal).catch(() => undefined);
  }
}

/** What a connection tells until it ends, is lost, or is silent for too long. */
async function* openStream(client: ApiClient, { after, include, signal }: ChangesFrom) {
  const silence = new AbortController();
  const stop = () => silence.abort(signal?.reason);
  signal?.addEventListener("abort", stop, { once: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const { data, error, response } = await client.GET("/v1/changes", {
      params: { query: { after, ...(include && { include }) } },
      headers: { accept: "text/event-stream" },
      parseAs: "stream",
      signal: silence.signal,
    });
    const stream = unwrap<typeof data>({ data, error, response });
    if (!stream) return;
    const reader = stream.getReader();
    const decoder = new TextDecoder();
    const changes: Change[] = [];
    const parser = createParser({ onEvent: (event) => void changes.push(JSON.parse(event.data)) });
    for (;;) {
      timer = setTimeout(() => silence.abort(), longestSilenceMs);
      const { value, done } = await reader.read();
      clearTimeout(timer);
      if (done) return;
      parser.feed(decoder.decode(value, { stream: true }));
      yield* changes.splice(0);
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", stop);
    silence.abort();
  }
}

/** Whether the next try may go better: the network, a server that is full or stops. */
function canPass(error: unknown): boolean {
  if (error instanceof ApiProblem) return error.status === 429 || error.status >= 500;
  return error instanceof NoAnswer || error instanceof TypeError || isAbort(error);
}

function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === "AbortError";
}
