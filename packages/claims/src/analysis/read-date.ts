import type { CompiledPattern } from "./date-pattern.ts";
import { findNumeralEnds } from "./date-numerals.ts";
import type { Lexicon } from "./lexicon.ts";
import { canFillSlot, readSlot, type DateFields, type SlotReading } from "./read-slot.ts";
import { findPhrase } from "./phrase-table.ts";
import { isHan, type Token } from "./token.ts";

export type DateReading = {
  pattern: CompiledPattern;
  fields: DateFields;
  start: number;
  next: number;
};

/** Where a pattern is tried; `first` is its first slot where that is read already. */
type Place = { tokens: Token[]; at: number; lexicon: Lexicon; first: SlotReading | null };

/** The longest date pattern that fits the tokens from `at` on, or null. */
export function readDate(tokens: Token[], at: number, lexicon: Lexicon): DateReading | null {
  const { byWord, bySecond, bySlot } = lexicon.dates;
  const led = byWord.get(tokens[at]?.lower ?? "");
  const fills = canFillSlot(tokens, at, lexicon) && !isInsideNumber(tokens, at, lexicon);
  if (!led && !fills) return null;
  const place: Place = { tokens, at, lexicon, first: null };
  const found = led ? readFirst(led, place) : null;
  if (!fills) return found;
  let best = found;
  for (const [slot, patterns] of isLonely(tokens, at, lexicon) ? [] : bySlot) {
    if (isHopeless(slot, tokens[at])) continue;
    const first = readSlot(slot, tokens, at, lexicon);
    if (first) best = longer(best, readFirst(patterns, { ...place, first }));
  }
  for (const end of findNumeralEnds(tokens, at, lexicon)) {
    const second = bySecond.get(tokens[end]?.lower ?? "");
    if (second) best = longer(best, readFirst(second, place));
  }
  return best;
}

/** Within a numeral in Han no date begins, and trying would cost its length each time. */
function isInsideNumber(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  return before !== undefined && isHan(before) && lexicon.words.numberStarts.has(before.lower);
}

/** A whole numeral before something that no date goes on with. */
function isLonely(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== "number" || token.text.includes(".")) return false;
  const ordinal = next?.spaced === false && /^(?:st|nd|rd|th)$/.test(next.lower);
  return !ordinal && !canFillSlot(tokens, at + 1, lexicon);
}

const WORDS = new Set(["monthname", "weekday", "nth", "ordinalquarter", "hanweekday"]);

/** A numeral is no name, and a whole number no day with its month. */
function isHopeless(slot: string, token: Token | undefined): boolean {
  if (token?.kind !== "number") return slot.includes(".");
  return slot.includes(".") ? !token.text.includes(".") : WORDS.has(slot);
}

function longer(a: DateReading | null, b: DateReading | null): DateReading | null {
  if (!a || !b) return a ?? b;
  if (b.next !== a.next) return b.next > a.next ? b : a;
  return b.pattern.elements.length > a.pattern.elements.length ? b : a;
}

function readFirst(patterns: CompiledPattern[], place: Place): DateReading | null {
  let best: DateReading | null = null;
  for (const pattern of patterns) best = longer(best, readPattern(pattern, place));
  return best;
}

const RATIO_WORDS = /^(?:tỷ|tỉ|lệ|số|khoảng|hơn|gần|chiếm|about|nearly|over|almost|[/:.$€£-])$/;

/** "15/3" is a day where it cannot be a part of something, a score, or one of more numbers. */
function standsAlone(
  tokens: Token[],
  start: number,
  next: number,
  fields: DateFields,
  lexicon: Lexicon,
): boolean {
  const before = tokens[start - 1];
  const after = tokens[next];
  if (before && (RATIO_WORDS.test(before.lower) || before.kind === "number")) return false;
  if (after && (/^[/:%-]$/.test(after.text) || after.kind === "number")) return false;
  if (after && !after.spaced && after.kind === "word" && !isHan(after)) return false;
  if (lexicon.words.wholes.has(after?.lower ?? "")) return false;
  if (findPhrase(lexicon.units, tokens, next)) return false;
  if (fields["weekday"]) return start === 0 && (!after || after.kind === "mark");
  const ends = after === undefined || after.kind === "mark" || after.lower === "at";
  const certain = (fields["day"] ?? 0) > 12 || ends;
  return certain && !(fields["day"] === 24 && fields["month"] === 7);
}

const LONGEST_LONE = 20;

/** Whether a sentence holds nothing but a time, or times joined to a period. */
export function isLone(tokens: Token[], start: number, next: number, lexicon: Lexicon): boolean {
  if (tokens.length > LONGEST_LONE) return false;
  for (let at = 0; at < tokens.length; at += 1) {
    if (at === start) at = next;
    const token = tokens[at];
    if (!token || token.kind === "mark" || lexicon.words.range.has(token.lower)) continue;
    const weekday = findPhrase(lexicon.weekdays, tokens, at);
    if (!weekday) return false;
    at = weekday.next - 1;
  }
  return true;
}

/** Most patterns that begin with a word fail at the next one: told without further ado. */
function failsAtSecond({ elements }: CompiledPattern, tokens: Token[], at: number): boolean {
  const [first, second] = elements;
  if (!first || !second || !("words" in first) || !("words" in second)) return false;
  return !second.words.has(tokens[at + 1]?.lower ?? "");
}

function readPattern(pattern: CompiledPattern, place: Place): DateReading | null {
  const { tokens, at, lexicon } = place;
  if (failsAtSecond(pattern, tokens, at)) return null;
  const read: SlotReading[] = [];
  let next = at;
  let start = at;
  for (let order = 0; order < pattern.elements.length; order += 1) {
    const element = pattern.elements[order];
    if (order === pattern.lead) start = next;
    if (!element) return null;
    if ("words" in element) {
      if (!element.words.has(tokens[next]?.lower ?? "")) return null;
      next += 1;
    } else {
      const known = order === 0 ? place.first : null;
      const slot = known ?? readSlot(element.slot, tokens, next, lexicon);
      if (!slot) return null;
      read.push(slot);
      next = slot.next;
    }
  }
  const fields: DateFields = {};
  for (const slot of read) {
    if (slot.fields) Object.assign(fields, slot.fields);
    else fields[slot.field] = slot.value;
  }
  if (pattern.closes && tokens[next]?.kind === "word") return null;
  if (pattern.lone && !isLone(tokens, start, next, lexicon)) return null;
  if (pattern.alone && !standsAlone(tokens, start, next, fields, lexicon)) return null;
  return { pattern, fields, start, next };
}
