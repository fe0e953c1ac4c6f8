import type { Language } from "../article/language.ts";
import { splitSentences } from "../article/sentences.ts";
import { indexText, type TextIndex } from "../article/text.ts";
import { analyseSentences, type AnalysedSentence } from "./analyse-sentences.ts";
import { toPublicationDay } from "./calendar.ts";
import { rateCheckWorthiness } from "./check-worthiness.ts";
import { toClaimKind } from "./claim-kind.ts";
import type { DateMention } from "./date.ts";
import { findReasons } from "./find-reasons.ts";
import { getLexicon } from "./lexicon.ts";
import type { ProposedClaim } from "./proposal.ts";
import type { Quantity } from "./quantity.ts";

export type ProposeOptions = {
  language: Language;
  /** ISO date, or an instant, which counts as the date it was in `timeZone`. */
  publishedOn: string;
  timeZone?: string;
};

const LEAST_WORTH = 0.1;

/**
 * The claims of a normalised article, best first: by check-worthiness, then by place. Sentences
 * that state nothing to check are left out. Throws RangeError when `publishedOn` is no date.
 */
export function proposeClaims(text: string, options: ProposeOptions): ProposedClaim[] {
  const index = indexText(text);
  const published = toPublicationDay(options.publishedOn, options.timeZone);
  const sentences = splitSentences(index, options.language);
  const lexicon = getLexicon(options.language);
  return analyseSentences(index, sentences, lexicon, published)
    .map((sentence) => toProposal(index, sentence))
    .filter((claim) => claim.check_worthiness >= LEAST_WORTH)
    .sort((a, b) => b.check_worthiness - a.check_worthiness || a.start - b.start);
}

function toProposal(index: TextIndex, sentence: AnalysedSentence): ProposedClaim {
  const reasons = findReasons(sentence);
  const words = sentence.tokens.length;
  return {
    start: sentence.start,
    end: sentence.end,
    quote: index.slice(sentence.start, sentence.end),
    kind: toClaimKind(sentence),
    claimant: sentence.speaker.claimant,
    reported_by: sentence.speaker.reportedBy,
    quoted: sentence.quotedTexts,
    quantities: toQuantities(index, sentence),
    dates: toDates(index, sentence),
    check_worthiness: rateCheckWorthiness({ reasons, names: sentence.names, words }),
    reasons: [...reasons],
  };
}

function toQuantities(index: TextIndex, { tokens, quantities }: AnalysedSentence): Quantity[] {
  return quantities.map(({ first, next, ...quantity }) => {
    const from = tokens[first]?.start ?? 0;
    const to = tokens[next - 1]?.end ?? from;
    const span = { start: index.toCodePoint(from), end: index.toCodePoint(to) };
    return { ...span, text: index.text.slice(from, to), ...quantity };
  });
}

function toDates(index: TextIndex, { tokens, dates }: AnalysedSentence): DateMention[] {
  return dates.map(({ first, next, ...date }) => {
    const from = tokens[first]?.start ?? 0;
    const to = tokens[next - 1]?.end ?? from;
    const span = { start: index.toCodePoint(from), end: index.toCodePoint(to) };
    return { ...span, text: index.text.slice(from, to), ...date };
  });
}
