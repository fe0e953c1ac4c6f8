import type { Language } from "../article/language.ts";
import type { Sentence } from "../article/sentences.ts";
import type { TextIndex } from "../article/text.ts";
import type { Day } from "./calendar.ts";
import { draftSentences, type SentenceDraft } from "./draft-sentences.ts";
import { findDates } from "./find-dates.ts";
import { findKnownWords, findNames, type FoundName } from "./find-names.ts";
import { findQuantities } from "./find-quantities.ts";
import { describeQuotations, type DescribedQuotations } from "./describe-quotations.ts";
import { findCues, type Findings } from "./find-reasons.ts";
import { findSpeaker, type Speaker } from "./find-speaker.ts";
import type { Lexicon } from "./lexicon.ts";
import { findHanPerson } from "./han-people.ts";
import { findPersonSubject } from "./find-person-subject.ts";
import { isOneWord, toOneWord } from "./one-word.ts";
import { rememberNames, rememberPerson, startPeople, type People } from "./people.ts";
import type { Quotation } from "./quotation.ts";
import type { Token } from "./token.ts";

export type AnalysedSentence = Sentence &
  Findings &
  DescribedQuotations & {
    tokens: Token[];
    speaker: Speaker;
    language: Language;
    foundNames: FoundName[];
  };

/** Everything the language's pack finds in each sentence, in the order of the text. */
export function analyseSentences(
  index: TextIndex,
  sentences: Sentence[],
  lexicon: Lexicon,
  published: Day,
): AnalysedSentence[] {
  const drafts = draftSentences(index, sentences);
  const known = new Set(drafts.flatMap(({ tokens }) => findKnownWords(tokens)));
  const people = startPeople();
  const analysed = drafts.map((draft) =>
    isOneWord(draft, lexicon)
      ? toOneWord(draft, lexicon)
      : analyse(draft, index.text, lexicon, published, known, people),
  );
  return shareSpeakers(drafts, analysed);
}

function analyse(
  { sentence, tokens, quotations }: SentenceDraft,
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
  const subject =
    lexicon.pack.language === "zh"
      ? findHanPerson(tokens, lexicon)
      : findPersonSubject(tokens, names, dates, people, lexicon);
  if (subject !== null) rememberPerson(people, subject, paragraph);
  const utterance = { tokens, text, quoted, names, namesByEnd, datesByEnd, paragraph, subject };
  const speaker = findSpeaker(utterance, people, lexicon);
  if (speaker.claimant !== null && speaker.isPerson)
    rememberPerson(people, speaker.claimant, paragraph);
  return {
    ...sentence,
    tokens,
    speaker,
    ...describeQuotations(tokens, text, quotations, lexicon),
    quantities: findQuantities(tokens, text, lexicon, dates),
    dates,
    language: lexicon.pack.language,
    foundNames: names,
    cues: findCues(tokens, lexicon),
    hasSpeaker: speaker.claimant !== null,
    hasOutlet: speaker.reportedBy !== null,
    names: names.length < 2 ? names.length : new Set(names.map((name) => name.text)).size,
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
function shareSpeakers(drafts: SentenceDraft[], analysed: AnalysedSentence[]): AnalysedSentence[] {
  const speakers = new Map<Quotation, Speaker>();
  for (const [order, { quotations }] of drafts.entries()) {
    const speaker = analysed[order]?.speaker;
    if (!speaker?.claimant) continue;
    for (const quotation of quotations) speakers.set(quotation, speaker);
  }
  return analysed.map((sentence, order) => {
    const quotations = drafts[order]?.quotations ?? [];
    if (sentence.speaker.claimant !== null || quotations.length === 0) return sentence;
    const shared = quotations.map((quotation) => speakers.get(quotation)).find(Boolean);
    return shared ? { ...sentence, speaker: shared, hasSpeaker: true } : sentence;
  });
}
