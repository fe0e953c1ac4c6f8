import type { TextIndex } from "./text.ts";

const REACH = 64;
const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/**
 * True when code point `offset` does not fall inside a grapheme (a user-perceived character,
 * https://unicode.org/reports/tr29/). Looks at most 64 characters back, so that it stays cheap
 * in a long text.
 */
export function isGraphemeBoundary(index: TextIndex, offset: number): boolean {
  if (offset <= 0 || offset >= index.length) return true;
  const around = index.slice(offset - REACH, offset + 2);
  const local = index.slice(offset - REACH, offset).length;
  return graphemes.segment(around).containing(local)?.index === local;
}
