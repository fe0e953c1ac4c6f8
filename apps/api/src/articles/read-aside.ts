import { Piscina } from "piscina";
import type { AnalysisInput } from "@claimledger/claims/desk/analysis";
import type { ArticleContent } from "@claimledger/claims/desk/article";
import type { TextDiff } from "@claimledger/claims/article/text-diff";
import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";
import { DomainError } from "@claimledger/claims/errors";
import type { PageDescription } from "../evidence/describe-page.ts";
import type { ReadArticle } from "./read-article.ts";
import type { PlacedClaim, PlaceTask } from "./place-claims.ts";
import type { AnalysisTask, Answer, DiffTask, Task } from "./read-article.worker.ts";

const longestMs = 20_000;
const mostMegabytes = 1_024;

type Job = Task | AnalysisTask | PlaceTask | DiffTask | string;

const threads = new Piscina<Job, unknown>({
  filename: new URL("./read-article.worker.ts", import.meta.url).href,
  minThreads: 0,
  maxThreads: 1,
  idleTimeout: 30_000,
  resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
});

/**
 * Extracts and analyses an article beside the event loop: readers are answered meanwhile, and a page
 * made to be heavy costs its sender 20 s at most.
 */
export async function readAside(input: ArticleContent, now: Date): Promise<ReadArticle> {
  return unpack(await run<Answer<ReadArticle>>("readInThread", { input, now }));
}

/** Analyses a text beside the event loop; gives the bytes of its JSON. */
export async function analyseAside(
  input: AnalysisInput,
  now: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  return unpack(await run<Answer<Uint8Array<ArrayBuffer>>>("analyseInThread", { input, now }));
}

/** Reads what a page says of itself, beside the event loop too. */
export async function describeAside(html: string): Promise<PageDescription> {
  return run<PageDescription>("describeInThread", html);
}

/** Ties claims to a later text, beside the event loop. */
export async function placeAside(task: PlaceTask): Promise<PlacedClaim[]> {
  return run<PlacedClaim[]>("placeInThread", task);
}

/** Lays two texts side by side, beside the event loop. */
export async function diffAside(task: DiffTask): Promise<TextDiff> {
  return run<TextDiff>("diffInThread", task);
}

function unpack<T>(answer: Answer<T>): T {
  if ("read" in answer) return answer.read;
  const { code, reason, message, faults } = answer.refusal;
  throw reason
    ? new ReasonedError(code, reason, message, faults)
    : new DomainError(code, message, faults);
}

async function run<A>(name: string, task: Job): Promise<A> {
  const signal = AbortSignal.timeout(longestMs);
  const answer = await threads.run(task, { name, signal }).catch((error: Error) => {
    throw isTooHeavy(error)
      ? new ReasonedError("too_large", { code: "too_slow", values: {} }, tooHeavy)
      : error;
  });
  return answer as A;
}

const tooHeavy =
  "This page takes too long to read. Import its text alone, without the page around it.";

function isTooHeavy(error: Error): boolean {
  return (
    error.name === "AbortError" || ("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY")
  );
}
