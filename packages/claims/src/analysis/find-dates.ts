import { toIsoDate, type Day } from "./calendar.ts";
import type { DatePrecision } from "./date.ts";
import type { Lexicon } from "./lexicon.ts";
import { findPhraseBefore } from "./phrase-table.ts";
import { readDate, type DateReading } from "./read-date.ts";
import { resolveDate } from "./resolve-date.ts";
import type { Token } from "./token.ts";

/** A date in a sentence's tokens, from token `first` up to, not including, `next`. */
export type FoundDate = {
  first: number;
  next: number;
  from: string;
  to: string;
  precision: DatePrecision;
};

/** All dates of a sentence, in order, without overlaps, resolved against the day of publication. */
export function findDates(tokens: Token[], lexicon: Lexicon, published: Day): FoundDate[] {
  const found: FoundDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const reading = readLongest(tokens, at, lexicon);
    if (!reading || isEditionName(tokens, at, reading.pattern.relative, lexicon)) continue;
    if (isPartOfNumber(tokens, reading.start) || isCounted(tokens, at, reading, lexicon)) continue;
    const date = resolveDate(reading.pattern, reading.fields, published);
    const { start: first, next } = reading;
    if (!date) {
      at = next - 1;
      continue;
    }
    found.push({
      first,
      next,
      from: toIsoDate(date.from),
      to: toIsoDate(date.to),
      precision: date.precision,
    });
    at = next - 1;
  }
  return found;
}

/** Words that lead to a date may cut it short: "in June of 2022" is read from "June" on. */
function readLongest(tokens: Token[], at: number, lexicon: Lexicon): DateReading | null {
  const reading = readDate(tokens, at, lexicon);
  if (!reading || reading.start === at) return reading;
  const inner = readDate(tokens, reading.start, lexicon);
  return inner && inner.next > reading.next ? inner : reading;
}

/** "diễn đàn năm nay" and "this year's forum" name an edition and date nothing. */
function isEditionName(
  tokens: Token[],
  at: number,
  relative: { unit: string } | null,
  lexicon: Lexicon,
): boolean {
  if (relative?.unit !== "year") return false;
  if (findPhraseBefore(lexicon.editions, tokens, at)) return true;
  return tokens[at + 2]?.lower === "'" || tokens[at + 2]?.lower === "’";
}

function isPartOfNumber(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return (
    token?.kind === "number" &&
    !token.spaced &&
    before?.kind === "word" &&
    /[A-Za-z]$/.test(before.text) &&
    before.lower !== "q"
  );
}

/** The "năm tới" of "10 năm tới" belongs to the number before it. */
function isCounted(
  tokens: Token[],
  at: number,
  { pattern, fields }: DateReading,
  lexicon: Lexicon,
): boolean {
  const before = tokens[at - 1];
  if (!pattern.relative || Object.keys(fields).length > 0 || !before) return false;
  return before.kind === "number" || Object.hasOwn(lexicon.pack.numbers.digits, before.lower);
}
