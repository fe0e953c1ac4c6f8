import { type Decimal } from "./decimal.ts";
import type { Lexicon } from "./lexicon.ts";
import {
  finishNumber,
  startNumber,
  ZERO,
  takeDigit,
  takeMultiplier,
  takeNumeral,
  takeScale,
  type NumberState,
} from "./number-state.ts";
import { own } from "./own.ts";
import { findPhrase, findPhraseBefore } from "./phrase-table.ts";
import { readDigit } from "./read-digit.ts";
import { readFraction } from "./read-fraction.ts";
import { readRatio } from "./read-ratio.ts";
import type { Token } from "./token.ts";

/** A number in figures, words or both, from the token asked for up to, not including, `next`. */
export type NumberReading = {
  next: number;
  value: Decimal;
  /** Holds a scale word such as "million", or is a fraction: a quantity even without a noun. */
  scaled: boolean;
  inWords: boolean;
  /** Power of ten of its last scale word. */
  power: number;
  /** The same, hundreds included. */
  unitPower: number;
  /** Two digits said next to each other, which may mean from one to the other. */
  pair: [number, number] | null;
};

const LONGEST = 40;

/**
 * Reads the number that begins at token `at`: "8,6 triệu", "sixty million", "六千万", "1.500",
 * "hai phần ba", "two and a half".
 */
export function readNumber(tokens: Token[], at: number, lexicon: Lexicon): NumberReading | null {
  if (!canBeginNumber(tokens[at], lexicon)) return null;
  return readRatio(tokens, at, readDecimal(tokens, at, lexicon), lexicon);
}

/** The same without fractions such as "hai phần ba". */
export function readDecimal(
  tokens: Token[],
  at: number,
  lexicon: Lexicon,
  bare = false,
): NumberReading | null {
  const { points } = lexicon.pack.numbers;
  const pointed = lexicon.pack.language === "en" && points.includes(tokens[at]?.lower ?? "");
  const whole = pointed ? toZero(at) : readWhole(tokens, at, lexicon, bare);
  if (pointed && whole) {
    const fraction = readFraction(tokens, whole, lexicon);
    return fraction.next > at ? fraction : null;
  }
  return whole && readFraction(tokens, whole, lexicon);
}

function toZero(next: number): NumberReading {
  return { next, value: ZERO, scaled: false, inWords: true, power: 0, unitPower: 0, pair: null };
}

/** The same without what follows a decimal mark said in words; `bare` reads guarded digits too. */
export function readWhole(
  tokens: Token[],
  at: number,
  lexicon: Lexicon,
  bare = false,
): NumberReading | null {
  const { numbers } = lexicon.pack;
  if (!canBeginNumber(tokens[at], lexicon)) return null;
  const state = startNumber();
  const first = readArticle(tokens, at, lexicon, state);
  let step = first;
  let scaled = false;
  let inWords = false;
  for (let next = first; next - at < LONGEST; next = step) {
    const token = tokens[next];
    if (!token) break;
    if (token.kind === "number") {
      if (!takeNumeral(state, token.text, next === first, numbers.mark)) break;
    } else {
      const taken = takeWord(tokens, next, first, lexicon, state, bare);
      if (!taken) break;
      scaled ||= taken === "scale";
      inWords ||= taken !== "scale" || next === at;
    }
    step =
      token.kind === "number"
        ? skipAfterNumeral(tokens, next + 1, lexicon)
        : skipJoiner(tokens, next + 1, lexicon, state);
    if (step > next + 1) state.short = 0;
  }
  if (step === first) return null;
  const value = finishNumber(state, numbers.shortForms);
  const next = trimJoiners(tokens, step, first, lexicon);
  return {
    next,
    value,
    scaled,
    inWords,
    power: state.power,
    unitPower: state.short + 1,
    pair: state.pair,
  };
}

/** Whether a number may begin here: a numeral, or a word that begins numbers. */
export function canBeginNumber(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind === "number") return true;
  return token !== undefined && lexicon.words.numberStarts.has(token.lower);
}

function readArticle(tokens: Token[], at: number, lexicon: Lexicon, state: NumberState): number {
  const { articles, hundreds, scales } = lexicon.pack.numbers;
  if (!articles.includes(tokens[at]?.lower ?? "")) return at;
  const next = tokens[at + 1]?.lower ?? "";
  if (own(hundreds, next) === undefined && own(scales, next) === undefined) return at;
  state.current = { digits: 1n, scale: 0 };
  return at + 1;
}

function takeWord(
  tokens: Token[],
  at: number,
  first: number,
  lexicon: Lexicon,
  state: NumberState,
  bare: boolean,
): "digit" | "scale" | null {
  const { numbers } = lexicon.pack;
  const word = tokens[at]?.lower ?? "";
  const suffix = at > first && tokens[at]?.spaced === false && tokens[at - 1]?.kind === "number";
  if (beginsUnit(tokens, at, lexicon)) return null;
  const power =
    own(numbers.scales, word) ?? (suffix ? readSuffix(tokens, at, first, lexicon) : undefined);
  if (power !== undefined) return takeScale(state, power, word === "dozen") ? "scale" : null;
  const multiplier = own(numbers.hundreds, word);
  if (multiplier !== undefined) return takeMultiplier(state, multiplier, numbers) ? "digit" : null;
  const digit = readDigit(tokens, at, first, lexicon, state, bare);
  if (digit === null) return null;
  return takeDigit(state, digit, numbers) ? "digit" : null;
}

/** "12千米" are twelve kilometres, not twelve thousand metres. */
function beginsUnit(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.pack.language !== "zh") return false;
  if (tokens[at - 1]?.kind !== "number" && tokens[at]?.lower !== "兆") return false;
  const unit = findPhrase(lexicon.units, tokens, at);
  return unit !== null && unit.next > at + 1;
}

/** "$1.2m" are millions, "1.2m" metres; "5 M people" millions. */
function readSuffix(
  tokens: Token[],
  at: number,
  first: number,
  lexicon: Lexicon,
): number | undefined {
  const token = tokens[at];
  const power = own(lexicon.pack.numbers.suffixScales, token?.lower ?? "");
  if (power === undefined || !findPhrase(lexicon.units, tokens, at)) return power;
  const money = findPhraseBefore(lexicon.unitPrefixes, tokens, first, 2) !== null;
  const counts = money || findPhrase(lexicon.units, tokens, at + 1)?.value.kind === "money";
  return counts ? power : undefined;
}

/** Steps over "linh", "and" or the hyphen of "twenty-five" when a digit follows. */
function skipJoiner(tokens: Token[], at: number, lexicon: Lexicon, state: NumberState): number {
  const { numbers } = lexicon.pack;
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  const isDigit = own(numbers.digits, next) !== undefined;
  const isMultiplier = own(numbers.hundreds, next) !== undefined;
  if (word === "-" && !tokens[at]?.spaced) {
    if (isDigit || isMultiplier || own(numbers.scales, next) !== undefined) return at + 1;
  }
  const goesOn = isDigit || isMultiplier || own(numbers.innerDigits, next) !== undefined;
  const joins = numbers.fillers.includes(word) && goesOn;
  return joins && state.current === null ? at + 1 : at;
}

function skipAfterNumeral(tokens: Token[], at: number, lexicon: Lexicon): number {
  const { scales } = lexicon.pack.numbers;
  const next = tokens[at + 1]?.lower ?? "";
  return tokens[at]?.lower === "-" && own(scales, next) !== undefined ? at + 1 : at;
}

function trimJoiners(tokens: Token[], end: number, first: number, lexicon: Lexicon): number {
  const { fillers } = lexicon.pack.numbers;
  const last = tokens[end - 1];
  const loose =
    last?.lower === "-" || (lexicon.pack.language === "en" && fillers.includes(last?.lower ?? ""));
  return loose && end - 1 > first ? end - 1 : end;
}
