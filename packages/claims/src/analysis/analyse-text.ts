import { splitSentences, type Sentence } from "../article/sentences.ts";
import { indexText } from "../article/text.ts";
import { analyseSentences } from "./analyse-sentences.ts";
import { toPublicationDay } from "./calendar.ts";
import { findInconsistencies } from "./consistency.ts";
import type { DateMention } from "./date.ts";
import type { Finding } from "./finding.ts";
import { findOrdinals } from "./find-ordinals.ts";
import { getLexicon } from "./lexicon.ts";
import type { ProposedClaim } from "./proposal.ts";
import { rankProposals, type ProposeOptions } from "./propose-claims.ts";
import type { Quantity } from "./quantity.ts";
import { toDates, toQuantities, toSpan } from "./to-mentions.ts";

/** A place in a row; `value` is a whole number as a decimal string. */
export type Ordinal = { start: number; end: number; text: string; value: string };

export type TextAnalysis = {
  sentences: Sentence[];
  /** Best first. */
  claims: ProposedClaim[];
  /** Of every sentence, in the order of the text; `restates` is an index into this list. */
  quantities: Quantity[];
  dates: DateMention[];
  ordinals: Ordinal[];
  findings: Finding[];
};

/**
 * Everything that the analysis finds in a normalised text, also in sentences that propose no
 * claim. Offsets are code points. Throws RangeError when `publishedOn` is no date.
 */
export function analyseText(text: string, options: ProposeOptions): TextAnalysis {
  const index = indexText(text);
  const published = toPublicationDay(options.publishedOn, options.timeZone);
  const sentences = splitSentences(index, options.language);
  const lexicon = getLexicon(options.language);
  const analysed = analyseSentences(index, sentences, lexicon, published);
  const quantities: Quantity[] = [];
  for (const sentence of analysed) {
    const before = quantities.length;
    for (const { restates, ...quantity } of toQuantities(index, sentence)) {
      quantities.push({ ...quantity, restates: restates === null ? null : before + restates });
    }
  }
  return {
    sentences,
    claims: rankProposals(index, analysed),
    quantities,
    dates: analysed.flatMap((sentence) => toDates(index, sentence)),
    ordinals: analysed.flatMap(({ tokens }) =>
      findOrdinals(tokens, lexicon).map(({ first, next, value }) => ({
        ...toSpan(index, tokens, first, next),
        value,
      })),
    ),
    findings: findInconsistencies(index, analysed, published),
  };
}
