import { toIsoDate, type Day } from "./calendar.ts";
import type { FoundDate } from "./found-date.ts";
import { isListNumber } from "./is-list-number.ts";
import type { Lexicon } from "./lexicon.ts";
import { findPhrase, findPhraseBefore } from "./phrase-table.ts";
import { mergeDates, type DraftDate } from "./merge-dates.ts";
import { addCounts } from "./add-counts.ts";
import { isLone, readDate, type DateReading } from "./read-date.ts";
import type { DateFields } from "./read-slot.ts";
import { resolveDate } from "./resolve-date.ts";
import type { Token } from "./token.ts";

/** All dates of a sentence, in order, without overlaps, resolved against the day of publication. */
export function findDates(tokens: Token[], lexicon: Lexicon, published: Day): FoundDate[] {
  const drafts: DraftDate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isListNumber(tokens, at, lexicon)) continue;
    const reading = readLongest(tokens, at, lexicon);
    if (!reading || isEditionName(tokens, at, reading.pattern.relative, lexicon)) continue;
    if (isPartOfNumber(tokens, reading.start) || isCounted(tokens, at, reading, lexicon)) continue;
    const found = isBeforeChrist(tokens, reading, lexicon)
      ? null
      : toFound(toComing(tokens, reading, lexicon), reading.fields, published);
    if (found) {
      const inYear = toOtherYear(reading, published);
      const counted = addCounts(tokens, found, reading, lexicon, published);
      drafts.push({ ...counted, inYear, isWeekday: isBareWeekday(reading) });
    }
    at = reading.next - 1;
  }
  return mergeDates(tokens, drafts, lexicon);
}

function toFound(
  { pattern, start: first, next }: DateReading,
  fields: DateFields,
  published: Day,
): FoundDate | null {
  const date = resolveDate(pattern, fields, published);
  if (!date) return null;
  const { from, to, precision } = date;
  const weekday = fields["day"] ? (fields["weekday"] ?? null) : null;
  return { first, next, from: toIsoDate(from), to: toIsoDate(to), precision, weekday };
}

function toOtherYear(reading: DateReading, published: Day): DraftDate["inYear"] {
  const { fields, pattern } = reading;
  if (fields["year"] !== undefined || pattern.relative || pattern.times) return null;
  if (fields["month"] === undefined) return null;
  return (year) => toFound(reading, { ...fields, year }, published);
}

function isBareWeekday({ fields }: DateReading): boolean {
  return fields["weekday"] !== undefined && !fields["day"] && !fields["nth"];
}

const COMING = { unit: "day", offset: 1 } as const;
/** The nearest one, before or after. */
const NEAREST = { unit: "quarter", offset: 0 } as const;
const FUTURE_REACH = 6;

/** "will meet on Monday": a bare weekday behind a word for the future is the next one. */
function toComing(tokens: Token[], reading: DateReading, lexicon: Lexicon): DateReading {
  const { pattern, start, next } = reading;
  if (pattern.relative || !isBareWeekday(reading)) return reading;
  const { future } = lexicon.words;
  if (isLone(tokens, start, next, lexicon))
    return { ...reading, pattern: { ...pattern, relative: NEAREST } };
  let at = start - 1;
  while (at >= Math.max(0, start - FUTURE_REACH) && tokens[at]?.kind !== "mark") {
    if (future.has(tokens[at]?.lower ?? "")) break;
    if (findPhrase(lexicon.speech, tokens, at)) return reading;
    at -= 1;
  }
  const led = at >= 0 && future.has(tokens[at]?.lower ?? "");
  const followed = lexicon.pack.language === "zh" && future.has(tokens[next]?.lower ?? "");
  return led || followed ? { ...reading, pattern: { ...pattern, relative: COMING } } : reading;
}

/** Years before Christ have no ISO date; better none than a wrong one. */
function isBeforeChrist(tokens: Token[], { start, next }: DateReading, lexicon: Lexicon): boolean {
  return (
    lexicon.words.beforeChrist.has(tokens[next]?.lower ?? "") ||
    lexicon.words.beforeChrist.has(
      `${tokens[start - 2]?.lower ?? ""}${tokens[start - 1]?.lower ?? ""}`,
    ) ||
    (tokens[next]?.lower === "b" && tokens[next + 1]?.lower.startsWith("c") === true) ||
    (tokens[next]?.lower === "trước" && tokens[next + 1]?.lower === "công")
  );
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
  const { relative } = pattern;
  if (!relative || relative.unit === "day" || Object.keys(fields).length > 0 || !before)
    return false;
  return before.kind === "number" || Object.hasOwn(lexicon.pack.numbers.digits, before.lower);
}
