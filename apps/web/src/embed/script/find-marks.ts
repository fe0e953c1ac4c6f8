import type { CheckedClaim } from "./fetch-claims.ts";
import { findWords, type Quote, type Side } from "./find-words.ts";
import { readPageText } from "./read-page-text.ts";

/** A claim and its words on the page. */
export type Mark = { claim: CheckedClaim; range: Range };

/** The claims whose words stand within the element and say there what was checked, in the page's order. */
export function findMarks(claims: CheckedClaim[], root: Element | null): Mark[] {
  if (!root) return [];
  const page = readPageText(root);
  return claims
    .flatMap((claim) => {
      const found = findWords(page.folded, toQuote(claim));
      return found ? [{ claim, start: found.start, range: page.toRange(found) }] : [];
    })
    .sort((a, b) => a.start - b.start);
}

/** The selector's words, with as much around them as is public. */
function toQuote({ anchor, context }: CheckedClaim): Quote {
  const [{ exact, prefix, suffix }] = anchor.selectors;
  return {
    exact,
    before: toSide(context.before, prefix),
    after: toSide(context.after, suffix),
  };
}

/** The longer of what a document and its selector keep: up to 300 characters, and up to 32. */
function toSide(excerpt: string, short: string): Side {
  const isLonger = excerpt.length > short.length;
  const text = isLonger ? excerpt : short;
  return { text, isCut: text.length >= (isLonger ? 200 : 24) };
}
