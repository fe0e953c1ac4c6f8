import {
  addDecimals,
  divideDecimals,
  HALF,
  isLess,
  shiftDecimal,
  toDecimal,
  type Decimal,
} from "./decimal.ts";
import { findNoun } from "./find-noun.ts";
import type { Lexicon, Unit } from "./lexicon.ts";
import { own } from "./own.ts";
import { findPhrase, findPhraseBefore, type PhraseMatch } from "./phrase-table.ts";
import type { Amounts } from "./read-amounts.ts";
import { readNumber, type NumberReading } from "./read-number.ts";
import { isCapitalised, type Token } from "./token.ts";

/** What amounts are amounts of; `low` and `high` as far as the unit changes them. */
export type ReadUnit = Unit & { next: number; low: Decimal; high: Decimal | null };

type Place = { tokens: Token[]; text: string; lexicon: Lexicon };

/** The unit before or behind one or two numbers, or the noun they count; null when nothing is. */
export function readUnit(place: Place, at: number, amounts: Amounts): ReadUnit | null {
  const { tokens, lexicon } = place;
  const last = amounts.high ?? amounts.low;
  const { unit, next } = findWritten(place, last) ?? { unit: null, next: last.next };
  const { prefix } = amounts;
  if (prefix) {
    const same =
      unit?.unit === prefix.unit || (unit?.unit === "degree" && prefix.kind === "measure");
    return finish(place, prefix, same ? next : last.next, amounts);
  }
  if (unit && !findPhrase(lexicon.unitExceptions, tokens, last.next)) {
    return finish(place, unit, next, amounts);
  }
  if (isCapitalisedName(tokens, at, lexicon)) return null;
  const noun = findNoun(tokens, place.text, last, lexicon);
  if (noun) return toUnit({ unit: noun.unit, kind: "count" }, noun.next, amounts);
  const stands = last.scaled || isAlone(tokens, amounts.first, last, lexicon);
  return stands ? toUnit({ unit: "", kind: "count" }, last.next, amounts) : null;
}

/** A unit right behind the number, behind a hyphen, or in brackets. */
function findWritten(
  { tokens, lexicon }: Place,
  { next, scaled }: NumberReading,
): { unit: Unit; next: number } | null {
  const mark = tokens[next];
  const hyphen = mark?.text === "-" && !mark.spaced && tokens[next + 1]?.spaced === false;
  const bracket = mark !== undefined && "([{<".includes(mark.text);
  const start = hyphen || bracket ? next + 1 : next;
  if (mark?.text === "$" && tokens[next + 1]?.kind !== "number")
    return { unit: { unit: "USD", kind: "money" }, next: next + 1 };
  const found = cutSpaced(
    tokens,
    findPhrase(lexicon.units, tokens, next) ?? findPhrase(lexicon.units, tokens, start),
  );
  if (!found || isOtherWord(tokens, found)) return null;
  if (bracket && !")]}>".includes(tokens[found.next]?.text ?? "-")) return null;
  const isMoney = scaled && found.value.unit === "pound";
  if (found.value.divisor && !standsAlone(found.value, lexicon)) return null;
  const unit: Unit = isMoney ? { unit: "GBP", kind: "money" } : found.value;
  return { unit, next: bracket ? found.next + 1 : found.next };
}

/** 角, 毛 and 分 mean money only behind a sum (五角大楼 is the Pentagon). */
function standsAlone({ unit }: Unit, lexicon: Lexicon): boolean {
  return lexicon.pack.language !== "zh" || unit !== "CNY";
}

/** "m 2" with a space is metres, and then another number. */
function cutSpaced(tokens: Token[], found: PhraseMatch<Unit> | null): PhraseMatch<Unit> | null {
  const last = tokens[(found?.next ?? 0) - 1];
  const spaced = last?.kind === "number" && last.spaced;
  if (!found || !spaced || tokens[found.next - 2]?.lower !== "m") return found;
  return { value: { unit: "meter", kind: "measure" }, next: found.next - 1 };
}

/** 成 is also the beginning of verbs; "m212" belongs to the name of something. */
function isOtherWord(tokens: Token[], { value, next }: PhraseMatch<Unit>): boolean {
  const after = tokens[next];
  if (after?.kind === "number" && !after.spaced && /^[a-z]$/.test(tokens[next - 1]?.lower ?? ""))
    return true;
  return value.tenth === true && /^[为立功员果本长交绩了熟品]$/.test(after?.lower ?? "");
}

function finish(place: Place, unit: Unit, next: number, amounts: Amounts): ReadUnit {
  const { tokens, lexicon } = place;
  const plain = toUnit(unit, next, amounts);
  if (unit.tenth) return addTenths(place, plain);
  if (unit.shift) return { ...plain, low: shiftDecimal(plain.low, -unit.shift) };
  if (unit.divisor) return addSubunit(place, plain);
  if (unit.unit === "foot") return addInches(place, plain);
  if (unit.kind !== "money") return addHalf(place, plain);
  const scale = own(lexicon.pack.numbers.scales, tokens[next]?.lower ?? "");
  if (scale && !amounts.high && !amounts.low.scaled && tokens[next]?.lower !== "dozen")
    return { ...plain, low: shiftDecimal(plain.low, scale), next: next + 1 };
  return addHalf(place, addSubunit(place, plain));
}

function toUnit(unit: Unit, next: number, { low, high }: Amounts): ReadUnit {
  return { ...unit, next, low: low.value, high: high?.value ?? null };
}

/** "三成" is thirty percent, "七成六" seventy-six, and "九九折" ninety-nine. */
function addTenths({ tokens, lexicon }: Place, unit: ReadUnit): ReadUnit {
  const low = isLess(unit.low, toDecimal(11)) ? shiftDecimal(unit.low, 1) : unit.low;
  const word = tokens[unit.next]?.lower ?? "";
  const digit = own(lexicon.pack.numbers.digits, word);
  if (word === "半") return { ...unit, low: addDecimals(low, toDecimal(5)), next: unit.next + 1 };
  if (digit) return { ...unit, low: addDecimals(low, toDecimal(digit)), next: unit.next + 1 };
  return { ...unit, low, high: unit.high && shiftDecimal(unit.high, 1) };
}

/** "5 feet 2 inches", "5 ft 2 in" are one length. */
function addInches({ tokens, lexicon }: Place, feet: ReadUnit): ReadUnit {
  const joined = tokens[feet.next]?.lower === "and" ? feet.next + 1 : feet.next;
  const number = feet.high ? null : readNumber(tokens, joined, lexicon);
  if (!number || !isLess(number.value, toDecimal(12))) return feet;
  const unit = findPhrase(lexicon.units, tokens, number.next);
  const short = tokens[number.next]?.lower === "in" && joined === feet.next;
  if (unit?.value.unit !== "inch" && !short) return feet;
  const low = addDecimals(feet.low, divideDecimals(number.value, toDecimal(12)));
  return { ...feet, low, next: unit?.next ?? number.next + 1 };
}

/** "29 dollars fifty cents", "五元三毛": small change behind the amount, or alone. */
function addSubunit(place: Place, unit: ReadUnit): ReadUnit {
  const { tokens, lexicon } = place;
  if (unit.divisor) {
    const low = shiftDecimal(unit.low, -unit.divisor);
    return { ...unit, low, high: unit.high && shiftDecimal(unit.high, -unit.divisor) };
  }
  const joined = /^(?:and|又)$/.test(tokens[unit.next]?.lower ?? "") ? unit.next + 1 : unit.next;
  const number = readNumber(tokens, joined, lexicon);
  const small = number && findPhrase(lexicon.units, tokens, number.next);
  const cents =
    number && joined === unit.next && !small ? readBareCents(place, unit, number) : null;
  if (cents) return cents;
  if (!number || !small?.value.divisor || small.value.unit !== unit.unit || unit.high) return unit;
  const low = addDecimals(unit.low, shiftDecimal(number.value, -small.value.divisor));
  const more = { ...unit, low, next: small.next };
  return small.value.divisor === 1 ? addSubunit(place, more) : more;
}

/** "15 dollars 50": two digits that end the clause. */
function readBareCents(
  { tokens, lexicon }: Place,
  unit: ReadUnit,
  number: NumberReading,
): ReadUnit | null {
  const after = tokens[number.next];
  const cents = Number(number.value.digits);
  if (lexicon.pack.language !== "en" || (after && after.kind !== "mark")) return null;
  if (number.value.scale > 0 || cents < 10 || cents > 99 || unit.high) return null;
  return { ...unit, low: addDecimals(unit.low, shiftDecimal(number.value, -2)), next: number.next };
}

/** "4 năm rưỡi", "两米半": a half behind the unit. */
function addHalf({ tokens, lexicon }: Place, unit: ReadUnit): ReadUnit {
  const { halves } = lexicon.pack.numbers;
  if (!halves.includes(tokens[unit.next]?.lower ?? "") || tokens[unit.next]?.spaced === undefined)
    return unit;
  const next = unit.next + 1;
  return unit.high
    ? { ...unit, high: addDecimals(unit.high, HALF), next }
    : { ...unit, low: addDecimals(unit.low, HALF), next };
}

/** "iPhone 14 ..." or "Windows 10": the number belongs to the name before it. */
function isCapitalisedName(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (at < 2 || !isCapitalised(before) || tokens[at]?.kind !== "number") return false;
  return findPhraseBefore(lexicon.bounds, tokens, at, 5) === null;
}

/** A number in words that is all a sentence says. */
function isAlone(
  tokens: Token[],
  first: number,
  { next, inWords, value }: NumberReading,
  lexicon: Lexicon,
): boolean {
  if (!inWords || next < tokens.length || first > 0) return false;
  return next > 1 || value.digits >= 10n || lexicon.words.signs.has(tokens[0]?.lower ?? "");
}
