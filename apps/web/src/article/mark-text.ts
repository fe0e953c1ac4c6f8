import { indexText } from "@claimledger/claims/article/text";

/** A stretch of an article's text that is marked, in code points, end exclusive. */
export type TextSpan = { id: string; start: number; end: number };

/** A piece of text with the same marks throughout, the innermost (shortest) mark last. */
export type TextSegment = {
  start: number;
  text: string;
  marks: string[];
  /** Marks whose first words these are. */
  starting: string[];
  /** Marks whose last words are these. */
  ending: string[];
};

export type MarkedParagraph = { start: number; segments: TextSegment[] };

/**
 * Cuts a text into its paragraphs (lines that are not blank) and each into segments at every border
 * of a mark, so that overlapping and nested marks can be shown without nesting elements.
 */
export function markText(text: string, spans: TextSpan[]): MarkedParagraph[] {
  const index = indexText(text);
  const outerFirst = spans.toSorted(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  );
  const begun = new Set<string>();
  return splitLines(text).map(({ from, to }) => {
    const start = index.toCodePoint(from);
    const end = index.toCodePoint(to);
    const here = outerFirst.filter((span) => span.start < end && span.end > start);
    const cuts = listCuts(start, end, here);
    return {
      start,
      segments: cuts.slice(0, -1).map((cut, i) => {
        const next = cuts[i + 1] ?? end;
        const over = here.filter((span) => span.start < next && span.end > cut);
        const starting = over.filter(({ id }) => !begun.has(id)).map(({ id }) => id);
        for (const id of starting) begun.add(id);
        return {
          start: cut,
          text: index.slice(cut, next),
          marks: over.map(({ id }) => id),
          starting,
          ending: over.filter((span) => span.end === next).map(({ id }) => id),
        };
      }),
    };
  });
}

/** UTF-16 borders of the lines that hold more than white space. */
function splitLines(text: string): { from: number; to: number }[] {
  return Array.from(text.matchAll(/[^\n]*\S[^\n]*/g), (line) => ({
    from: line.index,
    to: line.index + line[0].length,
  }));
}

function listCuts(start: number, end: number, spans: TextSpan[]): number[] {
  const borders = spans.flatMap((span) => [span.start, span.end]);
  const inside = borders.filter((border) => border > start && border < end);
  return [...new Set([start, ...inside, end])].sort((a, b) => a - b);
}
