import { isLess, shiftDecimal, type Decimal } from "./decimal.ts";
import type { Lexicon, Unit } from "./lexicon.ts";
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
