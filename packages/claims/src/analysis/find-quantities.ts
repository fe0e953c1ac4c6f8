import { formatDecimal, isLess, shiftDecimal, type Decimal } from "./decimal.ts";
import { findNoun } from "./find-noun.ts";
import type { FoundDate } from "./find-dates.ts";
import type { Lexicon, Unit } from "./lexicon.ts";
import { findPhrase, findPhraseBefore, type PhraseMatch } from "./phrase-table.ts";
import type { Quantity, QuantityBound } from "./quantity.ts";
import { readNumber, type NumberReading } from "./read-number.ts";
import { isNumberName } from "./number-name.ts";
import { isCapitalised, type Token } from "./token.ts";

/** A quantity in a sentence's tokens, from token `first` up to, not including, `next`. */
export type FoundQuantity = Omit<Quantity, "start" | "end" | "text"> & { first: number; next: number };

type Amounts = { first: number; low: NumberReading; high: NumberReading | null; prefix: Unit | null };

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

function readQuantity(tokens: Token[], text: string, at: number, lexicon: Lexicon): FoundQuantity | null {
  const amounts = readAmounts(tokens, at, lexicon);
  if (!amounts || isNumberName(tokens, at, amounts.low, lexicon)) return null;
  const last = amounts.high ?? amounts.low;
  const unit = readUnit(tokens, text, at, last, amounts, lexicon);
  if (!unit) return null;
  const before = findBoundBefore(tokens, amounts.first, unit, lexicon);
  const after = findPhrase(lexicon.boundsAfter, tokens, unit.next) ?? findPhrase(lexicon.boundsAfter, tokens, last.next);
  const bound = toBound(amounts, before?.value ?? after?.value ?? "exact");
  return {
    first: before ? before.next : amounts.first,
    next: Math.max(unit.next, after?.next ?? 0),
    ...toAmounts(amounts, bound),
    unit: unit.unit,
    unit_kind: unit.kind,
    bound,
    per: null,
    restates: null,
  };
}

/** "over two years" says during which time, not how many. */
function findBoundBefore(tokens: Token[], at: number, unit: Unit, lexicon: Lexicon): PhraseMatch<QuantityBound> | null {
  const before = findPhraseBefore(lexicon.bounds, tokens, at, 5);
  const spanning = unit.kind === "duration" && tokens[at - 1]?.lower === "over" && before?.next === at - 1;
  return spanning ? null : before;
}

/** One number or a range of two, with the currency sign that may stand before each. */
function readAmounts(tokens: Token[], at: number, lexicon: Lexicon): Amounts | null {
  const prefix = findPhrase(lexicon.unitPrefixes, tokens, at);
  const low = readNumber(tokens, prefix ? prefix.next : at, lexicon);
  if (!low) return null;
  const amounts: Amounts = { first: at, low, high: null, prefix: prefix?.value ?? null };
  const high = readRangeEnd(tokens, at, low, lexicon);
  return high ? { ...amounts, ...high } : amounts;
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
    if ((connector === "and" || connector === "or") && tokens[at - 1]?.lower !== "between") continue;
    const prefix = findPhrase(lexicon.unitPrefixes, tokens, next + 1);
    const high = readNumber(tokens, prefix ? prefix.next : next + 1, lexicon);
    if (!high) continue;
    if (connector === "to" && (prefix || next !== low.next) && isChange(tokens, at)) continue;
    if (unit?.next === next && findPhrase(lexicon.units, tokens, high.next)?.value.unit !== unit.value.unit) continue;
    const shared = shareScale(low, high);
    if (isLess(shared, high.value)) return { low: { ...low, value: shared }, high };
  }
  return null;
}

/** "rose from 5% to 10%" and "by 5% to 10%" give two amounts, not a range. */
function isChange(tokens: Token[], at: number): boolean {
  return /^(?:from|by)$/.test(tokens[at - 1]?.lower ?? "");
}

/** "5-10 triệu" means 5 to 10 million. */
function shareScale(low: NumberReading, high: NumberReading): Decimal {
  const shares = !low.scaled && high.scaled && isLess(low.value, shiftDecimal(high.value, -high.power));
  return shares ? shiftDecimal(low.value, high.power) : low.value;
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
  if (prefix) return { ...prefix, next: written && written.value.unit === prefix.unit ? written.next : last.next };
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

function toBound({ high }: Amounts, bound: QuantityBound): QuantityBound {
  return high ? "range" : bound;
}

function toAmounts(
  { low, high }: Amounts,
  bound: QuantityBound,
): Pick<Quantity, "amount" | "lower_bound" | "upper_bound"> {
  if (bound === "range" && high) {
    return { amount: null, lower_bound: formatDecimal(low.value), upper_bound: formatDecimal(high.value) };
  }
  return { amount: formatDecimal(low.value), lower_bound: null, upper_bound: null };
}

/** The quantity that stands right before this one's bracket, if this one gives it in another unit. */
function findRestated(
  tokens: Token[],
  quantity: FoundQuantity,
  found: FoundQuantity[],
  lexicon: Lexicon,
): number | null {
  const index = found.length - 1;
  const before = found[index];
  if (!before || before.unit_kind !== quantity.unit_kind || before.unit === quantity.unit) return null;
  if (quantity.unit_kind === "count" || quantity.first - before.next > 5) return null;
  let at = before.next;
  const opens = tokens[at]?.lower === "(" || tokens[at]?.lower === "（" || tokens[at]?.lower === ",";
  const bracketed = opens && tokens[at]?.lower !== ",";
  if (opens) at += 1;
  let worded = false;
  while (at < quantity.first) {
    const word = findPhrase(lexicon.restating, tokens, at);
    if (!word) return null;
    worded = true;
    at = word.next;
  }
  const own = findPhrase(lexicon.restating, tokens, quantity.first) !== null;
  return bracketed || worded || (opens && own) ? index : null;
}

function addRates(tokens: Token[], found: FoundQuantity[], lexicon: Lexicon): FoundQuantity[] {
  return found.map((quantity, order) => {
    const stop = found[order + 1]?.first ?? tokens.length;
    const start = found[order - 1]?.next ?? 0;
    const per = quantity.unit_kind === "age" ? null : findRate(tokens, quantity, start, stop, lexicon);
    return per === null ? quantity : { ...quantity, per };
  });
}

const REACH = 14;

function findRate(
  tokens: Token[],
  quantity: FoundQuantity,
  start: number,
  stop: number,
  lexicon: Lexicon,
): string | null {
  for (let at = quantity.next; at < Math.min(stop, quantity.next + REACH); at += 1) {
    if (/^[,;:.()"“”，。；（）]$/.test(tokens[at]?.lower ?? "")) break;
    const rate = readRate(tokens, at, at === quantity.next, lexicon);
    if (rate) return rate;
  }
  for (let at = quantity.first - 1; at >= Math.max(start, quantity.first - 6); at -= 1) {
    if (/^[,;:.()"“”，。；（）]$/.test(tokens[at]?.lower ?? "") && at < quantity.first - 1) break;
    const rate = readRate(tokens, at, false, lexicon);
    if (rate) return rate;
  }
  return null;
}

/** An article or a slash means a rate only right after the amount; "each" also further on. */
function readRate(tokens: Token[], at: number, adjacent: boolean, lexicon: Lexicon): string | null {
  const whole = findPhrase(lexicon.perWhole, tokens, at);
  if (whole && adjacent) return whole.value;
  const per = findPhrase(lexicon.per, tokens, at);
  const loose = /^(?:\/|a|an|một|hàng|hằng)$/.test(tokens[at]?.lower ?? "");
  if (!per || (loose && !adjacent)) return null;
  return findPhrase(lexicon.perUnits, tokens, per.next)?.value ?? null;
}
