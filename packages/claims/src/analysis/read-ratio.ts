import { addDecimals, divideDecimals, shiftDecimal, type Decimal } from "./decimal.ts";
import type { Lexicon } from "./lexicon.ts";
import { own } from "./own.ts";
import { findPhrase, findPhraseBefore } from "./phrase-table.ts";
import { readDecimal, type NumberReading } from "./read-number.ts";
import type { Token } from "./token.ts";

const VULGAR: Record<string, [top: number, bottom: number]> = {
  "½": [1, 2],
  "⅓": [1, 3],
  "⅔": [2, 3],
  "¼": [1, 4],
  "¾": [3, 4],
  "⅕": [1, 5],
  "⅛": [1, 8],
};

/**
 * The fraction that a number begins, or the number itself: "hai phần ba", "三分之二", "two thirds",
 * "10 1/2", "one and a half million", "half a million".
 */
export function readRatio(
  tokens: Token[],
  at: number,
  whole: NumberReading | null,
  lexicon: Lexicon,
): NumberReading | null {
  const vulgar = VULGAR[tokens[whole?.next ?? at]?.text ?? ""];
  if (vulgar) return toReading(whole, toRatio(...vulgar), (whole?.next ?? at) + 1);
  if (lexicon.pack.language === "en") return readEnglish(tokens, at, whole, lexicon);
  if (!whole) return null;
  const mixed = /^又$/.test(tokens[whole.next]?.lower ?? "")
    ? readDecimal(tokens, whole.next + 1, lexicon)
    : null;
  const first = mixed ?? whole;
  const link = findPhrase(lexicon.ratios, tokens, first.next);
  const second = link && readDecimal(tokens, link.next, lexicon, true);
  if (!link || !second || !isRatioHere(tokens, at, link.value, second, lexicon)) {
    return readWritten(tokens, whole, lexicon);
  }
  const inverted = lexicon.pack.language === "zh";
  const value = inverted
    ? divideDecimals(second.value, first.value)
    : divideDecimals(first.value, second.value);
  return toReading(mixed ? whole : null, value, second.next);
}

/** "ba trên bốn" and "ba chia bốn" are fractions only where nothing else is said. */
function isRatioHere(
  tokens: Token[],
  at: number,
  kind: "always" | "alone",
  { next }: NumberReading,
  lexicon: Lexicon,
): boolean {
  if (kind === "always") return true;
  const opens = at === 0 || (at === 1 && lexicon.words.signs.has(tokens[0]?.lower ?? ""));
  return opens && next === tokens.length;
}

function readEnglish(
  tokens: Token[],
  at: number,
  whole: NumberReading | null,
  lexicon: Lexicon,
): NumberReading | null {
  const word = tokens[at]?.lower ?? "";
  const { parts } = lexicon.pack.numbers;
  if (!whole) return readHalf(tokens, at, word, lexicon);
  const hyphen = tokens[whole.next]?.lower === "-" ? 1 : 0;
  const name = tokens[whole.next + hyphen]?.lower ?? "";
  const bottom = own(parts, name);
  const top = Number(whole.value.digits);
  const plural = name.endsWith("s") || name === "half" || top === 1;
  if (bottom && whole.inWords && whole.value.scale === 0 && plural && top < 100) {
    return readScale(
      tokens,
      toReading(null, toRatio(top, bottom), whole.next + hyphen + 1),
      lexicon,
    );
  }
  const and = tokens[whole.next]?.lower === "and" ? 1 : 0;
  const more = and
    ? readHalf(tokens, whole.next + 1, tokens[whole.next + 1]?.lower ?? "", lexicon)
    : null;
  if (more && more.power === 0)
    return readScale(tokens, toReading(whole, more.value, more.next), lexicon);
  if (more) return { ...toReading(whole, more.value, more.next), power: more.power };
  return readWritten(tokens, whole, lexicon);
}

/** "half", "a third", "a quarter of a million": a part without a number before it. */
function readHalf(
  tokens: Token[],
  at: number,
  word: string,
  lexicon: Lexicon,
): NumberReading | null {
  const article = word === "a" || word === "an" ? 1 : 0;
  const bottom = own(lexicon.pack.numbers.parts, tokens[at + article]?.lower ?? "");
  const name = tokens[at + article]?.lower ?? "";
  if (!bottom || name.endsWith("s")) return null;
  let next = at + article + 1;
  const behind = tokens[next]?.lower ?? "";
  const counts =
    behind === "of" || name === "half" || own(lexicon.pack.numbers.scales, behind) !== undefined;
  if (
    !counts ||
    (name !== "half" && !article && own(lexicon.pack.numbers.scales, behind) === undefined)
  )
    return null;
  if (/^an?$/.test(behind)) next += 1;
  return readScale(tokens, toReading(null, toRatio(1, bottom), next), lexicon);
}

function readScale(tokens: Token[], reading: NumberReading, lexicon: Lexicon): NumberReading {
  const power = own(lexicon.pack.numbers.scales, tokens[reading.next]?.lower ?? "");
  if (!power) return reading;
  return { ...reading, value: shiftDecimal(reading.value, power), power, next: reading.next + 1 };
}

/** "1/4", "10 1/2": read only where a part of something is meant and not a day. */
function readWritten(tokens: Token[], whole: NumberReading, lexicon: Lexicon): NumberReading {
  const { next } = whole;
  const isWhole = tokens[next]?.kind === "number" && tokens[next + 1]?.text === "/";
  const top = isWhole ? tokens[next] : tokens[next - 1];
  const slash = isWhole ? next + 1 : next;
  const below = tokens[slash + 1];
  if (tokens[slash]?.text !== "/" || tokens[slash]?.spaced || below?.spaced) return whole;
  if (!/^\d{1,2}$/.test(top?.text ?? "") || !/^(?:[2-9]|10|100|12|16)$/.test(below?.text ?? ""))
    return whole;
  if (Number(top?.text) >= Number(below?.text) || tokens[slash + 2]?.text === "/") return whole;
  const bound = findPhraseBefore(lexicon.bounds, tokens, slash - 1) !== null;
  if (!bound && !isPart(tokens, slash + 2, lexicon)) return whole;
  const value = toRatio(Number(top?.text), Number(below?.text));
  return toReading(isWhole ? whole : null, value, slash + 2);
}

function isPart(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  return (
    lexicon.words.wholes.has(tokens[at]?.lower ?? "") ||
    findPhrase(lexicon.units, tokens, at) !== null
  );
}

function toRatio(top: number, bottom: number): Decimal {
  return divideDecimals({ digits: BigInt(top), scale: 0 }, { digits: BigInt(bottom), scale: 0 });
}

function toReading(whole: NumberReading | null, part: Decimal, next: number): NumberReading {
  const value = whole ? addDecimals(whole.value, part) : part;
  return { next, value, scaled: true, inWords: true, power: 0, unitPower: 0, pair: null };
}
