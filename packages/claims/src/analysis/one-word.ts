import type { AnalysedSentence } from "./analyse-sentences.ts";
import type { SentenceDraft } from "./draft-sentences.ts";
import type { Cue } from "./language-pack.ts";
import type { Lexicon } from "./lexicon.ts";
import { canFillSlot } from "./read-slot.ts";
import type { Token } from "./token.ts";
import { canBeginNumber } from "./read-number.ts";

const NO_CUES: ReadonlySet<Cue> = new Set();
const NOBODY = { claimant: null, isPerson: false, reportedBy: null };

const MOST_TOKENS = 4;
const LIST_MARK = /^(?:[.•⁃*()–-]|[a-pr-z]|\d{1,3})$/;

/** Whether a sentence is one word that is neither a number nor a date, or a bare entry of a list. */
export function isOneWord({ tokens, quotations }: SentenceDraft, lexicon: Lexicon): boolean {
  const [first, second] = tokens;
  if (quotations.length === 0 && isBareEntry(tokens, lexicon)) return true;
  if (tokens.length > 2 || first?.kind !== "word" || quotations.length > 0) return false;
  if (second && second.kind !== "mark") return false;
  if (canBeginNumber(first, lexicon) || canFillSlot(tokens, 0, lexicon)) return false;
  return !lexicon.dates.byWord.has(first.lower);
}

/** "• a", "1. B": letters and a number that no unit follows. */
function isBareEntry(tokens: Token[], lexicon: Lexicon): boolean {
  if (tokens.length > MOST_TOKENS) return false;
  let numbers = 0;
  for (const { kind, lower } of tokens) {
    if (!LIST_MARK.test(lower) || lexicon.units.has(lower)) return false;
    if (kind === "number") numbers += 1;
  }
  return numbers < 2;
}

/** The analysis of such a sentence; cheap, since hostile texts hold thousands of them. */
export function toOneWord({ sentence, tokens }: SentenceDraft, lexicon: Lexicon): AnalysedSentence {
  return {
    start: sentence.start,
    end: sentence.end,
    paragraph: sentence.paragraph,
    tokens,
    speaker: NOBODY,
    quotedTexts: [],
    isMixedQuotation: false,
    isDirectQuotation: false,
    quantities: [],
    dates: [],
    language: lexicon.pack.language,
    foundNames: [],
    cues: NO_CUES,
    hasSpeaker: false,
    hasOutlet: false,
    names: 0,
    isHeading: tokens.length < 2,
  };
}
