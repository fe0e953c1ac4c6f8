import type { Language } from "../article/language.ts";
import { splitSentences } from "../article/sentences.ts";
import { indexText, type TextIndex } from "../article/text.ts";
import { analyseSentences, type AnalysedSentence } from "./analyse-sentences.ts";
import { toPublicationDay } from "./calendar.ts";
import { rateByRules, toWorth } from "./check-worthiness.ts";
import { toClaimKind } from "./claim-kind.ts";
import { findReasons } from "./find-reasons.ts";
import { getLexicon } from "./lexicon.ts";
import type { CheckWorthinessReason, ProposedClaim } from "./proposal.ts";
import { blendOdds, rateEnglish } from "./rate-english.ts";
import { toDates, toQuantities } from "./to-mentions.ts";

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
  return rankProposals(index, analyseSentences(index, sentences, lexicon, published));
}

/** The proposals of analysed sentences, best first; of identical words the first place alone. */
export function rankProposals(index: TextIndex, sentences: AnalysedSentence[]): ProposedClaim[] {
  const claims = new Map<string, ProposedClaim>();
  for (const sentence of sentences) {
    if (sentence.tokens.length < 3) continue;
    const reasons = findReasons(sentence);
    const worth = toWorth(rate(sentence, reasons));
    if (worth < LEAST_WORTH) continue;
    const proposal = toProposal(index, sentence, reasons, worth);
    if (!claims.has(proposal.quote)) claims.set(proposal.quote, proposal);
  }
  return [...claims.values()].sort(
    (a, b) => b.check_worthiness - a.check_worthiness || a.start - b.start,
  );
}

/** English has a trained model beside the rules. */
function rate(
  { tokens, names, language }: AnalysedSentence,
  reasons: ReadonlySet<CheckWorthinessReason>,
): number {
  const rules = rateByRules({ reasons, names, words: tokens.length });
  return language === "en" ? blendOdds(rules, rateEnglish({ tokens, reasons, names })) : rules;
}

function toProposal(
  index: TextIndex,
  sentence: AnalysedSentence,
  reasons: ReadonlySet<CheckWorthinessReason>,
  worth: number,
): ProposedClaim {
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
    check_worthiness: worth,
    reasons: [...reasons],
  };
}
