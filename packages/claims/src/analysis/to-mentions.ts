import type { TextIndex } from "../article/text.ts";
import type { AnalysedSentence } from "./analyse-sentences.ts";
import type { DateMention } from "./date.ts";
import type { Quantity } from "./quantity.ts";
import type { Token } from "./token.ts";

type Span = { start: number; end: number; text: string };

/** The quantities of a sentence with their place in the article, in code points. */
export function toQuantities(
  index: TextIndex,
  { tokens, quantities }: AnalysedSentence,
): Quantity[] {
  return quantities.map(({ first, next, ...quantity }) => ({
    ...toSpan(index, tokens, first, next),
    ...quantity,
  }));
}

/** The dates of a sentence with their place in the article, in code points. */
export function toDates(index: TextIndex, { tokens, dates }: AnalysedSentence): DateMention[] {
  return dates.map(({ first, next, from, to, precision }) => ({
    ...toSpan(index, tokens, first, next),
    from,
    to,
    precision,
  }));
}

/** The words from token `first` up to, not including, `next`. */
export function toSpan(index: TextIndex, tokens: Token[], first: number, next: number): Span {
  const from = tokens[first]?.start ?? 0;
  const to = tokens[next - 1]?.end ?? from;
  const start = index.toCodePoint(from);
  return { start, end: index.toCodePoint(to), text: index.text.slice(from, to) };
}
