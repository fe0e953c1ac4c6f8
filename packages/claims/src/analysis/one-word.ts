import type { AnalysedSentence } from "./analyse-sentences.ts";
import type { SentenceDraft } from "./draft-sentences.ts";
import type { Cue } from "./language-pack.ts";
import type { Lexicon } from "./lexicon.ts";
import { canFillSlot } from "./read-slot.ts";
import { canBeginNumber } from "./read-number.ts";

const NO_CUES: ReadonlySet<Cue> = new Set();
const NOBODY = { claimant: null, isPerson: false, reportedBy: null };

/** Whether a sentence is one word that is neither a number nor a date: nothing to analyse. */
export function isOneWord({ tokens, quotations }: SentenceDraft, lexicon: Lexicon): boolean {
  const [first, second] = tokens;
  if (tokens.length > 2 || first?.kind !== "word" || quotations.length > 0) return false;
  if (second && second.kind !== "mark") return false;
  if (canBeginNumber(first, lexicon) || canFillSlot(tokens, 0, lexicon)) return false;
  return !lexicon.dates.byWord.has(first.lower);
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
