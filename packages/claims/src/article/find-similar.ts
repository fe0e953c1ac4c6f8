import search from "approx-string-match";
import type { FoldedText } from "./folded-text.ts";
import { cover, type Passage } from "./passage.ts";
import { isSentenceBorder } from "./sentence-edges.ts";

/** Words found more often than this do not tell a place. */
const MOST_OCCURRENCES = 200;
const MOST_SEEDS = 400;
const MOST_WINDOWS = 3;
/** Of a longer quote its two ends are looked for. */
const LONGEST_ALIGNED = 600;
/** How much of a quote may differ at the place that it is recognised by. */
const MOST_DIFFERENT = 0.5;
/** With no more than this different, no other window is looked at. */
const SURELY_ALIKE = 0.25;
/** What the search letter by letter is for: short quotes in texts of an article's size. */
const LONGEST_BY_LETTER = 64;
const LONGEST_TEXT_BY_LETTER = 100_000;
const MOST_WRONG_LETTERS = 0.35;

/** A folded text's words, and where each of them stands. */
export type WordIndex = { words: number[]; places: Map<string, number[]> };

type Window = { low: number; high: number };
type Fit = { first: number; next: number; cost: number };

/** The tokens that carry meaning, with their places by key. */
export function indexWords({ keys }: FoldedText): WordIndex {
  const words: number[] = [];
  const places = new Map<string, number[]>();
  for (const [at, key] of keys.entries()) {
    if (key === "") continue;
    const found = places.get(key);
    if (!found) places.set(key, [words.length]);
    else if (found.length <= MOST_OCCURRENCES) found.push(words.length);
    words.push(at);
  }
  return { words, places };
}

/**
 * The place in `text` whose words are most like the quoted ones, if at least half of them stand
 * there in order; a short quote is also looked for letter by letter. The work is bounded whatever the
 * quote: windows are chosen by rare words, and only those are compared.
 */
export function findSimilar(quoted: Passage, text: FoldedText, index: WordIndex): Passage | null {
  const keys = quoted.text.keys.slice(quoted.first, quoted.next).filter((key) => key !== "");
  const fit =
    keys.length <= LONGEST_ALIGNED ? fitBest(keys, text, index) : fitEnds(keys, text, index);
  if (fit) {
    const found = { text, first: index.words[fit.first]!, next: index.words[fit.next - 1]! + 1 };
    return withoutStrayWords(found, new Set(keys));
  }
  return findByLetter(quoted, text);
}

/** Where the quote's own end is gone, the next sentence's words do not stand in for it. */
function withoutStrayWords({ text, first, next }: Passage, own: ReadonlySet<string>): Passage {
  let [from, to] = [first, next];
  const quarter = (next - first) >> 2;
  for (let at = first; at < first + quarter && !own.has(text.keys[at]!); at += 1) {
    if (isSentenceBorder(text, at + 1)) from = at + 1;
  }
  for (let at = next - 1; at >= next - quarter && !own.has(text.keys[at]!); at -= 1) {
    if (isSentenceBorder(text, at)) to = at;
  }
  return { text, first: from, next: to };
}

function fitEnds(keys: string[], text: FoldedText, index: WordIndex): Fit | null {
  const part = LONGEST_ALIGNED / 2;
  const head = fitBest(keys.slice(0, part), text, index);
  const tail = fitBest(keys.slice(-part), text, index);
  if (!head || !tail) return null;
  const length = tail.next - head.first;
  if (length < keys.length / 2 || length > keys.length * 2) return null;
  return { first: head.first, next: tail.next, cost: head.cost + tail.cost };
}

function fitBest(keys: string[], text: FoldedText, index: WordIndex): Fit | null {
  let best: Fit | null = null;
  for (const window of findWindows(keys, index)) {
    const fit = fitInto(keys, text, index, window);
    if (fit && (!best || fit.cost < best.cost)) best = fit;
    if (best && best.cost <= keys.length * SURELY_ALIKE) break;
  }
  return best && best.cost <= keys.length * MOST_DIFFERENT ? best : null;
}

/** The stretches where most rare words of the quote stand as far apart as in the quote. */
function findWindows(keys: string[], { words, places }: WordIndex): Window[] {
  const width = Math.max(8, keys.length >> 2);
  const votes = new Map<number, number>();
  const step = Math.max(1, Math.ceil(keys.length / MOST_SEEDS));
  for (let at = 0; at < keys.length; at += step) {
    const found = places.get(keys[at]!) ?? [];
    if (found.length > MOST_OCCURRENCES) continue;
    for (const place of found) {
      const slot = Math.floor((place - at) / width);
      votes.set(slot, (votes.get(slot) ?? 0) + 1 / found.length);
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1])
    .slice(0, MOST_WINDOWS)
    .map(([slot]) => ({
      low: Math.max(0, (slot - 1) * width),
      high: Math.min(words.length, (slot + 2) * width + keys.length),
    }));
}

/**
 * The part of the window that needs the fewest words changed, added or left out to become the
 * quote; changing is preferred, so that a changed first or last word is still part of it.
 */
function fitInto(
  keys: string[],
  text: FoldedText,
  { words }: WordIndex,
  { low, high }: Window,
): Fit | null {
  const width = high - low;
  let costs = new Float64Array(width + 1);
  let starts = Int32Array.from({ length: width + 1 }, (_, column) => column);
  for (const [row, key] of keys.entries()) {
    const nextCosts = new Float64Array(width + 1);
    const nextStarts = new Int32Array(width + 1);
    nextCosts[0] = row + 1;
    for (let column = 1; column <= width; column += 1) {
      const same = text.keys[words[low + column - 1]!] === key;
      const replaced = costs[column - 1]! + (same ? 0 : 1);
      const left = costs[column]! + 1;
      const added = nextCosts[column - 1]! + 1;
      const least = Math.min(replaced, left, added);
      nextCosts[column] = least;
      nextStarts[column] =
        least === replaced
          ? starts[column - 1]!
          : least === left
            ? starts[column]!
            : nextStarts[column - 1]!;
    }
    [costs, starts] = [nextCosts, nextStarts];
  }
  let end = 0;
  for (let column = 1; column <= width; column += 1)
    if (costs[column]! <= costs[end]!) end = column;
  const first = low + starts[end]!;
  const next = low + end;
  return next > first ? { first, next, cost: costs[end]! } : null;
}

function findByLetter(quoted: Passage, text: FoldedText): Passage | null {
  const { tokens, text: written } = quoted.text;
  const exact = written.slice(tokens[quoted.first]?.start ?? 0, tokens[quoted.next - 1]?.end ?? 0);
  if (exact === "" || exact.length > LONGEST_BY_LETTER) return null;
  if (text.text.length > LONGEST_TEXT_BY_LETTER) return null;
  const match = findAlike(text.text, exact, Math.floor(exact.length * MOST_WRONG_LETTERS));
  return match && cover(text, match.start, match.end);
}

/** The first of the places most like `exact`, with at most `mostErrors` letters different; UTF-16. */
export function findAlike(
  text: string,
  exact: string,
  mostErrors: number,
): { start: number; end: number; errors: number } | null {
  return search(text, exact, mostErrors)[0] ?? null;
}
