import type { AnalysisInput } from "@claimledger/claims/desk/analysis";
import type { ArticleContent } from "@claimledger/claims/desk/article";
import type { ImportReason } from "@claimledger/claims/desk/import-reason";
import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";
import { DomainError, type ErrorCode, type FieldFault } from "@claimledger/claims/errors";
import { toAnalysis } from "../analysis/to-analysis.ts";
import { describePage, type PageDescription } from "../evidence/describe-page.ts";
import { diffTexts, type TextDiff } from "@claimledger/claims/article/text-diff";
import type { Language } from "@claimledger/claims/article/language";
import { placeClaims, type PlacedClaim, type PlaceTask } from "./place-claims.ts";
import { readArticle, type ReadArticle } from "./read-article.ts";

export type Task = { input: ArticleContent; now: Date };

export type AnalysisTask = { input: AnalysisInput; now: Date };

export type DiffTask = { from: string; to: string; language: Language };

/** A refusal as it crosses between threads, where classes are lost. */
type Refused = {
  refusal: {
    code: ErrorCode;
    reason: ImportReason | null;
    message: string;
    faults: FieldFault[];
  };
};

export type Answer<T> = { read: T } | Refused;

/** describePage in a thread of its own. */
export function describeInThread(html: string): PageDescription {
  return describePage(html);
}

/** placeClaims in a thread of its own. */
export function placeInThread(task: PlaceTask): PlacedClaim[] {
  return placeClaims(task);
}

/** diffTexts in a thread of its own. */
export function diffInThread({ from, to, language }: DiffTask): TextDiff {
  return diffTexts(from, to, language);
}

/** readArticle in a thread of its own. */
export function readInThread({ input, now }: Task): Answer<ReadArticle> {
  return answer(() => readArticle(input, now));
}

/** toAnalysis in a thread of its own: as JSON, so that the event loop has nothing to copy or write. */
export function analyseInThread({ input, now }: AnalysisTask): Answer<Uint8Array<ArrayBuffer>> {
  return answer(() => new TextEncoder().encode(JSON.stringify(toAnalysis(input, now))));
}

function answer<T>(read: () => T): Answer<T> {
  try {
    return { read: read() };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message, faults } = error;
    const reason = error instanceof ReasonedError ? error.reason : null;
    return { refusal: { code, reason, message, faults } };
  }
}
