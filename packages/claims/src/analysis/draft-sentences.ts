import type { Sentence } from "../article/sentences.ts";
import type { TextIndex } from "../article/text.ts";
import { findQuotations, type Quotation } from "./quotation.ts";
import { tokenise, type Token } from "./token.ts";

/** A sentence with its tokens and the quotations of its paragraph that touch it. */
export type SentenceDraft = { sentence: Sentence; tokens: Token[]; quotations: Quotation[] };

/** In UTF-16 units. What goes on longer is a table or worse, and is analysed as far as this. */
const LONGEST_SENTENCE = 10_000;

/** The sentences of a text made ready for analysis, paragraph by paragraph. */
export function draftSentences(index: TextIndex, sentences: Sentence[]): SentenceDraft[] {
  const drafts: SentenceDraft[] = [];
  for (let at = 0; at < sentences.length;) {
    const paragraph: Sentence[] = [];
    for (let next = sentences[at]; next && next.paragraph === (paragraph[0] ?? next).paragraph;) {
      paragraph.push(next);
      next = sentences[at + paragraph.length];
    }
    drafts.push(...toParagraphDrafts(index, paragraph));
    at += paragraph.length;
  }
  return drafts;
}

function toParagraphDrafts(index: TextIndex, sentences: Sentence[]): SentenceDraft[] {
  const start = index.toUtf16(sentences[0]?.start ?? 0);
  const end = index.toUtf16(sentences.at(-1)?.end ?? 0);
  const quotations = findQuotations(index.text, start, end);
  let first = 0;
  return sentences.map((sentence) => {
    const from = index.toUtf16(sentence.start);
    const to = index.toUtf16(sentence.end);
    while ((quotations[first]?.end ?? Infinity) <= from) first += 1;
    let last = first;
    while ((quotations[last]?.start ?? Infinity) < to) last += 1;
    return {
      sentence,
      tokens: tokenise(index.text, from, Math.min(to, from + LONGEST_SENTENCE)),
      quotations: quotations.slice(first, last),
    };
  });
}
