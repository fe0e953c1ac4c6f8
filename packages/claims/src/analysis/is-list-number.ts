import type { Lexicon } from "./lexicon.ts";
import type { Token } from "./token.ts";

/** "1. …" at the start of a sentence counts entries and nothing else; "16. Nov. 2016" is a day. */
export function isListNumber(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const mark = tokens[1];
  if (at > 0 || tokens[0]?.kind !== "number" || mark?.text !== "." || mark.spaced) return false;
  return tokens[2] !== undefined && !lexicon.months.has(tokens[2].lower);
}
