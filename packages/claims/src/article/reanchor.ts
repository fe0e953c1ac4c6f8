import { toPublicationDay } from "../analysis/calendar.ts";
import { compareMeaning } from "./compare-meaning.ts";
import { findBetween } from "./find-between.ts";
import { findFolded, type ScoredPassage } from "./find-folded.ts";
import { findSelector } from "./find-selector.ts";
import { findSimilar, indexWords, type WordIndex } from "./find-similar.ts";
import { foldText, type FoldedText } from "./folded-text.ts";
import type { Language } from "./language.ts";
import type { MeaningOptions } from "./meaning.ts";
import { streamOf, toPassage, trim, type Passage } from "./passage.ts";
import type { Selector, TextQuoteSelector } from "./selector.ts";
import { isSentence, withAddedWords, withGuards } from "./sentence-edges.ts";
import { indexText, type TextIndex } from "./text.ts";
import type { TextChange } from "./text-change.ts";

/** Where a claim's words stand in a later text, in code points, and what they say differently there. */
export type Reanchored =
  | { state: "anchored"; start: number; end: number; changes: [] }
  | { state: "text_changed"; start: number; end: number; changes: TextChange[] }
  | { state: "orphaned"; start: null; end: null; changes: [] };

/** A text made ready for finding claims in it; make it once for all claims. */
export type AnchorText = {
  index: TextIndex;
  folded: FoldedText;
  getWords: () => WordIndex;
  meaning: MeaningOptions;
};

type Options = { language: Language; publishedOn?: string | null; timeZone?: string };

const ORPHANED: Reanchored = { state: "orphaned", start: null, end: null, changes: [] };
/** Fewer letters than this stand in many places; they need surroundings to be told apart. */
const SHORT = 30;
const FAMILIAR = 0.6;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_WITH_WORD = /^[\p{L}\p{M}\p{N}]/u;
const OPENING = /^["'“‘«「『《(（[]/;
const OPENED = /["'“‘«「『《(（[]+$/;
const CLOSING = /[.!?…。！？"'”’»」』》)）\]]$/;
const CLOSED = /^[.!?…。！？"'”’»」』》)）\]]+/;

/**
 * Folds a normalised text, in linear time. `publishedOn` resolves dates such as "last week" and
 * "26.5", so that they compare with the same days written otherwise.
 */
export function prepareText(text: string, options: Options): AnchorText {
  const folded = foldText(text, options.language);
  let words: WordIndex | null = null;
  return {
    index: indexText(text),
    folded,
    getWords: () => (words ??= indexWords(folded)),
    meaning: { published: toPublicationDay(options.publishedOn ?? "2000-01-01", options.timeZone) },
  };
}

/**
 * Finds a claim's words in a later text of its article and says whether they still mean the same:
 * `anchored` whatever their spelling, spacing, punctuation or place; `text_changed` with what
 * differs, be it one word, number, name or denial; `orphaned` where nothing like them is left.
 */
export function reanchor(text: AnchorText, selectors: Selector[]): Reanchored {
  const given = selectors.find((each) => each.type === "TextQuoteSelector");
  if (!given) return ORPHANED;
  const position = selectors.find((each) => each.type === "TextPositionSelector");
  const quote = toQuote(given, text.index.text);
  const quoted = trim(toPassage(quote, text.folded.language));
  if (quoted.first === quoted.next) return findMarks(text, selectors);
  const expected = text.index.toUtf16(position?.start ?? 0);
  const place = findPlace(text, quoted, expected);
  if (!place) return ORPHANED;
  // A side left empty is the text's end only where a position says that it was known.
  const known = {
    before: !!position || quote.prefix !== "",
    after: !!position || quote.suffix !== "",
  };
  const whole = withAddedWords(quoted, place, known);
  const changes = compareMeaning(...withGuards(quoted, whole), text.meaning);
  const isSame = changes.length === 0;
  const span = toSpan(text, quote, quoted, isSame ? place : whole);
  return isSame
    ? { state: "anchored", ...span, changes: [] }
    : { state: "text_changed", ...span, changes };
}

/** The quote normalised, and where it is whole words, with them apart from those around. */
function toQuote(quote: TextQuoteSelector, text: string): TextQuoteSelector {
  const [exact, prefix, suffix] = [quote.exact, quote.prefix, quote.suffix].map((part) =>
    part.normalize("NFC"),
  ) as [string, string, string];
  if (!isWholeWords(text, exact)) return { ...quote, exact, prefix, suffix };
  return {
    ...quote,
    exact,
    prefix: prefix.replace(ENDS_IN_WORD, "$& "),
    suffix: suffix.replace(BEGINS_WITH_WORD, " $&"),
  };
}

function isWholeWords(text: string, exact: string): boolean {
  const at = text.indexOf(exact);
  if (at < 0) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  const after = text.slice(at + exact.length, at + exact.length + 2);
  return !ENDS_IN_WORD.test(before) && !BEGINS_WITH_WORD.test(after);
}

function findPlace(text: AnchorText, quoted: Passage, expected: number): Passage | null {
  const same = findFolded(quoted, text.folded, expected);
  if (same && isFamiliar(quoted, same)) return same;
  const between = isShort(quoted) ? findBetween(quoted, text.folded) : null;
  if (between) return between;
  if (same) return isSentence(quoted) && isSentence(same) ? same : null;
  return findSimilar(quoted, text.folded, text.getWords());
}

/** Long words are their own proof; short ones need their surroundings. */
function isFamiliar(quoted: Passage, place: ScoredPassage): boolean {
  return !isShort(quoted) || place.context >= FAMILIAR;
}

function isShort(quoted: Passage): boolean {
  return streamOf(quoted).length < SHORT;
}

/** A quote of marks alone has to stand letter for letter. */
function findMarks(text: AnchorText, selectors: Selector[]): Reanchored {
  const found = findSelector(text.index, selectors);
  if (found.state === "orphaned") return ORPHANED;
  return { ...found, changes: [] };
}

/** Just the quoted letters where they stand there; else the words, with stops and quotes as quoted. */
function toSpan(
  { index, folded }: AnchorText,
  quote: TextQuoteSelector,
  quoted: Passage,
  to: Passage,
): { start: number; end: number } {
  const place = trim(to);
  const { text } = index;
  const { exact } = quote;
  const first = folded.tokens[place.first]!.start;
  const start = first - (quoted.text.tokens[quoted.first]!.start - quote.prefix.length);
  if (start >= 0 && text.startsWith(exact, start)) {
    return { start: index.toCodePoint(start), end: index.toCodePoint(start + exact.length) };
  }
  const last = folded.tokens[place.next - 1]!.end;
  const opening = OPENING.test(exact)
    ? OPENED.exec(text.slice(Math.max(0, first - 8), first))
    : null;
  const closing = CLOSING.test(exact) ? CLOSED.exec(text.slice(last, last + 8)) : null;
  return {
    start: index.toCodePoint(first - (opening?.[0].length ?? 0)),
    end: index.toCodePoint(last + (closing?.[0].length ?? 0)),
  };
}
