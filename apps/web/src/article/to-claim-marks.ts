import type { ClaimMark } from "@claimledger/claims/desk/article";
import { findStandingVerdict } from "../claim/find-standing-verdict.ts";
import type { Messages } from "../messages/en.ts";
import type { TextMark } from "./marked-text.tsx";

/** An article's claims as marks in its text, numbered in the order in which they are listed. */
export function toClaimMarks(claims: ClaimMark[], t: Messages): TextMark[] {
  return claims.flatMap((claim, index) => {
    const { id, path, status, start, end, state } = claim;
    if (state !== "anchored" || start === null || end === null) return [];
    const verdict = findStandingVerdict(claim);
    const label = t.articles.claim_number(index + 1, t.status[status]);
    return [{ id, start, end, number: index + 1, href: path, label, status, verdict }];
  });
}
