import type { ArticleContent } from "@claimledger/claims/desk/article";
import { DomainError, type ErrorCode, type FieldFault } from "@claimledger/claims/errors";
import { describePage, type PageDescription } from "../evidence/describe-page.ts";
import { readArticle, type ReadArticle } from "./read-article.ts";

export type Task = { input: ArticleContent; now: Date };

/** A refusal as it crosses between threads, where classes are lost. */
export type Answer =
  | { read: ReadArticle }
  | { refusal: { code: ErrorCode; message: string; faults: FieldFault[] } };

/** describePage in a thread of its own. */
export function describeInThread(html: string): PageDescription {
  return describePage(html);
}

/** readArticle in a thread of its own. */
export function readInThread({ input, now }: Task): Answer {
  try {
    return { read: readArticle(input, now) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message, faults } = error;
    return { refusal: { code, message, faults } };
  }
}
