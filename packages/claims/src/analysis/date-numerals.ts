import { formatDecimal } from "./decimal.ts";
import { readOrdinal } from "./find-ordinals.ts";
import type { Lexicon } from "./lexicon.ts";
import { own } from "./own.ts";
import { canBeginNumber, readWhole } from "./read-number.ts";
import type { Token } from "./token.ts";

type Numeral = { value: number; next: number };

const LONGEST_YEAR = 8;

/** Where a number said in words may end: the tokens behind it as a small number and as a year. */
export function findNumeralEnds(tokens: Token[], at: number, lexicon: Lexicon): number[] {
  if (tokens[at]?.kind === "number") {
    return [at + 1, readDayOrdinal(tokens, at, lexicon)?.next ?? at + 1];
  }
  const ends = [
    at + 1,
    readSmallWords(tokens, at, lexicon)?.next ?? at + 1,
    readYearWords(tokens, at, lexicon)?.next ?? at + 1,
    readDayOrdinal(tokens, at, lexicon)?.next ?? at + 1,
  ];
  return [...new Set(ends)];
}

/** A day, month or count in words: "hai mươi tư", "twenty-one", "三十". */
export function readSmallWords(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  if (tokens[at]?.kind === "number" || !canBeginNumber(tokens[at], lexicon)) return null;
  if (lexicon.pack.language === "en") return readEnglish(tokens, at, lexicon);
  const number = readWhole(tokens, at, lexicon, true);
  if (!number || number.value.scale > 0 || number.value.digits > 999n || number.scaled) return null;
  return { value: Number(number.value.digits), next: number.next };
}

/** Reads tens and one digit, since more may belong to the year: "may fifteen twenty ten". */
function readEnglish(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  const { digits } = lexicon.pack.numbers;
  const first = own(digits, tokens[at]?.lower ?? "");
  if (first === undefined) return null;
  const step = tokens[at + 1]?.lower === "-" ? 2 : 1;
  const second = own(digits, tokens[at + step]?.lower ?? "") ?? 0;
  const joins = first >= 20 && second > 0 && second < 10;
  return joins ? { value: first + second, next: at + step + 1 } : { value: first, next: at + 1 };
}

/** "twenty fifth" and "25th" as a day of the month. */
export function readDayOrdinal(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  if (lexicon.pack.language !== "en") return null;
  const ordinal = readOrdinal(tokens, at, lexicon);
  const value = Number(ordinal?.value ?? 0);
  return ordinal && value >= 1 && value <= 31 ? { value, next: ordinal.next } : null;
}

/** A year in words, digit by digit or as a number: "hai không hai ba", "二零零四", "twenty twelve". */
export function readYearWords(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  if (tokens[at]?.kind === "number" || !canBeginNumber(tokens[at], lexicon)) return null;
  const spelled = readSpelled(tokens, at, lexicon) ?? readCentury(tokens, at, lexicon);
  if (spelled) return spelled;
  const number = readWhole(tokens, at, lexicon, true);
  if (!number || number.value.scale > 0) return null;
  const value = Number(formatDecimal(number.value));
  const least = lexicon.pack.language === "vi" ? 100 : 1000;
  if (lexicon.pack.language === "zh" && value % 100 === 0) return null;
  return value >= least && value <= 2200 ? { value, next: number.next } : null;
}

/** Four digits one by one; in Vietnamese also pairs ("hai không mười ba") and "linh" for nought. */
function readSpelled(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  const { language, numbers } = lexicon.pack;
  if (language === "en") return null;
  let digits = "";
  let next = at;
  while (digits.length < 4 && next < at + LONGEST_YEAR) {
    const word = tokens[next]?.lower ?? "";
    const digit = own(numbers.digits, word) ?? own(numbers.innerDigits, word);
    if (language === "vi" && numbers.fillers.includes(word)) digits += "0";
    else if (digit === undefined) break;
    else if (digit === 10) digits += endsWithDigit(tokens, next, lexicon) ? "1" : "10";
    else digits += String(digit);
    next += 1;
    if (tokens[next]?.lower === "mươi") next += 1;
  }
  const short = language === "zh" && digits.length === 3 && tokens[next]?.lower === "年";
  return digits.length === 4 || short ? { value: Number(digits), next } : null;
}

function endsWithDigit(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const { digits, innerDigits } = lexicon.pack.numbers;
  const next = tokens[at + 1]?.lower ?? "";
  return (own(digits, next) ?? own(innerDigits, next) ?? 10) < 10;
}

/** "nineteen oh five", "nineteen zero one". */
function readCentury(tokens: Token[], at: number, lexicon: Lexicon): Numeral | null {
  const { digits, innerDigits } = lexicon.pack.numbers;
  const century = own(digits, tokens[at]?.lower ?? "") ?? 0;
  const nought =
    own(innerDigits, tokens[at + 1]?.lower ?? "") ?? own(digits, tokens[at + 1]?.lower ?? "");
  const last = own(digits, tokens[at + 2]?.lower ?? "") ?? 0;
  if (lexicon.pack.language !== "en" || nought !== 0) return null;
  if (century < 10 || century > 20 || last < 1 || last > 9) return null;
  return { value: century * 100 + last, next: at + 3 };
}
