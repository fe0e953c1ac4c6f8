import { foldLetters, type FoldedLetters } from "./fold-letters.ts";
import { isSentenceBorder } from "./sentence-border.ts";

/** What stood on one side of a claim's words; cut where it went on, else all of its paragraph or text. */
export type Side = { text: string; isCut: boolean };
export type Quote = { exact: string; before: Side; after: Side };

/** Places in the text that was folded, in UTF-16 units, end exclusive. */
export type FoundWords = { start: number; end: number };

type Place = { at: number; before: number; after: number };

/** Words that stand in more places than this say nothing about where they were. */
const mostPlaces = 1_000;

/**
 * Finds a claim's words on a page, or null unless they say the same there: letter for letter, numerals
 * and denials included, and so the rest of their sentence as far as it is known, so that nothing was
 * put before or behind them. Of several places it is the one with most of the surroundings; two that
 * fit equally well are no place.
 */
export function findWords(page: FoldedLetters, quote: Quote): FoundWords | null {
  const known = foldLetters(quote.before.text + quote.exact + quote.after.text);
  const first = known.starts.findIndex((start) => start >= quote.before.text.length);
  const next =
    known.ends.findLastIndex((end) => end <= quote.before.text.length + quote.exact.length) + 1;
  if (first < 0 || first >= next) return null;
  const words = known.text.slice(first, next);
  let best: Place | null = null;
  let isUnique = true;
  let tried = 0;
  for (let at = page.text.indexOf(words); at >= 0; at = page.text.indexOf(words, at + 1)) {
    if ((tried += 1) > mostPlaces) return null;
    const place = compareAround(page.text, at, known.text, first, next);
    if (!fits(page.text, place, known.text, { first, next, quote })) continue;
    const more = best ? scoreOf(place) - scoreOf(best) : 1;
    if (more === 0) isUnique = false;
    if (more > 0) [best, isUnique] = [place, true];
  }
  if (!best || !isUnique) return null;
  return { start: page.starts[best.at]!, end: page.ends[best.at + words.length - 1]! };
}

function scoreOf({ before, after }: Place): number {
  return before + after;
}

/** How many units before and behind the words are the same on both sides. */
function compareAround(
  page: string,
  at: number,
  known: string,
  first: number,
  next: number,
): Place {
  const end = at + next - first;
  let before = 0;
  while (before < first && page[at - 1 - before] === known[first - 1 - before]) before += 1;
  let after = 0;
  while (next + after < known.length && page[end + after] === known[next + after]) after += 1;
  return { at, before, after };
}

type Known = { first: number; next: number; quote: Quote };

/** Whether what is the same goes on to where the sentence begins and ends, on both sides. */
function fits(page: string, place: Place, known: string, { first, next, quote }: Known): boolean {
  const end = place.at + next - first;
  const begins = (back: number) =>
    (back === first && quote.before.isCut) ||
    (isSentenceBorder(known, first - back) && isSentenceBorder(page, place.at - back));
  const stops = (on: number) =>
    (next + on === known.length && quote.after.isCut) ||
    (isSentenceBorder(known, next + on) && isSentenceBorder(page, end + on));
  return isSome(place.before, begins) && isSome(place.after, stops);
}

function isSome(most: number, holds: (step: number) => boolean): boolean {
  for (let step = 0; step <= most; step += 1) if (holds(step)) return true;
  return false;
}
