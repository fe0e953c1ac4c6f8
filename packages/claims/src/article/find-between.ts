import type { FoldedText } from "./folded-text.ts";
import { findTokenAt, findTokenEndingAt } from "./find-folded.ts";
import { MOST_PLACES } from "./find-places.ts";
import type { Passage } from "./passage.ts";

/** Fewer letters than this on a side say nothing. */
const LEAST_CONTEXT = 6;

/**
 * What now stands between the words that stood around a quote, at most three times as long; null
 * where one of the two sides is gone.
 */
export function findBetween(
  { text: quoted, first, next }: Passage,
  text: FoldedText,
): Passage | null {
  const before = quoted.stream.slice(quoted.offsets[Math.min(1, first)], quoted.offsets[first]);
  const after = quoted.stream.slice(quoted.offsets[next], quoted.offsets.at(-2));
  if (before.length < LEAST_CONTEXT || after.length < LEAST_CONTEXT) return null;
  const longest = 3 * (quoted.offsets[next]! - quoted.offsets[first]!) + LEAST_CONTEXT;
  let at = text.stream.indexOf(before);
  for (let tried = 0; at >= 0 && tried < MOST_PLACES; tried += 1) {
    const start = at + before.length;
    const length = text.stream.slice(start, start + longest + after.length).indexOf(after);
    const from = length > 0 ? findTokenAt(text, start) : -1;
    const to = length > 0 ? findTokenEndingAt(text, start + length) : -1;
    if (from >= 0 && to > from) return { text, first: from, next: to };
    at = text.stream.indexOf(before, at + 1);
  }
  return null;
}
