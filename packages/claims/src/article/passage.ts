import { foldText, type FoldedText } from "./folded-text.ts";
import type { Language } from "./language.ts";
import type { TextQuoteSelector } from "./selector.ts";
import type { Token } from "../analysis/token.ts";

/** Words within a folded text: from token `first` up to, not including, `next`. */
export type Passage = { text: FoldedText; first: number; next: number };

/** The quoted words, normalised, with what stood around them. Words that the quote cuts are taken whole. */
export function toPassage(quote: TextQuoteSelector, language: Language): Passage {
  const { prefix, exact, suffix } = quote;
  const text = foldText(`${prefix}${exact}${suffix}`, language);
  return cover(text, prefix.length, prefix.length + exact.length);
}

/** The tokens that touch the text from `start` to `end` (UTF-16). */
export function cover(text: FoldedText, start: number, end: number): Passage {
  const first = countBefore(text.tokens, (token) => token.end <= start);
  const next = countBefore(text.tokens, (token) => token.start < end);
  return { text, first, next: Math.max(first, next) };
}

/** The passage without marks that carry no meaning at its ends. */
export function trim({ text, first, next }: Passage): Passage {
  let [from, to] = [first, next];
  while (from < to && text.keys[from] === "") from += 1;
  while (to > from && text.keys[to - 1] === "") to -= 1;
  return { text, first: from, next: to };
}

/** The keys of a passage put together; "" where it has none. */
export function streamOf({ text, first, next }: Passage): string {
  if (first >= next) return "";
  return text.stream.slice(
    text.offsets[first],
    text.offsets[next - 1]! + text.keys[next - 1]!.length,
  );
}

/** How many tokens, which are in order, come before the first for which `isBefore` is false. */
function countBefore(tokens: Token[], isBefore: (token: Token) => boolean): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(tokens[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low;
}
