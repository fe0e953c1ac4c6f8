import type { CompiledPattern } from "./date-pattern.ts";
import type { Lexicon } from "./lexicon.ts";
import { canFillSlot, readSlot, type DateFields } from "./read-slot.ts";
import type { Token } from "./token.ts";

export type DateReading = {
  pattern: CompiledPattern;
  fields: DateFields;
  start: number;
  next: number;
};

/** The longest date pattern that fits the tokens from `at` on, or null. */
export function readDate(tokens: Token[], at: number, lexicon: Lexicon): DateReading | null {
  const { byWord, bySecond, bySlot } = lexicon.dates;
  const found = readFirst(byWord.get(tokens[at]?.lower ?? "") ?? [], tokens, at, lexicon);
  if (!canFillSlot(tokens, at, lexicon)) return found;
  const second = bySecond.get(tokens[at + 1]?.lower ?? "") ?? [];
  const candidate = readFirst(second, tokens, at, lexicon);
  return longer(longer(found, candidate), readFirst(bySlot, tokens, at, lexicon));
}

function longer(a: DateReading | null, b: DateReading | null): DateReading | null {
  if (!a || !b) return a ?? b;
  return b.next > a.next ? b : a;
}

function readFirst(
  patterns: CompiledPattern[],
  tokens: Token[],
  at: number,
  lexicon: Lexicon,
): DateReading | null {
  for (const pattern of patterns) {
    const reading = readPattern(pattern, tokens, at, lexicon);
    if (reading) return reading;
  }
  return null;
}

function readPattern(
  pattern: CompiledPattern,
  tokens: Token[],
  at: number,
  lexicon: Lexicon,
): DateReading | null {
  const fields: DateFields = {};
  let next = at;
  let start = at;
  for (const [order, element] of pattern.elements.entries()) {
    if (order === pattern.lead) start = next;
    if ("words" in element) {
      if (!element.words.has(tokens[next]?.lower ?? "")) return null;
      next += 1;
    } else {
      const slot = readSlot(element.slot, tokens, next, lexicon);
      if (!slot) return null;
      Object.assign(fields, slot.fields);
      next = slot.next;
    }
  }
  return { pattern, fields, start, next };
}
