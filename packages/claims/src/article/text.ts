/**
 * A text with its astral characters located once, so that offsets convert between UTF-16 units
 * and Unicode code points in O(log n). Offsets that fall inside a surrogate pair count as its start.
 */
export type TextIndex = {
  text: string;
  /** Length in code points. */
  length: number;
  toCodePoint: (utf16: number) => number;
  toUtf16: (codePoint: number) => number;
  slice: (start: number, end: number) => string;
};

/** A character that no article may hold: `offset` in code points of the text as given. */
export type TextFault = {
  offset: number;
  detail: string;
  /** Which one, in which line (from 1), and the words before it in that line. */
  values: { character: string; line: number; before: string };
};

/**
 * The one form in which article text is stored, hashed and measured: NFC, LF line ends, without
 * byte order mark or control characters other than LF and TAB. Total: ask `findTextFault` first
 * where U+0000 and lone surrogates must be refused rather than dropped.
 */
export function normaliseText(input: string): string {
  return input
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g, "")
    .replace(/^\uFEFF+/, "")
    .normalize("NFC");
}

/** The first U+0000 or lone surrogate of `input`, or null when there is none. */
export function findTextFault(input: string): TextFault | null {
  let offset = 0;
  for (const character of input) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0 || (code >= 0xd800 && code <= 0xdfff)) return toTextFault(input, offset, code);
    offset += 1;
  }
  return null;
}

/** Told by line and the words before it, since nobody can see the character itself. */
function toTextFault(input: string, offset: number, code: number): TextFault {
  const lines = Array.from(input)
    .slice(0, offset)
    .join("")
    .split(/\r\n?|\n/);
  const character = `U+${hex(code)}`;
  const detail = `${code === 0 ? "" : "lone surrogate "}${character} at character ${offset}`;
  const before = Array.from(lines.at(-1) ?? "").slice(-24);
  return { offset, detail, values: { character, line: lines.length, before: before.join("") } };
}

/** Length of `text` in code points. */
export function codePointLength(text: string): number {
  return text.length - findPairs(text).length;
}

/** The part of `text` from code point `start` up to, not including, code point `end`. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return indexText(text).slice(start, end);
}

/** Locates the surrogate pairs of `text` in one pass; every conversion after that is a search. */
export function indexText(text: string): TextIndex {
  const pairs = findPairs(text);
  const length = text.length - pairs.length;
  const toCodePoint = (utf16: number) => utf16 - countBelow(pairs, utf16, 0);
  const toUtf16 = (codePoint: number) => codePoint + countBelow(pairs, codePoint, 1);
  const slice = (start: number, end: number) =>
    text.slice(toUtf16(Math.max(0, start)), toUtf16(Math.min(length, Math.max(start, end))));
  return { text, length, toCodePoint, toUtf16, slice };
}

/** UTF-16 indices of the low halves of all surrogate pairs, ascending. */
function findPairs(text: string): number[] {
  const pairs: number[] = [];
  for (const match of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)) pairs.push(match.index + 1);
  return pairs;
}

/** How many pairs lie before `position`; `step` 1 when it counts code points, 0 for UTF-16 units. */
function countBelow(pairs: number[], position: number, step: 0 | 1): number {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] ?? 0) - step * middle <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, "0");
}
