import type { Sentence } from "../article/sentences.ts";
import type { TextIndex } from "../article/text.ts";
import type { Day } from "./calendar.ts";
import { findDates } from "./find-dates.ts";
import { findKnownWords, findNames } from "./find-names.ts";
import { findQuantities } from "./find-quantities.ts";
import { describeQuotations, type DescribedQuotations } from "./describe-quotations.ts";
import { findCues, type Findings } from "./find-reasons.ts";
import { findSpeaker, type Speaker } from "./find-speaker.ts";
import type { Lexicon } from "./lexicon.ts";
import { rememberNames, startPeople, type People } from "./people.ts";
import { findQuotations, type Quotation } from "./quotation.ts";
import { tokenise, type Token } from "./token.ts";

export type AnalysedSentence = Sentence &
  Findings &
  DescribedQuotations & { tokens: Token[]; speaker: Speaker };

type Draft = { sentence: Sentence; tokens: Token[]; quotations: Quotation[] };

/** In UTF-16 units. What goes on longer is a table or worse, and is analysed as far as this. */
const LONGEST_SENTENCE = 10_000;

/** Everything the language's pack finds in each sentence, in the order of the text. */
export function analyseSentences(
  index: TextIndex,
  sentences: Sentence[],
  lexicon: Lexicon,
  published: Day,
): AnalysedSentence[] {
  const drafts = toDrafts(index, sentences);
  const known = new Set(drafts.flatMap(({ tokens }) => findKnownWords(tokens)));
  const people = startPeople();
  const analysed = drafts.map((draft) =>
    analyse(draft, index.text, lexicon, published, known, people),
  );
  return shareSpeakers(drafts, analysed);
}

function toDrafts(index: TextIndex, sentences: Sentence[]): Draft[] {
  const drafts: Draft[] = [];
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

function toParagraphDrafts(index: TextIndex, sentences: Sentence[]): Draft[] {
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

function analyse(
  { sentence, tokens, quotations }: Draft,
  text: string,
  lexicon: Lexicon,
  published: Day,
  known: ReadonlySet<string>,
  people: People,
): AnalysedSentence {
  const names = findNames(tokens, text, lexicon, known);
  rememberNames(people, names, tokens, lexicon);
  const namesByEnd = new Map(names.map((name) => [name.next, name]));
  const quoted = markQuoted(tokens, quotations);
  const { paragraph } = sentence;
  const dates = findDates(tokens, lexicon, published);
  const datesByEnd = new Map(dates.map(({ first, next }) => [next, first]));
  const utterance = { tokens, text, quoted, names, namesByEnd, datesByEnd, paragraph };
  const speaker = findSpeaker(utterance, people, lexicon);
  if (speaker.claimant !== null && speaker.isPerson)
    people.last = { name: speaker.claimant, paragraph };
  return {
    ...sentence,
    tokens,
    speaker,
    ...describeQuotations(tokens, text, quotations, lexicon),
    quantities: findQuantities(tokens, text, lexicon, dates),
    dates,
    cues: findCues(tokens, lexicon),
    hasSpeaker: speaker.claimant !== null,
    hasOutlet: speaker.reportedBy !== null,
    names: new Set(names.map((name) => name.text)).size,
    isHeading: !/[.!?…。！？”"」)]$/.test(tokens.at(-1)?.text ?? ""),
  };
}

function markQuoted(tokens: Token[], quotations: Quotation[]): boolean[] {
  let current = 0;
  return tokens.map(({ start }) => {
    while ((quotations[current]?.end ?? Infinity) <= start) current += 1;
    return (quotations[current]?.start ?? Infinity) <= start;
  });
}

/** A sentence inside a longer quotation is said by whom the quotation's other sentence names. */
function shareSpeakers(drafts: Draft[], analysed: AnalysedSentence[]): AnalysedSentence[] {
  const speakers = new Map<Quotation, Speaker>();
  for (const [order, { quotations }] of drafts.entries()) {
    const speaker = analysed[order]?.speaker;
    if (!speaker?.claimant) continue;
    for (const quotation of quotations) speakers.set(quotation, speaker);
  }
  return analysed.map((sentence, order) => {
    if (sentence.speaker.claimant !== null) return sentence;
    const shared = drafts[order]?.quotations
      .map((quotation) => speakers.get(quotation))
      .find(Boolean);
    return shared ? { ...sentence, speaker: shared, hasSpeaker: true } : sentence;
  });
}
