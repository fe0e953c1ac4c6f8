import { ApiProblem, unwrap, type ApiClient } from "@claimledger/api-client";
import { createSignal } from "solid-js";
import { getApi } from "../api/get-api.ts";
import { toInterfaceLanguage } from "../language/interface-language.ts";
import { getMessages } from "../messages/catalogue.ts";
import { withSession } from "../api/sign-in-again.ts";

/** Why a write did not succeed: the API's refusal, or no answer at all. */
export type WriteFailure = ApiProblem | "offline";

type Call<A extends unknown[], R> = (
  api: ApiClient,
  ...args: A
) => Promise<{ data?: R; error?: unknown; response: Response }>;

export type Write<A extends unknown[], R> = {
  /** Sends it, unless the last one is still under way; null when it did not succeed. */
  run: (...args: A) => Promise<{ data: R } | null>;
  pending: () => boolean;
  failure: () => WriteFailure | null;
  clear: () => void;
};

/** One kind of write with what a form shows of it: under way, refused, unreachable. */
export function createWrite<A extends unknown[], R>(call: Call<A, R>): Write<A, R> {
  const [pending, setPending] = createSignal(false);
  const [failure, setFailure] = createSignal<WriteFailure | null>(null);

  async function run(...args: A): Promise<{ data: R } | null> {
    if (pending()) return null;
    setPending(true);
    setFailure(null);
    try {
      return { data: (await withSession(async () => unwrap(await call(getApi(), ...args)))) as R };
    } catch (error) {
      setFailure(toWriteFailure(error));
      return null;
    } finally {
      setPending(false);
    }
  }

  return { run, pending, failure, clear: () => setFailure(null) };
}

/** What was thrown by a call, as something to show; anything that is no refusal is thrown again. */
export function toWriteFailure(error: unknown): WriteFailure {
  if (error instanceof ApiProblem) return error;
  if (error instanceof TypeError) return "offline";
  throw error;
}

/**
 * What the API found wrong with the field at a JSON pointer, in the page's language. The API's own
 * sentences are in English and more exact. Writes fail in the browser alone: hence the document.
 */
export function findFault(failure: WriteFailure | null, pointer: string): string | undefined {
  if (!(failure instanceof ApiProblem)) return undefined;
  const fault = failure.faults.find((known) => known.pointer === pointer);
  const language = toInterfaceLanguage(document.documentElement.lang);
  if (!fault) return undefined;
  const t = getMessages(language);
  if (fault.reason === "bad_character" && fault.values)
    return t.problem.bad_character(fault.values as Parameters<typeof t.problem.bad_character>[0]);
  if (language === "en") return fault.detail;
  // A page that was loaded a while ago may not know each reason of a newer API.
  const known: Partial<Record<string, string>> = t.problem.reasons;
  return known[fault.reason ?? ""] ?? `${t.problem.refused} ${fault.detail}`;
}
