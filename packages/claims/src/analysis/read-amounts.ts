import { isLess, negate, shiftDecimal, toDecimal, type Decimal } from "./decimal.ts";
import type { Lexicon, Unit } from "./lexicon.ts";
import { own } from "./own.ts";
import { findPhrase } from "./phrase-table.ts";
import { readNumber, type NumberReading } from "./read-number.ts";
import type { Token } from "./token.ts";

/** One number or the two ends of a range, from token `first` on, with the sign before it. */
export type Amounts = {
  first: number;
  low: NumberReading;
  high: NumberReading | null;
  prefix: Unit | null;
};

/** One number or a range of two, with the currency sign that may stand before each. */
export function readAmounts(tokens: Token[], at: number, lexicon: Lexicon): Amounts | null {
  const prefix = readPrefix(tokens, at, lexicon);
  const about = readHanRange(tokens, prefix ? prefix.next : at, lexicon);
  if (about) return { first: at, ...about, prefix: prefix?.value ?? null };
  const low =
    readHanPart(tokens, prefix ? prefix.next : at, prefix !== null, lexicon) ??
    readNumber(tokens, prefix ? prefix.next : at, lexicon);
  if (!low) return null;
  const amounts: Amounts = { first: at, low, high: null, prefix: prefix?.value ?? null };
  const high = readPair(tokens, low, lexicon) ?? readRangeEnd(tokens, at, low, lexicon);
  return high ? { ...amounts, ...high } : amounts;
}

/** 二三十人 are twenty to thirty people, 三五百 three to five hundred. */
function readHanRange(
  tokens: Token[],
  at: number,
  lexicon: Lexicon,
): { low: NumberReading; high: NumberReading } | null {
  const { digits, hundreds, scales } = lexicon.pack.numbers;
  if (lexicon.pack.language !== "zh") return null;
  const [from, to] = [at, at + 1].map((place) => own(digits, tokens[place]?.lower ?? "") ?? 0);
  const times = tokens[at + 2]?.lower ?? "";
  if (!from || !to || to <= from || to > from + 2) return null;
  if (own(hundreds, times) === undefined && own(scales, times) === undefined) return null;
  const high = readNumber(tokens, at + 1, lexicon);
  if (!high || high.value.digits % BigInt(to) !== 0n) return null;
  const value = { ...high.value, digits: (high.value.digits / BigInt(to)) * BigInt(from) };
  return { low: { ...high, value }, high };
}

/** 百分之百; 对折, 半折 and 半成; 五五折: numbers that are one only beside percent or tenths. */
function readHanPart(
  tokens: Token[],
  at: number,
  prefixed: boolean,
  lexicon: Lexicon,
): NumberReading | null {
  if (lexicon.pack.language !== "zh") return null;
  const [word = "", next = ""] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  const { digits } = lexicon.pack.numbers;
  if (prefixed && word === "百") return toHanPart(100n, 0, at + 1);
  if (/^[对半]$/.test(word) && next === "折") return toHanPart(5n, 0, at + 1);
  if (word === "半" && next === "成") return toHanPart(5n, 1, at + 1);
  const [tens, ones] = [own(digits, word) ?? 0, own(digits, next) ?? 0];
  const pair = tens > 0 && ones > 0 && tokens[at + 2]?.lower === "折";
  return pair ? toHanPart(BigInt(tens * 10 + ones), 0, at + 2) : null;
}

function toHanPart(digits: bigint, scale: number, next: number): NumberReading {
  const value = { digits, scale };
  return { next, value, scaled: false, inWords: true, power: 0, unitPower: 0, pair: null };
}

/** "a $48 million contract" is no sum in Australian dollars. */
function readPrefix(tokens: Token[], at: number, lexicon: Lexicon) {
  const prefix = findPhrase(lexicon.unitPrefixes, tokens, at);
  const loose = prefix !== null && prefix.next > at + 1 && tokens[at + 1]?.spaced;
  return loose && /^[as]$/.test(tokens[at]?.lower ?? "") ? null : prefix;
}

function readRangeEnd(
  tokens: Token[],
  at: number,
  low: NumberReading,
  lexicon: Lexicon,
): { low: NumberReading; high: NumberReading } | null {
  const unit = findPhrase(lexicon.units, tokens, low.next);
  for (const next of unit ? [low.next, unit.next] : [low.next]) {
    const connector = tokens[next]?.lower ?? "";
    if (!lexicon.words.range.has(connector)) continue;
    if ((connector === "and" || connector === "or") && tokens[at - 1]?.lower !== "between")
      continue;
    const prefix = findPhrase(lexicon.unitPrefixes, tokens, next + 1);
    const high = readNumber(tokens, prefix ? prefix.next : next + 1, lexicon);
    if (!high) continue;
    if (connector === "to" && (prefix || next !== low.next) && isChange(tokens, at)) continue;
    if (
      unit?.next === next &&
      findPhrase(lexicon.units, tokens, high.next)?.value.unit !== unit.value.unit
    )
      continue;
    const shared = shareScale(low, high);
    if (isLess(shared, high.value)) return { low: { ...low, value: shared }, high };
  }
  return null;
}

/** The amounts below zero where a sign stands before them: "âm 5 độ", "-5°C", "minus sixty". */
export function addSign(tokens: Token[], amounts: Amounts, lexicon: Lexicon): Amounts {
  const at = amounts.first - 1;
  const sign = tokens[at];
  if (amounts.high || !sign || !lexicon.words.signs.has(sign.lower)) return amounts;
  const before = tokens[at - 1];
  const dash = /^[-−]$/.test(sign.text) || sign.lower === "-";
  if (
    dash &&
    (tokens[at + 1]?.spaced || (before && !sign.spaced && !/^[(（:：]$/.test(before.text)))
  )
    return amounts;
  if (dash && before?.kind === "number") return amounts;
  if (sign.lower === "trừ" && at > 0) return amounts;
  return { ...amounts, first: at, low: { ...amounts.low, value: negate(amounts.low.value) } };
}

/** "hai ba người" are two to three; "hai ba" alone is 23. */
function readPair(tokens: Token[], { pair, ...low }: NumberReading, lexicon: Lexicon) {
  if (!pair || pair[1] !== pair[0] + 1) return null;
  const after = tokens[low.next];
  const counted =
    findPhrase(lexicon.units, tokens, low.next) ??
    findPhrase(lexicon.classifiers, tokens, low.next);
  if (!counted && !lexicon.words.single.has(after?.lower ?? "")) return null;
  const [from, to] = pair.map((digit) => shiftDecimal(toDecimal(digit), low.power));
  return from && to
    ? { low: { ...low, pair, value: from }, high: { ...low, pair, value: to } }
    : null;
}

/** "rose from 5% to 10%" and "by 5% to 10%" give two amounts, not a range. */
function isChange(tokens: Token[], at: number): boolean {
  return /^(?:from|by)$/.test(tokens[at - 1]?.lower ?? "");
}

/** "5-10 triệu" means 5 to 10 million. */
function shareScale(low: NumberReading, high: NumberReading): Decimal {
  const shares =
    !low.scaled && high.scaled && isLess(low.value, shiftDecimal(high.value, -high.power));
  return shares ? shiftDecimal(low.value, high.power) : low.value;
}
