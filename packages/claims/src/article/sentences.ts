import { abbreviations, endingAbbreviations } from "./abbreviations.ts";
import type { Language } from "./language.ts";
import { findListEntries } from "./list-entries.ts";
import { indexText, type TextIndex } from "./text.ts";

/**
 * A sentence in code points, end exclusive; `paragraph` counts the lines that hold text, from 1.
 * Marks without a letter or digit are no sentence.
 */
export type Sentence = { start: number; end: number; paragraph: number };

const STOPS = /[.!?…]+|[。！？｡]+/g;
const CLOSERS = new Set("\"'”’»)]」』）》】");
const OPENERS = /^[\s"'“‘«([「『（《【\-–—•*]+/;
const QUOTE = /^["“‘«「『]\p{L}/u;
const LOWER = /^\p{Ll}/u;
const UPPER_LOWER = /^\p{Lu}\p{Ll}/u;
const WORD_BEFORE = /[\p{L}\p{M}.]{1,24}$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const REACH = 24;

/**
 * Splits a normalised text into sentences, line by line. A stop ends a sentence unless it belongs
 * to a number, date, abbreviation or initial, or the text goes on in lower case.
 */
export function splitSentences(text: string | TextIndex, language: Language): Sentence[] {
  const index = typeof text === "string" ? indexText(text) : text;
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (const line of findLines(index.text)) {
    paragraph += 1;
    for (const [start, end] of splitLine(index.text.slice(line.start, line.end), language)) {
      sentences.push({
        start: index.toCodePoint(line.start + start),
        end: index.toCodePoint(line.start + end),
        paragraph,
      });
    }
  }
  return sentences;
}

function* findLines(text: string): Generator<{ start: number; end: number }> {
  for (let start = 0; start < text.length;) {
    const stop = text.indexOf("\n", start);
    const end = stop < 0 ? text.length : stop;
    if (text.slice(start, end).trim() !== "") yield { start, end };
    start = end + 1;
  }
}

type Span = [start: number, end: number];

/** The sentences of a line; a list in one line gives at least one for each entry. */
function splitLine(line: string, language: Language): Span[] {
  const starts = findListEntries(line);
  if (starts.length < 2) return splitEntry(line, language);
  return starts.flatMap((from, order) =>
    splitEntry(line.slice(from, starts[order + 1] ?? line.length), language).map(
      ([start, end]): Span => [from + start, from + end],
    ),
  );
}

function splitEntry(line: string, language: Language): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const match of line.matchAll(STOPS)) {
    if (match.index < start) continue;
    const end = skipClosers(line, match.index + match[0].length);
    if (isListNumber(line.slice(start, match.index))) continue;
    if (!isSentenceEnd(line, match.index, match[0], end, language)) continue;
    pushTrimmed(sentences, line, start, end);
    start = end;
  }
  pushTrimmed(sentences, line, start, line.length);
  return sentences;
}

/** "1." and "• 9." begin an entry of a list. */
function isListNumber(before: string): boolean {
  return before.length < 12 && /^[\s•⁃*(–-]*(?:\d{1,3}|[a-z])$/.test(before);
}

/** A closer belongs to the stop before it; after a space only when nothing opens there. */
function skipClosers(line: string, from: number): number {
  let end = from;
  while (CLOSERS.has(line[end] ?? "")) end += 1;
  return end;
}

function isSentenceEnd(
  line: string,
  at: number,
  stop: string,
  end: number,
  language: Language,
): boolean {
  if (/[。！？｡]/.test(stop)) return !/^[，、,；;。！？]/.test(line.slice(end, end + 1));
  const rest = line.slice(end, end + REACH);
  if (rest.trim() === "") return true;
  if (isSpacedEllipsis(line, at, rest)) return /^ \. \. \. +\p{Lu}/u.test(rest);
  const before = WORD_BEFORE.exec(line.slice(Math.max(0, at - REACH), at))?.[0] ?? "";
  if (/^[.,;:?!]/.test(rest)) return false;
  if (!/^\s/.test(rest)) return startsWithoutSpace(stop, line.slice(at - 4, at), before, rest);
  const raw = rest.trimStart();
  const next = raw.replace(OPENERS, "");
  if (/^[,;:).]/.test(next) || (LOWER.test(next) && !QUOTE.test(raw))) return false;
  if (stop !== ".") return true;
  if (/(?:N°|№)$/.test(line.slice(Math.max(0, at - 2), at)) && /^\d/.test(next)) return false;
  const isName =
    before === "I" && /\p{Lu}\p{Ll}+ I$/u.test(line.slice(Math.max(0, at - REACH), at));
  return !(isName && UPPER_LOWER.test(next)) && !isAbbreviation(before, next, language);
}

/** ". . ." is one mark; with a stop before it, it begins the next sentence. */
function isSpacedEllipsis(line: string, at: number, rest: string): boolean {
  return rest.startsWith(" . .") || line.slice(Math.max(0, at - 2), at) === ". ";
}

function startsWithoutSpace(stop: string, written: string, before: string, rest: string): boolean {
  if (/^\d,?\d{3}$|,\d{3}$/.test(written)) return UPPER_LOWER.test(rest);
  if (/^[^\s@]{1,24}@/.test(rest)) return false;
  if (stop.length > 1) return UPPER_LOWER.test(rest);
  return /\p{Ll}{2}$/u.test(before) && !before.includes(".") && UPPER_LOWER.test(rest);
}

function isAbbreviation(before: string, next: string, language: Language): boolean {
  const word = before.replace(/^\.+/, "").toLowerCase();
  const last = word.slice(word.lastIndexOf(".") + 1);
  if (/^\p{Lu}$/u.test(before) && before !== "I") return /^\p{Lu}/u.test(next);
  if (last.length > 1 && abbreviations[language].has(last) && !endingAbbreviations.has(last))
    return true;
  if (!abbreviations[language].has(word)) return false;
  return !(endingAbbreviations.has(word) && language === "en" && STARTERS.test(next));
}

const STARTERS =
  /^(?:The|A|An|In|On|At|It|He|She|They|We|I|You|This|That|These|But|And|If|When|For|His|Her|There|How|What|Why|Who|Where|So|After|While)\b/;

function pushTrimmed(
  sentences: [number, number][],
  line: string,
  start: number,
  end: number,
): void {
  const part = line.slice(start, end);
  if (!LETTER_OR_DIGIT.test(part)) return;
  const from = start + (part.length - part.trimStart().length);
  const to = start + part.trimEnd().length;
  if (to > from) sentences.push([from, to]);
}
