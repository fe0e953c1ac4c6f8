import { formatDecimal } from "./decimal.ts";
import type { FoundDate } from "./found-date.ts";
import { isListNumber } from "./is-list-number.ts";
import type { Lexicon, Unit } from "./lexicon.ts";
import { isNumberName } from "./number-name.ts";
import { findPhrase, findPhraseBefore, type PhraseMatch } from "./phrase-table.ts";
import type { Quantity, QuantityBound } from "./quantity.ts";
import { addSign, readAmounts, type Amounts } from "./read-amounts.ts";
import { readUnit, type ReadUnit } from "./read-unit.ts";
import { addRates, findRestated } from "./relate-quantities.ts";
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
    if (isListNumber(tokens, at, lexicon)) continue;
    const amounts = readAmounts(tokens, at, lexicon);
    if (!amounts) continue;
    const quantity =
      readQuantity(tokens, text, at, amounts, lexicon) ??
      readCompared(tokens, amounts, found.at(-1), lexicon) ??
      readBareAge(tokens, amounts, lexicon);
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
  const place = { tokens, text, lexicon };
  const unit = readUnit(place, at, amounts) ?? readUnit(place, at, skipMore(tokens, amounts));
  if (!unit) return null;
  const before = isDifference(tokens, amounts.first, unit)
    ? null
    : findBoundBefore(tokens, amounts.first, unit, lexicon);
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

/** "230 objections, up from 85": what is compared counts the same. */
function readCompared(
  tokens: Token[],
  { first, low, high }: Amounts,
  before: FoundQuantity | undefined,
  lexicon: Lexicon,
): FoundQuantity | null {
  if (lexicon.pack.language !== "en" || !before || high || first - before.next > 4) return null;
  if (tokens[first - 1]?.lower !== "from") return null;
  if (!/^(?:up|down)$/.test(tokens[first - 2]?.lower ?? "")) return null;
  const [amount, next] = [formatDecimal(low.value), low.next];
  return { ...before, ...NO_RANGE, first, next, amount, bound: "exact", per: null, restates: null };
}

const NO_RANGE = { lower_bound: null, upper_bound: null };

/** "Priya Nair, 41, who ...": a person's age between commas. */
function readBareAge(
  tokens: Token[],
  { first, low, high }: Amounts,
  lexicon: Lexicon,
): FoundQuantity | null {
  const [amount, next] = [formatDecimal(low.value), low.next];
  if (lexicon.pack.language !== "en" || high || !/^(?:[1-9]\d|10\d)$/.test(amount)) return null;
  const [comma, family, given] = [1, 2, 3].map((back) => tokens[first - back]);
  if (comma?.text !== "," || !isCapitalised(family) || !isCapitalised(given)) return null;
  if (tokens[next]?.text !== "," || tokens[first]?.kind !== "number") return null;
  const age = { unit: "year-of-age", unit_kind: "age", bound: "exact", per: null } as const;
  return { ...age, ...NO_RANGE, first, next, amount, restates: null };
}

/** The 多 of "6200多人" stands between number and noun. */
function skipMore(tokens: Token[], amounts: Amounts): Amounts {
  const { low } = amounts;
  const more = /^[多余]$/.test(tokens[low.next]?.lower ?? "") && !amounts.high;
  return more ? { ...amounts, low: { ...low, next: low.next + 1 } } : amounts;
}

/** "thấp hơn 37% so với" is by how much, not a limit. */
function isDifference(tokens: Token[], first: number, { next }: ReadUnit): boolean {
  if (tokens[first - 1]?.lower !== "hơn") return false;
  if (!/^(?:cao|thấp|nhiều|ít|lớn|nhỏ)$/.test(tokens[first - 2]?.lower ?? "")) return false;
  return tokens[next]?.lower === "so" && tokens[next + 1]?.lower === "với";
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
