import { scoreContext } from "./context-score.ts";
import { MOST_PLACES } from "./find-places.ts";
import type { FoldedText } from "./folded-text.ts";
import { streamOf, trim, type Passage } from "./passage.ts";

/** Folded texts are compared by context at this many places at most. */
const MOST_COMPARED = 50;

/** A place and how much of the quote's surroundings stand around it (`scoreContext`). */
export type ScoredPassage = Passage & { context: number };

/**
 * The place in `text` that has the same words as `quoted`, whatever their spelling, spacing and
 * punctuation: of several the one with the surroundings most alike, then the one nearest to
 * `expected` (UTF-16). Null when there is none.
 */
export function findFolded(
  quoted: Passage,
  text: FoldedText,
  expected: number,
): ScoredPassage | null {
  const stream = streamOf(trim(quoted));
  if (stream === "") return null;
  const places = findStreamPlaces(text, stream);
  const near = (place: Passage) => Math.abs(text.tokens[place.first]!.start - expected);
  const nearest = places.sort((a, b) => near(a) - near(b)).slice(0, MOST_COMPARED);
  const scored = nearest.map((place) => ({ ...place, context: scoreAround(quoted, place) }));
  return scored.reduce<ScoredPassage | null>(
    (best, place) => (best && best.context >= place.context ? best : place),
    null,
  );
}

/** How alike the words around two passages are, 0 to 2. */
function scoreAround(quoted: Passage, place: Passage): number {
  const [a, b] = [trim(quoted), trim(place)];
  const around = ({ text, first, next }: Passage, reach: number) => ({
    before: text.stream.slice(Math.max(0, text.offsets[first]! - reach), text.offsets[first]),
    after: text.stream.slice(endOf({ text, first, next }), endOf({ text, first, next }) + reach),
  });
  const old = around(a, 32);
  const current = around(b, 64);
  return scoreContext(old.before, old.after, current.before, current.after);
}

function endOf({ text, next }: Passage): number {
  return next === 0 ? 0 : text.offsets[next - 1]! + text.keys[next - 1]!.length;
}

/** Where the stream stands and whole words begin and end. */
function findStreamPlaces(text: FoldedText, stream: string): Passage[] {
  const places: Passage[] = [];
  for (let at = text.stream.indexOf(stream); at >= 0; at = text.stream.indexOf(stream, at + 1)) {
    const first = findTokenAt(text, at);
    const next = findTokenEndingAt(text, at + stream.length);
    if (first < 0 || next < 0) continue;
    places.push({ text, first, next });
    if (places.length >= MOST_PLACES) break;
  }
  return places;
}

/** The token whose key begins at this offset of the stream, or -1. */
export function findTokenAt({ offsets, keys }: FoldedText, offset: number): number {
  let at = findLast(offsets, offset);
  while (at >= 0 && keys[at] === "" && offsets[at] === offset) at -= 1;
  return at >= 0 && at < keys.length && offsets[at] === offset ? at : -1;
}

/** The index after the token whose key ends at this offset of the stream, or -1. */
export function findTokenEndingAt({ offsets, keys }: FoldedText, offset: number): number {
  let at = findLast(offsets, offset - 1);
  while (at >= 0 && (at >= keys.length || keys[at] === "")) at -= 1;
  return at >= 0 && offsets[at]! + keys[at]!.length === offset ? at + 1 : -1;
}

/** The last token whose offset is at most `offset`, or -1. */
function findLast(offsets: Int32Array, offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
