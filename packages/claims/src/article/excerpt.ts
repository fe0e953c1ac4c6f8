import { indexText, type TextIndex } from "./text.ts";

export type Excerpt = { before: string; exact: string; after: string };

/**
 * The words from code point `start` to `end` with what stands around them in the same paragraph, or
 * in the neighbouring one (a line feed between) where they begin or end theirs:
 * at most `maxEach` code points on each side, cut at a sentence border where there is one, otherwise
 * between words. A cut is not marked: compare with the text to know.
 */
export function excerptAround(
  text: string | TextIndex,
  start: number,
  end: number,
  { maxEach }: { maxEach: number },
): Excerpt {
  const index = typeof text === "string" ? indexText(text) : text;
  const before = lastLine(index.slice(start - maxEach, start));
  const after = firstLine(index.slice(end, end + maxEach));
  return {
    before: start > maxEach && isCut(before, start, maxEach) ? cutStart(before) : before,
    exact: index.slice(start, end),
    after: end + maxEach < index.length && after.length >= maxEach ? cutEnd(after) : after,
  };
}

function isCut(before: string, start: number, maxEach: number): boolean {
  return start > maxEach && before.length >= maxEach;
}

function lastLine(text: string): string {
  const border = text.endsWith("\n") ? "\n" : "";
  const line = text.slice(0, text.length - border.length);
  return line.slice(line.lastIndexOf("\n") + 1) + border;
}

function firstLine(text: string): string {
  const end = text.indexOf("\n", 1);
  return end < 0 ? text : text.slice(0, end);
}

function cutStart(text: string): string {
  const sentence = /[.!?…]["”’)]? |[。！？]/.exec(text);
  if (sentence) return text.slice(sentence.index + sentence[0].length);
  return text.includes(" ") ? text.slice(text.indexOf(" ") + 1) : text;
}

function cutEnd(text: string): string {
  const stop = findLastStop(text);
  if (stop > 0) return text.slice(0, stop);
  const space = text.lastIndexOf(" ");
  return space > 0 ? text.slice(0, space) : text;
}

function findLastStop(text: string): number {
  let last = -1;
  for (const match of text.matchAll(/[.!?…]["”’)]?(?= )|[。！？]/g)) {
    last = match.index + match[0].length;
  }
  return last;
}
