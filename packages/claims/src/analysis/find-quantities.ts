import { formatDecimal } from "./decimal.ts";
import type { FoundDate } from "./find-dates.ts";
import { isListNumber } from "./is-list-number.ts";
import type { Lexicon, Unit } from "./lexicon.ts";
import { isNumberName } from "./number-name.ts";
import { findPhrase, findPhraseBefore, type PhraseMatch } from "./phrase-table.ts";
import type { Quantity, QuantityBound } from "./quantity.ts";
import { addSign, readAmounts, type Amounts } from "./read-amounts.ts";
import { readUnit, type ReadUnit } from "./read-unit.ts";
import { addRates, findRestated } from "./relate-quantities.ts";
import type { Token } from "./token.ts";

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
    if (isListNumber(tokens, at, lexicon)) continue;
    const amounts = readAmounts(tokens, at, lexicon);
    if (!amounts) continue;
    const quantity = readQuantity(tokens, text, at, amounts, lexicon);
    if (!quantity) at = Math.max(at, amounts.low.next - 1);
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
  unsigned: Amounts,
  lexicon: Lexicon,
): FoundQuantity | null {
  const amounts = addSign(tokens, unsigned, lexicon);
  if (isNumberName(tokens, at, amounts.low, lexicon)) return null;
  const last = amounts.high ?? amounts.low;
  const unit = readUnit({ tokens, text, lexicon }, at, amounts);
  if (!unit) return null;
  const before = findBoundBefore(tokens, amounts.first, unit, lexicon);
  const after =
    findPhrase(lexicon.boundsAfter, tokens, unit.next) ??
    findPhrase(lexicon.boundsAfter, tokens, last.next);
  const bound = unit.high ? "range" : (before?.value ?? after?.value ?? "exact");
  return {
    first: before ? before.next : amounts.first,
    next: Math.max(unit.next, after?.next ?? 0),
    ...toAmounts(unit),
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

function toAmounts({
  low,
  high,
}: ReadUnit): Pick<Quantity, "amount" | "lower_bound" | "upper_bound"> {
  if (!high) return { amount: formatDecimal(low), lower_bound: null, upper_bound: null };
  return { amount: null, lower_bound: formatDecimal(low), upper_bound: formatDecimal(high) };
}
