import type { ClaimMark } from "@claimledger/claims/desk/article";
import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import { findStandingVerdict } from "../claim/find-standing-verdict.ts";
import type { LanguageValue } from "../language/language-context.tsx";
import type { TextMark } from "./marked-text.tsx";

type Words = Pick<LanguageValue, "t" | "language">;

/** An article's claims as marks in its text, numbered in the order in which they are listed. */
export function toClaimMarks(claims: ClaimMark[], { t, language }: Words): TextMark[] {
  return claims.flatMap((claim, index) => {
    const { id, path, status, start, end, state } = claim;
    if (state !== "anchored" || start === null || end === null) return [];
    const verdict = findStandingVerdict(claim);
    const found = verdict ? getVerdictLabel(verdict, language) : t.status[status];
    const label = t.articles.claim_number(index + 1, found);
    return [{ id, start, end, number: index + 1, href: path, label, status, verdict }];
  });
}
