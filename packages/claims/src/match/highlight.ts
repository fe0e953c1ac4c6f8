import { isHan, lexemes, searchTokens, toToken } from "./tokens.ts";

/** A stretch of a text in code points of its NFC form, end exclusive. */
export type Span = { start: number; end: number };

/** Where a text meets the words of a search, in order and without overlaps: as the search does itself. */
export function findHighlights(text: string, query: string): Span[] {
  const wanted = new Set(searchTokens(query));
  const spans: Span[] = [];
  let unit = 0;
  let point = 0;
  const normal = text.normalize("NFC");
  for (const { lexeme, index } of lexemes(normal)) {
    point += countPoints(normal.slice(unit, index));
    unit = index;
    for (const { start, end } of findWithin(lexeme, wanted))
      add(spans, { start: point + start, end: point + end });
  }
  return spans;
}

function findWithin(lexeme: string, wanted: Set<string>): Span[] {
  const letters = Array.from(lexeme);
  if (!isHan(lexeme) || letters.length === 1)
    return wanted.has(toToken(lexeme)) ? [{ start: 0, end: letters.length }] : [];
  return letters.slice(1).flatMap((letter, at) => {
    const isWanted = wanted.has(`${letters[at]}${letter}`);
    return isWanted ? [{ start: at, end: at + 2 }] : [];
  });
}

function add(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && span.start <= last.end) last.end = span.end;
  else spans.push(span);
}

function countPoints(text: string): number {
  return Array.from(text).length;
}
