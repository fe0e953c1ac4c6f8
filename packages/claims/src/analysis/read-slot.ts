import type { Lexicon } from "./lexicon.ts";
import { own } from "./own.ts";
import { findPhrase } from "./phrase-table.ts";
import { isCapitalised, type Token } from "./token.ts";

/** The numbers that a date pattern captured, by field: day, month, year, day2, weekday, n, ... */
export type DateFields = Partial<Record<string, number>>;

type SlotReading = { fields: DateFields; next: number };

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
  if (slot === "monthname") return readName(lexicon.months, "month", tokens, at, lexicon);
  if (slot === "weekday") return readName(lexicon.weekdays, "weekday", tokens, at, lexicon);
  if (slot === "hanweekday") return one("weekday", own(HAN_DIGITS, token.lower), at + 1);
  if (slot === "hanquarter")
    return one("quarter", own(HAN_DIGITS, token.lower) ?? Number(token.text), at + 1);
  if (slot === "ordinalquarter") return one("quarter", own(ORDINAL_QUARTERS, token.lower), at + 1);
  if (slot === "dayth") return readWithSuffix("day", tokens, at);
  if (slot === "centuryth") return readWithSuffix("century", tokens, at);
  if (slot === "n") return one("n", readSmall(token, lexicon), at + 1);
  return readField(slot, token, at, lexicon);
}

function readField(slot: string, token: Token, at: number, lexicon: Lexicon): SlotReading | null {
  const roman = slot === "quarter" || slot === "century" ? own(ROMAN, token.lower) : undefined;
  const month =
    slot === "month" && token.kind === "word"
      ? lexicon.months.get(token.lower)?.find(({ words }) => words.length === 1)?.value
      : undefined;
  const value = roman ?? month ?? toInteger(token.text);
  return isPlausible(slot, value) ? one(slot, value, at + 1) : null;
}

function readDotted(slot: string, token: Token, at: number): SlotReading | null {
  const names = slot.split(".");
  const values = token.text.split(".").map(toInteger);
  if (values.length !== names.length) return null;
  const fields: DateFields = {};
  for (const [order, name] of names.entries()) {
    const value = values[order];
    if (!isPlausible(name, value)) return null;
    fields[name.replace(/^month2$/, "month")] = value;
  }
  return { fields, next: at + 1 };
}

function readName(
  table: Lexicon["months"],
  field: string,
  tokens: Token[],
  at: number,
  lexicon: Lexicon,
): SlotReading | null {
  const found = findPhrase(table, tokens, at);
  if (!found) return null;
  if (lexicon.pack.language === "en" && !isCapitalised(tokens[at])) return null;
  return one(field, found.value, found.next);
}

function readWithSuffix(field: string, tokens: Token[], at: number): SlotReading | null {
  const suffix = tokens[at + 1];
  if (!suffix || suffix.spaced || !/^(?:st|nd|rd|th)$/.test(suffix.lower)) return null;
  const value = toInteger(tokens[at]?.text ?? "");
  return isPlausible(field, value) ? one(field, value, at + 2) : null;
}

function readSmall(token: Token, lexicon: Lexicon): number | undefined {
  const value = own(lexicon.pack.numbers.digits, token.lower) ?? toInteger(token.text);
  return value !== undefined && value > 0 && value < 1000 ? value : undefined;
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
  return name === "year" ? value >= 1000 && value <= 2200 : true;
}

function toInteger(written: string): number | undefined {
  return /^\d{1,4}$/.test(written) ? Number(written) : undefined;
}

function one(field: string, value: number | undefined, next: number): SlotReading | null {
  return value === undefined || Number.isNaN(value) ? null : { fields: { [field]: value }, next };
}
