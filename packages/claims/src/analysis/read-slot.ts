import { readDayOrdinal, readSmallWords, readYearWords } from "./date-numerals.ts";
import type { Lexicon } from "./lexicon.ts";
import { own } from "./own.ts";
import { findPhrase } from "./phrase-table.ts";
import type { Token } from "./token.ts";

/** The numbers that a date pattern captured, by field: day, month, year, day2, weekday, n, ... */
export type DateFields = Partial<Record<string, number>>;

/** One field, or several for a dotted numeral. */
export type SlotReading = {
  field: string;
  value: number;
  fields: DateFields | null;
  next: number;
};

const ROMAN: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  xix: 19,
  xx: 20,
  xxi: 21,
  xviii: 18,
};
const ORDINAL_QUARTERS: Record<string, number> = { first: 1, second: 2, third: 3, fourth: 4 };
const ORDINALS: Record<string, number> = { ...ORDINAL_QUARTERS, fifth: 5, last: -1 };
const HAN_DIGITS: Record<string, number> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  日: 7,
  天: 7,
};

/** Whether some pattern that begins with a slot may begin at token `at`. */
export function canFillSlot(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token || token.kind === "mark") return false;
  if (token.kind === "number") return token.text.length <= 10;
  const { months, weekdays, pack } = lexicon;
  return (
    months.has(token.lower) ||
    weekdays.has(token.lower) ||
    own(pack.numbers.digits, token.lower) !== undefined ||
    own(pack.numbers.ordinals.names, token.lower) !== undefined ||
    (pack.numbers.bareTen && own(pack.numbers.hundreds, token.lower) !== undefined) ||
    Object.hasOwn(ORDINAL_QUARTERS, token.lower)
  );
}

/** Reads one slot of a pattern at token `at`, or null when the token cannot fill it. */
export function readSlot(
  slot: string,
  tokens: Token[],
  at: number,
  lexicon: Lexicon,
): SlotReading | null {
  const token = tokens[at];
  if (!token) return null;
  if (slot.includes(".")) return readDotted(slot, token, at);
  if (slot === "monthname") return readName(lexicon.months, "month", tokens, at);
  if (slot === "weekday") return readName(lexicon.weekdays, "weekday", tokens, at);
  if (slot === "hanweekday") return one("weekday", own(HAN_DIGITS, token.lower), at + 1);
  if (slot === "hanquarter")
    return one("quarter", own(HAN_DIGITS, token.lower) ?? Number(token.text), at + 1);
  if (slot === "ordinalquarter") return one("quarter", own(ORDINAL_QUARTERS, token.lower), at + 1);
  if (slot === "dayth") return toSlot("day", readDayOrdinal(tokens, at, lexicon));
  if (slot === "dayth2") return toSlot("day2", readDayOrdinal(tokens, at, lexicon));
  if (slot === "suremonth") return readSureMonth(tokens, at, lexicon);
  if (slot === "era")
    return one("year", /^\d{1,3}$/.test(token.text) ? Number(token.text) : undefined, at + 1);
  if (slot === "clock") return readClock(tokens, at);
  if (slot === "centuryth") return readWithSuffix("century", tokens, at);
  if (slot === "nth") return one("nth", own(ORDINALS, token.lower), at + 1);
  if (slot === "n") return readCount(tokens, at, lexicon);
  if (slot === "lateyy") return readLateYear(tokens, at);
  if (slot === "yy") return readShortYear(token, at);
  return readField(slot, tokens, at, lexicon);
}

function toSlot(field: string, numeral: { value: number; next: number } | null) {
  return numeral && isPlausible(field, numeral.value)
    ? one(field, numeral.value, numeral.next)
    : null;
}

function readCount(tokens: Token[], at: number, lexicon: Lexicon): SlotReading | null {
  const token = tokens[at];
  if (token?.kind === "number")
    return toSlot("n", { value: toInteger(token.text) ?? 0, next: at + 1 });
  return toSlot("n", readSmallWords(tokens, at, lexicon));
}

/** Two digits: up to 50 this century, from 51 on the last. */
function readShortYear({ text }: Token, at: number): SlotReading | null {
  if (!/^\d\d$/.test(text)) return null;
  return one("year", Number(text) + (Number(text) <= 50 ? 2000 : 1900), at + 1);
}

/** "9 March 97", but not "9 March, 54% ..." nor "9 March, 54 people ...". */
function readLateYear(tokens: Token[], at: number): SlotReading | null {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (!token || Number(token.text) <= 31) return null;
  if (after && (after.kind !== "mark" || /^[%$€£°/-]$/.test(after.text))) return null;
  return readShortYear(token, at);
}

/** A month that is no other word and nobody's name. */
function readSureMonth(tokens: Token[], at: number, lexicon: Lexicon): SlotReading | null {
  const sure = /^(?:January|February|July|September|October|November|December)$/;
  if (!sure.test(tokens[at]?.text ?? "")) return null;
  return readName(lexicon.months, "month", tokens, at);
}

/** "11:00:09" between the day and its year. */
function readClock(tokens: Token[], at: number): SlotReading | null {
  let next = at + 1;
  while (tokens[next]?.text === ":" && tokens[next + 1]?.kind === "number" && next < at + 5)
    next += 2;
  return tokens[at]?.kind === "number" && next > at + 1 ? one("clock", 0, next) : null;
}

function readField(
  slot: string,
  tokens: Token[],
  at: number,
  lexicon: Lexicon,
): SlotReading | null {
  const token = tokens[at];
  if (!token) return null;
  const name = slot.replace(/2$/, "");
  if (name === "year" && isCounting(tokens, at, lexicon)) return null;
  if (token.kind === "number")
    return toSlot(slot, { value: toInteger(token.text) ?? 0, next: at + 1 });
  const roman = slot === "quarter" || slot === "century" ? own(ROMAN, token.lower) : undefined;
  if (roman !== undefined) return one(slot, roman, at + 1);
  if (name === "year") return toSlot(slot, readYearWords(tokens, at, lexicon));
  const month = name === "month" ? findPhrase(lexicon.months, tokens, at) : null;
  if (month) return one(slot, month.value, month.next);
  return toSlot(slot, readSmallWords(tokens, at, lexicon));
}

const PLURAL = /^\p{Ll}{3,}[^s\P{L}]s$/u;

/** "to 2000 people", "for two thousand dollars", "năm 500 triệu": the number is no year. */
function isCounting(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const { language } = lexicon.pack;
  const token = tokens[at];
  const isShort = token?.kind === "number" && Number(token.text) < 1000;
  if (language === "zh") return isShort;
  if (isShort && language === "en") return true;
  const next =
    token?.kind === "number" ? at + 1 : (readYearWords(tokens, at, lexicon)?.next ?? at + 1);
  const word = tokens[next]?.lower ?? "";
  if (own(lexicon.pack.numbers.scales, word) !== undefined) return true;
  if (lexicon.words.single.has(word) || findPhrase(lexicon.classifiers, tokens, next)) return true;
  const unit = findPhrase(lexicon.units, tokens, next);
  if (unit) return unit.value.kind !== "duration" || language === "en";
  const counts = /^(?:to|for|around|through)$/.test(tokens[at - 1]?.lower ?? "");
  return counts && language === "en" && PLURAL.test(tokens[next]?.text ?? "");
}

function readDotted(slot: string, token: Token, at: number): SlotReading | null {
  const names = slot.split(".");
  const values = token.text.split(".").map(toInteger);
  if (values.length !== names.length) return null;
  const fields: DateFields = {};
  for (const [order, name] of names.entries()) {
    const value = values[order];
    if (!isPlausible(name, value)) return null;
    fields[name] = value;
  }
  return { field: "", value: 0, fields, next: at + 1 };
}

function readName(
  table: Lexicon["months"],
  field: string,
  tokens: Token[],
  at: number,
): SlotReading | null {
  const found = findPhrase(table, tokens, at);
  if (!found) return null;
  const isWord = AMBIGUOUS.test(tokens[at]?.text ?? "") && !hasNumber(tokens, at, found.next);
  return isWord ? null : one(field, found.value, found.next);
}

const AMBIGUOUS = /^(?:may|march|mar|jan|sun|sat|second)$/;

/** "may" in small letters is a month only next to a number. */
function hasNumber(tokens: Token[], at: number, next: number): boolean {
  const before = tokens[at - 1];
  const isDay = (token: Token | undefined) =>
    token?.kind === "number" || /^(?:of|st|nd|rd|th)$/.test(token?.lower ?? "");
  return isDay(before) || isDay(tokens[next]) || /(?:teen|ty|th)$/.test(tokens[next]?.lower ?? "");
}

function readWithSuffix(field: string, tokens: Token[], at: number): SlotReading | null {
  const suffix = tokens[at + 1];
  if (!suffix || suffix.spaced || !/^(?:st|nd|rd|th)$/.test(suffix.lower)) return null;
  const value = toInteger(tokens[at]?.text ?? "");
  return isPlausible(field, value) ? one(field, value, at + 2) : null;
}

function isPlausible(field: string, value: number | undefined): value is number {
  if (value === undefined) return false;
  const name = field.replace(/2$/, "");
  if (name === "day") return value >= 1 && value <= 31;
  if (name === "month") return value >= 1 && value <= 12;
  if (name === "quarter") return value >= 1 && value <= 4;
  if (name === "century") return value >= 1 && value <= 30;
  if (name === "decade")
    return value % 10 === 0 && (value < 100 || (value >= 1000 && value < 2200));
  if (name === "n") return value >= 1 && value < 1000;
  return name === "year" ? value >= 100 && value <= 2200 : true;
}

function toInteger(written: string): number | undefined {
  return /^\d{1,4}$/.test(written) ? Number(written) : undefined;
}

function one(field: string, value: number | undefined, next: number): SlotReading | null {
  return value === undefined || Number.isNaN(value) ? null : { field, value, fields: null, next };
}
