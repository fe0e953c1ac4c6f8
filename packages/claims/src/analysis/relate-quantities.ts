import type { FoundQuantity } from "./find-quantities.ts";
import type { Lexicon } from "./lexicon.ts";
import { findPhrase } from "./phrase-table.ts";
import type { Token } from "./token.ts";

/** The quantity that stands right before this one's bracket, if this one gives it in another unit. */
export function findRestated(
  tokens: Token[],
  quantity: FoundQuantity,
  found: FoundQuantity[],
  lexicon: Lexicon,
): number | null {
  const index = found.length - 1;
  const before = found[index];
  if (!before || before.unit_kind !== quantity.unit_kind || before.unit === quantity.unit)
    return null;
  if (quantity.unit_kind === "count" || quantity.first - before.next > 5) return null;
  let at = before.next;
  const opens =
    tokens[at]?.lower === "(" || tokens[at]?.lower === "（" || tokens[at]?.lower === ",";
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

/** The same quantities, each with the unit that it is counted by: per year, per person. */
export function addRates(
  tokens: Token[],
  found: FoundQuantity[],
  lexicon: Lexicon,
): FoundQuantity[] {
  return found.map((quantity, order) => {
    const stop = found[order + 1]?.first ?? tokens.length;
    const start = found[order - 1]?.next ?? 0;
    const per =
      quantity.unit_kind === "age" ? null : findRate(tokens, quantity, start, stop, lexicon);
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
    if (rate && (at === quantity.next || quantity.unit_kind !== "duration")) return rate;
  }
  for (let at = quantity.first - 1; at >= Math.max(start, quantity.first - 6); at -= 1) {
    if (/^[,;:.()"“”，。；（）]$/.test(tokens[at]?.lower ?? "") && at < quantity.first - 1) break;
    const rate = readRate(tokens, at, false, lexicon);
    if (rate) return rate;
  }
  return null;
}

const NOT_RATE_BEFORE =
  /^(?:in|for|within|over|after|once|of|than|on|to|as|half|about|during|before|by|at|and|or|into|per)$/;
const NOT_RATE_AFTER =
  /^(?:ago|later|earlier|from|of|or|long|old|early|late|and|away|for|ahead|before|after|which|that|when)$/;

/** "bring more than 10 applications to market a year": an article as "each", at a clause's end. */
function endsWithRate(tokens: Token[], at: number, next: number): boolean {
  const after = tokens[next];
  const before = tokens[at - 1];
  if (!/^(?:a|an)$/.test(tokens[at]?.lower ?? "") || before?.kind !== "word") return false;
  if (NOT_RATE_BEFORE.test(before.lower) || NOT_RATE_AFTER.test(after?.lower ?? "")) return false;
  return (
    after === undefined ||
    after.kind === "mark" ||
    /^(?:in|at|on|by|to|but|since|with|as|while)$/.test(after.lower)
  );
}

/** An article or a slash means a rate only right after the amount; "each" also further on. */
function readRate(tokens: Token[], at: number, adjacent: boolean, lexicon: Lexicon): string | null {
  const whole = findPhrase(lexicon.perWhole, tokens, at);
  if (whole && adjacent) return whole.value;
  const per = findPhrase(lexicon.per, tokens, at);
  const loose = /^(?:\/|a|an|một|hàng|hằng)$/.test(tokens[at]?.lower ?? "");
  const unit = per && findPhrase(lexicon.perUnits, tokens, per.next);
  if (!unit || (loose && !adjacent && !endsWithRate(tokens, at, unit.next))) return null;
  return unit.value;
}
