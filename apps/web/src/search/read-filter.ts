import { verdictValues } from "@claimledger/claims/review/rating-scale";
import { readChoice, readText } from "../http/read-text.ts";

/** Statuses in the order in which work proceeds. */
export const statuses = ["unreviewed", "in_review", "published", "corrected", "retracted"] as const;

export const claimLanguages = ["vi", "en", "zh"] as const;

type Parameters = Record<string, string | string[] | undefined>;

/** What the search page's address asks for; unknown values count as not given. */
export function readFilter(search: Parameters) {
  return {
    q: readText(search.q)?.trim() || undefined,
    status: readChoice(search.status, statuses),
    verdict: readChoice(search.verdict, verdictValues),
    language: readChoice(search.language, claimLanguages),
    cursor: readText(search.cursor),
  };
}

export type SearchFilter = ReturnType<typeof readFilter>;
