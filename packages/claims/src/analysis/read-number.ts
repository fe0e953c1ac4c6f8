import {
  addDecimals,
  multiplyDecimals,
  parseNumeral,
  shiftDecimal,
  toDecimal,
  type Decimal,
} from "./decimal.ts";
import type { Lexicon } from "./lexicon.ts";
import { own } from "./own.ts";
import { readFraction } from "./read-fraction.ts";
import { findPhrase } from "./phrase-table.ts";
import type { Token } from "./token.ts";

/** A number in figures, words or both, from the token asked for up to, not including, `next`. */
export type NumberReading = {
  next: number;
  value: Decimal;
  /** Holds a scale word such as "million". */
  scaled: boolean;
  inWords: boolean;
  /** Power of ten of its last scale word. */
  power: number;
};

type State = {
  total: Decimal;
  section: Decimal;
  current: Decimal | null;
  smallest: number;
  power: number;
  tens: boolean;
  /** Power of ten that a last single digit stands for: 1 after a hundred ("một trăm hai"). */
  short: number;
};

const LONGEST = 24;
const ZERO = toDecimal(0);

/** Reads the number that begins at token `at`: "8,6 triệu", "sixty million", "六千万", "1.500". */
export function readNumber(tokens: Token[], at: number, lexicon: Lexicon): NumberReading | null {
  const { numbers } = lexicon.pack;
  if (!canBeginNumber(tokens[at], lexicon)) return null;
  const state: State = {
    total: ZERO,
    section: ZERO,
    current: null,
    smallest: 0,
    power: 0,
    tens: false,
    short: 0,
  };
  let step = numbers.articles.includes(tokens[at]?.lower ?? "")
    ? readArticle(tokens, at, lexicon, state)
    : at;
  const first = step;
  let scaled = false;
  let inWords = false;
  for (let next = step; next - at < LONGEST; next = step) {
    const token = tokens[next];
    if (!token) break;
    if (token.kind === "number") {
      if (!takeNumeral(token, next === first, state, numbers.mark)) break;
    } else {
      const taken = takeWord(tokens, next, first, lexicon, state);
      if (!taken) break;
      scaled ||= taken === "scale";
      inWords ||= taken !== "scale" || next === at;
    }
    step = next + 1;
    if (token.kind !== "number") step = skipJoiner(tokens, step, lexicon, state);
    else step = skipAfterNumeral(tokens, step, lexicon);
    if (step > next + 1) state.short = 0;
  }
  if (step === first) return null;
  const value = finish(state, numbers.shortForms);
  const end = trimJoiners(tokens, step, first, lexicon);
  return readFraction(tokens, { next: end, value, scaled, inWords, power: state.power }, lexicon);
}

function canBeginNumber(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token?.kind === "word") return lexicon.words.numberStarts.has(token.lower);
  return token?.kind === "number";
}

function readArticle(tokens: Token[], at: number, lexicon: Lexicon, state: State): number {
  const { hundreds, scales } = lexicon.pack.numbers;
  const next = tokens[at + 1]?.lower ?? "";
  if (!(next in hundreds) && !(next in scales)) return at;
  state.current = toDecimal(1);
  return at + 1;
}

function takeNumeral(token: Token, isFirst: boolean, state: State, mark: "," | "."): boolean {
  if (state.current || (!isFirst && !state.power)) return false;
  const value = parseNumeral(token.text, mark);
  if (!value) return false;
  state.current = value;
  state.short = 0;
  return true;
}

function takeWord(
  tokens: Token[],
  at: number,
  first: number,
  lexicon: Lexicon,
  state: State,
): "digit" | "scale" | null {
  const { numbers } = lexicon.pack;
  const word = tokens[at]?.lower ?? "";
  const suffix = at > first && tokens[at]?.spaced === false && tokens[at - 1]?.kind === "number";
  const power = own(numbers.scales, word) ?? (suffix ? own(numbers.suffixScales, word) : undefined);
  if (power !== undefined) return takeScale(state, power, word === "dozen") ? "scale" : null;
  const multiplier = own(numbers.hundreds, word);
  if (multiplier !== undefined) return takeMultiplier(state, multiplier, lexicon) ? "digit" : null;
  const digit = readDigit(tokens, at, first, lexicon, state);
  if (digit === null) return null;
  return takeDigit(state, digit) ? "digit" : null;
}

function readDigit(
  tokens: Token[],
  at: number,
  first: number,
  lexicon: Lexicon,
  state: State,
): number | null {
  const { numbers } = lexicon.pack;
  const word = tokens[at]?.lower ?? "";
  if (at > first && state.tens) {
    const inner = own(numbers.innerDigits, word);
    if (inner !== undefined) return inner;
  }
  if (numbers.guardedDigits.includes(word) && !isCounting(tokens, at, first, lexicon)) return null;
  return own(numbers.digits, word) ?? null;
}

/** Whether a word that may be a digit is followed by what a digit counts. */
function isCounting(tokens: Token[], at: number, first: number, lexicon: Lexicon): boolean {
  const { hundreds, scales, points } = lexicon.pack.numbers;
  const next = tokens[at + 1]?.lower ?? "";
  if (points.includes(next)) return true;
  if (own(lexicon.pack.numbers.digits, tokens[at]?.lower ?? "") === 0) {
    return at > first && next in hundreds;
  }
  if (next in hundreds || next in scales) return true;
  if (lexicon.pack.numbers.fillers.includes(tokens[at - 1]?.lower ?? "")) return true;
  if (at > first && tokens[at - 1]?.lower === "mươi") return false;
  return (
    lexicon.words.single.has(next) ||
    findPhrase(lexicon.classifiers, tokens, at + 1) !== null ||
    findPhrase(lexicon.units, tokens, at + 1) !== null
  );
}

function takeDigit(state: State, digit: number): boolean {
  const { current } = state;
  if (!current) {
    state.current = toDecimal(digit);
    state.tens ||= digit >= 10;
    if (digit === 0 || digit >= 10) state.short = 0;
    return true;
  }
  if (current.scale > 0 || current.digits < 10n || current.digits > 90n) return false;
  if (current.digits % 10n !== 0n || digit < 1 || digit > 9) return false;
  state.current = addDecimals(current, toDecimal(digit));
  state.short = 0;
  return true;
}

function takeMultiplier(state: State, multiplier: number, lexicon: Lexicon): boolean {
  const bare = lexicon.pack.language === "zh" && multiplier === 10;
  if (!state.current && !bare) return false;
  const times = state.current ?? toDecimal(1);
  state.section = addDecimals(state.section, multiplyDecimals(times, toDecimal(multiplier)));
  state.current = null;
  state.tens = true;
  state.short = Math.round(Math.log10(multiplier)) - 1;
  return true;
}

/** A scale multiplies all that stands before it and is smaller: "hai nghìn năm trăm triệu". */
function takeScale(state: State, power: number, dozen: boolean): boolean {
  const inSection = addDecimals(state.section, state.current ?? ZERO);
  const empty = state.current === null && state.section.digits === 0n;
  if (empty && state.total.digits === 0n) return false;
  const absorbs = empty || state.smallest < power;
  const base = absorbs ? addDecimals(state.total, inSection) : inSection;
  const scaled = dozen ? multiplyDecimals(base, toDecimal(12)) : shiftDecimal(base, power);
  state.total = absorbs ? scaled : addDecimals(state.total, scaled);
  state.section = ZERO;
  state.current = null;
  state.smallest = power;
  state.power = power;
  state.tens = true;
  state.short = power - 1;
  return true;
}

function finish({ total, section, current, short }: State, shortForms: boolean): Decimal {
  const last = current ?? ZERO;
  const whole = addDecimals(total, section);
  return addDecimals(whole, shortForms && whole.digits > 0n ? shiftDecimal(last, short) : last);
}

/** Steps over "linh", "and" or the hyphen of "twenty-five" when a digit follows. */
function skipJoiner(tokens: Token[], at: number, lexicon: Lexicon, state: State): number {
  const { numbers } = lexicon.pack;
  const word = tokens[at]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  const isDigit = own(numbers.digits, next) !== undefined;
  if (
    word === "-" &&
    !tokens[at]?.spaced &&
    (isDigit || next in numbers.scales || next in numbers.hundreds)
  ) {
    return at + 1;
  }
  const goesOn = isDigit || next in numbers.innerDigits || next in numbers.hundreds;
  const joins = numbers.fillers.includes(word) && goesOn;
  return joins && state.current === null ? at + 1 : at;
}

function skipAfterNumeral(tokens: Token[], at: number, lexicon: Lexicon): number {
  const { scales } = lexicon.pack.numbers;
  return tokens[at]?.lower === "-" && (tokens[at + 1]?.lower ?? "") in scales ? at + 1 : at;
}

function trimJoiners(tokens: Token[], end: number, first: number, lexicon: Lexicon): number {
  const { fillers } = lexicon.pack.numbers;
  const last = tokens[end - 1];
  const loose =
    last?.lower === "-" || (lexicon.pack.language === "en" && fillers.includes(last?.lower ?? ""));
  return loose && end - 1 > first ? end - 1 : end;
}
