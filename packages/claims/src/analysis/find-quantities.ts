import { addDecimals, formatDecimal, HALF } from "./decimal.ts";
import { readAmounts, type Amounts } from "./read-amounts.ts";
import { findNoun } from "./find-noun.ts";
import type { FoundDate } from "./find-dates.ts";
import type { Lexicon, Unit } from "./lexicon.ts";
import { findPhrase, findPhraseBefore, type PhraseMatch } from "./phrase-table.ts";
import type { Quantity, QuantityBound } from "./quantity.ts";
import type { NumberReading } from "./read-number.ts";
import { addRates, findRestated } from "./relate-quantities.ts";
import { isNumberName } from "./number-name.ts";
import { isCapitalised, type Token } from "./token.ts";

/** A quantity in a sentence's tokens, from token `first` up to, not including, `next`. */
export type FoundQuantity = Omit<Quantity, "start" | "end" | "text"> & {
  first: number;
  next: number;
};

/** All quantities of a sentence, in order, without overlaps among themselves or with its dates. */
export function findQuantities(
  tokens: Token[],
  text: string,
  lexicon: Lexicon,
  dates: FoundDate[],
): FoundQuantity[] {
  const found: FoundQuantity[] = [];
  let date = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    while ((dates[date]?.next ?? Infinity) <= at) date += 1;
    const block = dates[date];
    if (block && at >= block.first) continue;
    const quantity = readQuantity(tokens, text, at, lexicon);
    if (!quantity || (block && quantity.next > block.first)) continue;
    found.push({ ...quantity, restates: findRestated(tokens, quantity, found, lexicon) });
    at = quantity.next - 1;
  }
  return addRates(tokens, found, lexicon);
}

function readQuantity(
  tokens: Token[],
  text: string,
  at: number,
  lexicon: Lexicon,
): FoundQuantity | null {
  const amounts = readAmounts(tokens, at, lexicon);
  if (!amounts || isNumberName(tokens, at, amounts.low, lexicon)) return null;
  const last = amounts.high ?? amounts.low;
  const unit = readUnit(tokens, text, at, last, amounts, lexicon);
  if (!unit) return null;
  const before = findBoundBefore(tokens, amounts.first, unit, lexicon);
  const after =
    findPhrase(lexicon.boundsAfter, tokens, unit.next) ??
    findPhrase(lexicon.boundsAfter, tokens, last.next);
  const half = hasHalf(tokens, unit.next, lexicon);
  const bound = toBound(amounts, before?.value ?? after?.value ?? "exact");
  return {
    first: before ? before.next : amounts.first,
    next: Math.max(half ? unit.next + 1 : unit.next, after?.next ?? 0),
    ...toAmounts(half ? addHalf(amounts) : amounts, bound),
    unit: unit.unit,
    unit_kind: unit.kind,
    bound,
    per: null,
    restates: null,
  };
}

/** "over two years" says during which time, not how many. */
function findBoundBefore(
  tokens: Token[],
  at: number,
  unit: Unit,
  lexicon: Lexicon,
): PhraseMatch<QuantityBound> | null {
  const before = findPhraseBefore(lexicon.bounds, tokens, at, 5);
  const spanning =
    unit.kind === "duration" && tokens[at - 1]?.lower === "over" && before?.next === at - 1;
  return spanning ? null : before;
}

function readUnit(
  tokens: Token[],
  text: string,
  at: number,
  last: NumberReading,
  { prefix }: Amounts,
  lexicon: Lexicon,
): (Unit & { next: number }) | null {
  const written = findPhrase(lexicon.units, tokens, last.next);
  if (prefix)
    return {
      ...prefix,
      next: written && written.value.unit === prefix.unit ? written.next : last.next,
    };
  if (written && !findPhrase(lexicon.unitExceptions, tokens, last.next)) {
    return { ...written.value, next: written.next };
  }
  if (isCapitalisedName(tokens, at, lexicon)) return null;
  const noun = findNoun(tokens, text, last, lexicon);
  if (noun) return { unit: noun.unit, kind: "count", next: noun.next };
  return last.scaled ? { unit: "", kind: "count", next: last.next } : null;
}

/** "iPhone 14 ..." or "Windows 10": the number belongs to the name before it. */
function isCapitalisedName(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const before = tokens[at - 1];
  if (at < 2 || !isCapitalised(before) || tokens[at]?.kind !== "number") return false;
  return findPhraseBefore(lexicon.bounds, tokens, at, 5) === null;
}

/** "4 năm rưỡi": a half behind the unit. */
function hasHalf(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  return (
    lexicon.pack.language === "vi" && lexicon.pack.numbers.halves.includes(tokens[at]?.lower ?? "")
  );
}

function addHalf({ low, high, ...rest }: Amounts): Amounts {
  const last = high ?? low;
  const more = { ...last, value: addDecimals(last.value, HALF) };
  return high ? { ...rest, low, high: more } : { ...rest, low: more, high };
}

function toBound({ high }: Amounts, bound: QuantityBound): QuantityBound {
  return high ? "range" : bound;
}

function toAmounts(
  { low, high }: Amounts,
  bound: QuantityBound,
): Pick<Quantity, "amount" | "lower_bound" | "upper_bound"> {
  if (bound === "range" && high) {
    return {
      amount: null,
      lower_bound: formatDecimal(low.value),
      upper_bound: formatDecimal(high.value),
    };
  }
  return { amount: formatDecimal(low.value), lower_bound: null, upper_bound: null };
}
