import { MOST_PLACES } from "./find-places.ts";
import type { Selector, TextPositionSelector, TextQuoteSelector } from "./selector.ts";
import { indexText, type TextIndex } from "./text.ts";

/** A claim's place in a text, in code points; without one the claim is orphaned. */
export type FoundAnchor =
  | { state: "anchored"; start: number; end: number }
  | { state: "orphaned"; start: null; end: null };

const ORPHANED: FoundAnchor = { state: "orphaned", start: null, end: null };

/**
 * Finds the selected words in a normalised text: at the position given, else the one place where
 * the exact quote stands (told apart by prefix and suffix where it stands more than once), else
 * orphaned. Two places that fit equally well are no place.
 */
export function findSelector(text: string | TextIndex, selectors: Selector[]): FoundAnchor {
  const index = typeof text === "string" ? indexText(text) : text;
  const quote = findQuote(selectors);
  if (!quote) return ORPHANED;
  const position = findPosition(selectors);
  if (position && isQuotedAt(index, quote, position)) return toAnchor(position.start, position.end);
  return findByContext(index, quote);
}

/**
 * Resolves a selection that somebody just made in this very text: when a position is given the
 * quote has to stand exactly there, and anything else is orphaned, never moved elsewhere.
 */
export function resolveSelection(text: string | TextIndex, selectors: Selector[]): FoundAnchor {
  const index = typeof text === "string" ? indexText(text) : text;
  const quote = findQuote(selectors);
  const position = findPosition(selectors);
  if (!quote) return ORPHANED;
  if (!position) return findByContext(index, quote);
  return isQuotedAt(index, quote, position) ? toAnchor(position.start, position.end) : ORPHANED;
}

function findQuote(selectors: Selector[]): TextQuoteSelector | undefined {
  return selectors.find((selector) => selector.type === "TextQuoteSelector");
}

function findPosition(selectors: Selector[]): TextPositionSelector | undefined {
  return selectors.find((selector) => selector.type === "TextPositionSelector");
}

function isQuotedAt(
  index: TextIndex,
  quote: TextQuoteSelector,
  { start, end }: TextPositionSelector,
): boolean {
  return end <= index.length && index.slice(start, end) === quote.exact.normalize("NFC");
}

function findByContext(index: TextIndex, quote: TextQuoteSelector): FoundAnchor {
  const exact = quote.exact.normalize("NFC");
  const prefix = quote.prefix.normalize("NFC");
  const suffix = quote.suffix.normalize("NFC");
  let best = { score: -1, at: -1, ties: 0 };
  let tried = 0;
  for (let at = index.text.indexOf(exact); at >= 0; at = index.text.indexOf(exact, at + 1)) {
    tried += 1;
    if (tried > MOST_PLACES) return ORPHANED;
    const score =
      countBackwards(index.text, at, prefix) + countForwards(index.text, at + exact.length, suffix);
    if (score > best.score) best = { score, at, ties: 0 };
    else if (score === best.score) best.ties += 1;
  }
  if (best.at < 0 || best.ties > 0) return ORPHANED;
  return toAnchor(index.toCodePoint(best.at), index.toCodePoint(best.at + exact.length));
}

function countBackwards(text: string, at: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && text[at - 1 - count] === prefix[prefix.length - 1 - count]) {
    count += 1;
  }
  return count;
}

function countForwards(text: string, at: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[at + count] === suffix[count]) count += 1;
  return count;
}

function toAnchor(start: number, end: number): FoundAnchor {
  return { state: "anchored", start, end };
}
