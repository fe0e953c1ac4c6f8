import { formatDecimal } from "./decimal.ts";
import type { Lexicon } from "./lexicon.ts";
import { own } from "./own.ts";
import { canBeginNumber, readWhole } from "./read-number.ts";
import type { Token } from "./token.ts";

/** A place in a row, from token `first` up to, not including, `next`: "thứ hai", "21st", "第三". */
export type FoundOrdinal = { first: number; next: number; value: string };

/** All ordinals of a sentence, in order; "thứ hai" is also the name of a day, and given here too. */
export function findOrdinals(tokens: Token[], lexicon: Lexicon): FoundOrdinal[] {
  const found: FoundOrdinal[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const ordinal = readOrdinal(tokens, at, lexicon);
    if (!ordinal) continue;
    found.push(ordinal);
    at = ordinal.next - 1;
  }
  return found;
}

/** The ordinal that begins at token `at`, or null. */
export function readOrdinal(tokens: Token[], at: number, lexicon: Lexicon): FoundOrdinal | null {
  const { lead, names, ends } = lexicon.pack.numbers.ordinals;
  const word = tokens[at]?.lower ?? "";
  if (lead !== "") return word === lead ? readLed(tokens, at, lexicon) : null;
  const named = own(names, word);
  if (named !== undefined) return { first: at, next: at + 1, value: String(named) };
  if (!canBeginNumber(tokens[at], lexicon)) return null;
  const suffix = tokens[at + 1];
  if (tokens[at]?.kind === "number")
    return suffix && !suffix.spaced && /^(?:st|nd|rd|th)$/.test(suffix.lower)
      ? { first: at, next: at + 2, value: (tokens[at]?.text ?? "").replaceAll(",", "") }
      : null;
  return readNamed(tokens, at, names, ends, lexicon);
}

function readLed(tokens: Token[], at: number, lexicon: Lexicon): FoundOrdinal | null {
  const named = own(lexicon.pack.numbers.ordinals.names, tokens[at + 1]?.lower ?? "");
  if (named !== undefined) return { first: at, next: at + 2, value: String(named) };
  const number = readWhole(tokens, at + 1, lexicon, true);
  if (!number || number.value.scale > 0) return null;
  return { first: at, next: number.next, value: formatDecimal(number.value) };
}

/** "one hundred twenty first": all but the last word is a number, the last an ordinal's name. */
function readNamed(
  tokens: Token[],
  at: number,
  names: Record<string, number>,
  ends: Record<string, string>,
  lexicon: Lexicon,
): FoundOrdinal | null {
  const whole = readWhole(tokens, at, lexicon);
  const stop = whole?.next ?? at + 1;
  for (const last of [stop, stop + 1]) {
    const word = tokens[last]?.lower ?? "";
    const base = own(ends, word) ?? "";
    if (base === "" && own(names, word) === undefined) continue;
    const spoken = tokens.slice(at, last).concat({ ...tokens[last], lower: base } as Token);
    const number = readWhole(spoken, 0, lexicon);
    if (number?.next !== spoken.length) continue;
    return { first: at, next: last + 1, value: formatDecimal(number.value) };
  }
  return null;
}
