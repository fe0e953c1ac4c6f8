import {
  addDecimals,
  multiplyDecimals,
  parseNumeral,
  shiftDecimal,
  toDecimal,
  type Decimal,
} from "./decimal.ts";
import type { NumberWords } from "./language-pack.ts";

/** What has been read of a number so far. */
export type NumberState = {
  /** Closed by a scale word such as "million". */
  total: Decimal;
  /** Closed by a hundred, not yet by a scale. */
  section: Decimal;
  current: Decimal | null;
  smallest: number;
  power: number;
  tens: boolean;
  /** Power of ten that a last single digit stands for: 1 after a hundred ("một trăm hai"). */
  short: number;
  /** Two digits next to each other without their tens ("hai ba"): 23, or two to three. */
  pair: [number, number] | null;
};

export const ZERO = toDecimal(0);

/** Nothing has been read yet. */
export function startNumber(): NumberState {
  return {
    total: ZERO,
    section: ZERO,
    current: null,
    smallest: 0,
    power: 0,
    tens: false,
    short: 0,
    pair: null,
  };
}

/** A numeral begins a number or follows a scale: "1 tỷ 200 triệu". */
export function takeNumeral(
  state: NumberState,
  written: string,
  isFirst: boolean,
  mark: "," | ".",
): boolean {
  if (state.current || (!isFirst && !state.power)) return false;
  const value = parseNumeral(written, mark);
  if (!value) return false;
  state.current = value;
  state.short = 0;
  return true;
}

/** A digit, teen or ten in words; false where it does not belong to the number. */
export function takeDigit(state: NumberState, digit: number, numbers: NumberWords): boolean {
  const { current } = state;
  if (!current) {
    state.current = toDecimal(digit);
    state.tens ||= digit >= 10;
    if (digit === 0 || digit >= 10) state.short = 0;
    return true;
  }
  if (current.scale > 0) return false;
  if (numbers.loose === "tens" && takesLooseTens(state, digit)) return true;
  if (numbers.loose === "pairs" && takesPair(state, digit)) return true;
  const ten = current.digits % 10n === 0n && current.digits >= 10n;
  const room = current.digits <= 90n || (numbers.loose === "pairs" && current.digits <= 9_990n);
  if (!ten || !room || digit < 1 || digit > 9 || current.digits % 100n === 0n) return false;
  state.current = addDecimals(current, toDecimal(digit));
  state.short = 0;
  return true;
}

/** "bốn bảy" is 47: colloquial speech leaves out the word for ten. */
function takesLooseTens(state: NumberState, digit: number): boolean {
  const first = Number(state.current?.digits ?? 0n);
  if (first < 1 || first > 9 || digit < 1 || digit > 9) return false;
  if (state.section.digits === 0n && state.total.digits === 0n) state.pair = [first, digit];
  state.current = toDecimal(first * 10 + digit);
  state.short = 0;
  return true;
}

/** "one fifty five" is 155 and "twenty one hundred" 2100: two pairs of digits. */
function takesPair(state: NumberState, digit: number): boolean {
  const first = state.current?.digits ?? 0n;
  const bare = state.section.digits === 0n && state.total.digits === 0n;
  if (!bare || digit < 10 || first < 1n || first > 99n) return false;
  state.current = toDecimal(Number(first) * 100 + digit);
  return true;
}

/** One of the pack's `hundreds`, times the digits before it; false where there are none. */
export function takeMultiplier(
  state: NumberState,
  multiplier: number,
  numbers: NumberWords,
): boolean {
  if (!state.current && !(numbers.bareTen && multiplier === 10)) return false;
  const times = state.current ?? toDecimal(1);
  state.section = addDecimals(state.section, multiplyDecimals(times, toDecimal(multiplier)));
  state.current = null;
  state.tens = true;
  state.short = Math.round(Math.log10(multiplier)) - 1;
  return true;
}

/** A scale multiplies all that stands before it and is smaller: "hai nghìn năm trăm triệu". */
export function takeScale(state: NumberState, power: number, dozen: boolean): boolean {
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

/** The number that was read; with short forms "một trăm hai" is 120. */
export function finishNumber(state: NumberState, shortForms: boolean): Decimal {
  const last = state.current ?? ZERO;
  const whole = addDecimals(state.total, state.section);
  const isShort = shortForms && whole.digits > 0n && last.digits < 10n && last.scale === 0;
  return addDecimals(whole, isShort ? shiftDecimal(last, state.short) : last);
}
