import { monthsFrom, partsOf, toIsoDate, toPublicationDay, type Day } from "./calendar.ts";
import { readSmallWords } from "./date-numerals.ts";
import type { FoundDate } from "./found-date.ts";
import type { Lexicon } from "./lexicon.ts";
import { findPhraseBefore } from "./phrase-table.ts";
import type { DateReading } from "./read-date.ts";
import type { Token } from "./token.ts";

/** Months and days, from token `first` on: "2 years 1 month 21 days" are 25 months and 21 days. */
type Span = { first: number; months: number; days: number };

const MONTHS: Record<string, number> = { month: 1, quarter: 3, year: 12, decade: 120 };
const DAYS: Record<string, number> = { day: 1, week: 7 };
const MOST_PARTS = 3;
const JOINS = /^(?:,|and|và|又|零)$/;

/**
 * What is counted before a date belongs to it: "1 month and 21 days ago" and "two days after 5 May".
 * Gives the date as it is where nothing is counted.
 */
export function addCounts(
  tokens: Token[],
  date: FoundDate,
  { pattern, fields, start }: DateReading,
  lexicon: Lexicon,
  published: Day,
): FoundDate {
  if (pattern.times && pattern.times.base === undefined) {
    const { unit, sign } = pattern.times;
    const span = readSpan(tokens, start, lexicon);
    const n = fields["n"] ?? 1;
    if (!span || !(unit in DAYS || unit in MONTHS)) return date;
    const months = span.months + (MONTHS[unit] ?? 0) * n;
    const days = span.days + (DAYS[unit] ?? 0) * n;
    return toDate(date, span.first, shiftDay(published, sign * months, sign * days));
  }
  if (date.from !== date.to) return date;
  const link = /^(?:the|ngày)$/.test(tokens[start - 1]?.lower ?? "") ? start - 2 : start - 1;
  const sign = toSign(tokens[link]?.lower ?? "");
  const span = sign && tokens[link - 1]?.kind === "word" ? readSpan(tokens, link, lexicon) : null;
  if (!sign || !span) return date;
  const from = toPublicationDay(date.from);
  return toDate(date, span.first, shiftDay(from, sign * span.months, sign * span.days));
}

function toSign(word: string): 1 | -1 | null {
  if (/^(?:after|sau)$/.test(word)) return 1;
  return /^(?:before|trước)$/.test(word) ? -1 : null;
}

/** The numbers with their units that end before token `end`, or null. */
function readSpan(tokens: Token[], end: number, lexicon: Lexicon): Span | null {
  const span: Span = { first: end, months: 0, days: 0 };
  for (let count = 0; count < MOST_PARTS; count += 1) {
    const close = JOINS.test(tokens[span.first - 1]?.lower ?? "") ? span.first - 1 : span.first;
    const unit = findPhraseBefore(lexicon.units, tokens, close, 3);
    const { unit: name = "", kind } = unit?.value ?? {};
    const number = unit ? readCountBefore(tokens, unit.next, lexicon) : null;
    if (kind !== "duration" || number === null) break;
    span.months += (MONTHS[name] ?? 0) * number;
    span.days += (DAYS[name] ?? 0) * number;
    span.first = (unit?.next ?? 0) - 1;
  }
  return span.first < end && (span.months > 0 || span.days > 0) ? span : null;
}

function readCountBefore(tokens: Token[], end: number, lexicon: Lexicon): number | null {
  const token = tokens[end - 1];
  if (token?.kind === "number") return /^\d{1,3}$/.test(token.text) ? Number(token.text) : null;
  const word = end > 0 ? readSmallWords(tokens, end - 1, lexicon) : null;
  return word?.next === end ? word.value : null;
}

/** A day so many months later, the last of its month where that is shorter, and then days later. */
function shiftDay(from: Day, months: number, days: number): Day | null {
  const { year, month, day } = partsOf(from);
  const period = monthsFrom(year * 12 + month - 1 + months, 1);
  return period && Math.min(period.from + day - 1, period.to) + days;
}

function toDate(date: FoundDate, first: number, day: Day | null): FoundDate {
  if (day === null) return date;
  const iso = toIsoDate(day);
  return { ...date, first, from: iso, to: iso, precision: "day", weekday: null };
}
