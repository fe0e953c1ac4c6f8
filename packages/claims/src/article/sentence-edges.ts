import { getLexicon } from "../analysis/lexicon.ts";
import { isNegation } from "./meaning.ts";
import type { Passage } from "./passage.ts";

const STOP = /^(?:[.!?…;]+|[。！？；｡])$/;
const MOST_ADDED = 60;
const REACH = 4;

/**
 * `place` with the words that its sentence has gained at either end, where the quoted words began or
 * ended theirs: "It rose." is not "It is untrue that it rose." Words that stood there before are none
 * of the quote's; a side of which nothing is `known` gains none.
 */
export function withAddedWords(
  quoted: Passage,
  place: Passage,
  known: { before: boolean; after: boolean },
): Passage {
  let { first, next } = place;
  if (
    known.before &&
    isAtStart(quoted) &&
    !isAtStart(place) &&
    !isSameNeighbour(quoted, place, -1)
  ) {
    first = findStart(place);
  }
  if (known.after && isAtEnd(quoted) && !isAtEnd(place) && !isSameNeighbour(quoted, place, 1)) {
    next = findEnd(place);
  }
  return { text: place.text, first, next };
}

/**
 * Both passages, widened where a denial or bound right before or behind them differs: a quote of
 * part of a sentence does not hold the "not" before it.
 */
export function withGuards(quoted: Passage, place: Passage): [Passage, Passage] {
  const before = !isAtStart(quoted) && differ(guardsBefore(quoted), guardsBefore(place));
  const after = !isAtEnd(quoted) && differ(guardsAfter(quoted), guardsAfter(place));
  if (!before && !after) return [quoted, place];
  const widen = (passage: Passage): Passage => ({
    text: passage.text,
    first: before ? Math.max(findStart(passage), passage.first - REACH) : passage.first,
    next: after ? Math.min(findEnd(passage), passage.next + REACH) : passage.next,
  });
  return [widen(quoted), widen(place)];
}

function differ(a: string[], b: string[]): boolean {
  return a.join("|") !== b.join("|");
}

/** Denials shortly before the passage; numbers and bounds that its own number goes on from. */
function guardsBefore(passage: Passage): string[] {
  const { text, first } = passage;
  const lexicon = getLexicon(text.language);
  const guards: string[] = [];
  let touches = isNumber(text, first);
  const start = Math.max(findStart(passage), first - REACH);
  for (let at = first - 1; at >= start; at -= 1) {
    const token = text.tokens[at]!;
    if (text.keys[at] === "") continue;
    touches &&= isNumber(text, at) || lexicon.bounds.has(token.lower) || text.keys[at] === "-";
    if (touches || isNegation(text.keys[at]!, token, lexicon)) guards.push(text.keys[at]!);
  }
  return guards;
}

function guardsAfter(passage: Passage): string[] {
  const { text, next } = passage;
  const lexicon = getLexicon(text.language);
  const guards: string[] = [];
  let touches = isNumber(text, next - 1);
  const end = Math.min(findEnd(passage), next + REACH);
  for (let at = next; at < end; at += 1) {
    const token = text.tokens[at]!;
    if (text.keys[at] === "") continue;
    touches &&=
      isNumber(text, at) || lexicon.boundsAfter.has(token.lower) || lexicon.units.has(token.lower);
    if (touches || isNegation(text.keys[at]!, token, lexicon)) guards.push(text.keys[at]!);
  }
  return guards;
}

function isNumber({ tokens, language }: Passage["text"], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  return token.kind === "number" || getLexicon(language).words.numberStarts.has(token.lower);
}

/** Whether the words are a whole sentence, or several. */
export function isSentence(passage: Passage): boolean {
  return isAtStart(passage) && isAtEnd(passage);
}

function isAtStart(passage: Passage): boolean {
  return findStart(passage) === passage.first;
}

function isAtEnd(passage: Passage): boolean {
  return findEnd(passage) === passage.next;
}

/** Whether the nearest word outside is the same on both sides. */
function isSameNeighbour(quoted: Passage, place: Passage, step: -1 | 1): boolean {
  const a = findNeighbour(quoted, step);
  return a !== null && a === findNeighbour(place, step);
}

function findNeighbour({ text, first, next }: Passage, step: -1 | 1): string | null {
  for (let at = step < 0 ? first - 1 : next; text.keys[at] !== undefined; at += step) {
    if (text.keys[at] !== "") return text.keys[at]!;
  }
  return null;
}

/** The first token of the sentence around, at most sixty tokens back; `first` where it begins one. */
function findStart({ text, first }: Passage): number {
  let start = first;
  for (let at = first - 1; at >= Math.max(0, first - MOST_ADDED); at -= 1) {
    if (hasLineEnd(text.text, text.tokens[at]!.end, text.tokens[at + 1]!.start)) return start;
    const mark = text.tokens[at]!.text;
    if (STOP.test(mark)) return start;
    if (text.keys[at] !== "") start = at;
  }
  return start;
}

/** The end, exclusive, of the sentence around without its stop. */
function findEnd({ text, next }: Passage): number {
  let end = next;
  const last = text.tokens[next - 1];
  if (last && STOP.test(last.text)) return next;
  for (let at = next; at < Math.min(text.tokens.length, next + MOST_ADDED); at += 1) {
    const before = text.tokens[at - 1];
    if (before && hasLineEnd(text.text, before.end, text.tokens[at]!.start)) return end;
    const mark = text.tokens[at]!.text;
    if (STOP.test(mark)) return end;
    if (text.keys[at] !== "") end = at + 1;
  }
  return end;
}

/** Whether a sentence ends before token `at`. */
export function isSentenceBorder({ text, tokens }: Passage["text"], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || !token) return true;
  return STOP.test(before.text) || hasLineEnd(text, before.end, token.start);
}

function hasLineEnd(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes("\n");
}
