import type { CheckedClaim } from "./fetch-claims.ts";
import { findWords, type Quote } from "./find-words.ts";
import { readPageText } from "./read-page-text.ts";

/** A claim and its words on the page. */
export type Mark = { claim: CheckedClaim; range: Range };

/** The claims whose words stand on the page and say there what was checked, in the page's order. */
export function findMarks(claims: CheckedClaim[], within: string): Mark[] {
  const root = document.querySelector(within);
  if (!root) return [];
  const page = readPageText(root);
  return claims
    .flatMap((claim) => {
      const found = findWords(page.folded, toQuote(claim));
      return found ? [{ claim, start: found.start, range: page.toRange(found) }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** The selector's words, with as much around them as is public: up to 300 characters, else 32. */
function toQuote({ anchor, context }: CheckedClaim): Quote {
  const [{ exact, prefix, suffix }] = anchor.selectors;
  if (context.before.length < prefix.length - 1 && context.after.length < suffix.length - 1)
    return { before: prefix, exact, after: suffix, reach: 24 };
  return { before: context.before, exact, after: context.after, reach: 200 };
}
