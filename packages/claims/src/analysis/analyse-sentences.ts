import type { Sentence } from "../article/sentences.ts";
import type { TextIndex } from "../article/text.ts";
import type { Day } from "./calendar.ts";
import { findDates } from "./find-dates.ts";
import { findKnownWords, findNames } from "./find-names.ts";
import { findQuantities } from "./find-quantities.ts";
import { findCues, type Findings } from "./find-reasons.ts";
import { findSpeaker, type Speaker, type Utterance } from "./find-speaker.ts";
import type { Lexicon } from "./lexicon.ts";
import { rememberNames, startPeople, type People } from "./people.ts";
import { findPhraseBefore } from "./phrase-table.ts";
import { findQuotations, type Quotation } from "./quotation.ts";
import { tokenise, type Token } from "./token.ts";

export type AnalysedSentence = Sentence &
  Findings & { tokens: Token[]; speaker: Speaker; quotedTexts: string[] };

type Draft = { sentence: Sentence; tokens: Token[]; quotations: Quotation[] };

const DIRECT_WORDS = 6;

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
  const analysed = drafts.map((draft) => analyse(draft, index.text, lexicon, published, known, people));
  return shareSpeakers(drafts, analysed);
}

function toDrafts(index: TextIndex, sentences: Sentence[]): Draft[] {
  const drafts: Draft[] = [];
  for (let at = 0; at < sentences.length; ) {
    const paragraph: Sentence[] = [];
    for (let next = sentences[at]; next && next.paragraph === (paragraph[0] ?? next).paragraph; ) {
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
      tokens: tokenise(index.text, from, to),
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
  const utterance: Utterance = { tokens, text, quoted, names, namesByEnd, paragraph };
  const speaker = findSpeaker(utterance, people, lexicon);
  if (speaker.claimant !== null && speaker.isPerson) people.last = { name: speaker.claimant, paragraph };
  const dates = findDates(tokens, lexicon, published);
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

function describeQuotations(
  tokens: Token[],
  text: string,
  quotations: Quotation[],
  lexicon: Lexicon,
): Pick<AnalysedSentence, "quotedTexts" | "isMixedQuotation" | "isDirectQuotation"> {
  if (quotations.length === 0) {
    return { quotedTexts: [], isMixedQuotation: false, isDirectQuotation: false };
  }
  const from = tokens[0]?.start ?? 0;
  const to = tokens.at(-1)?.end ?? from;
  const places = new Map(tokens.map((token, at) => [token.start, at]));
  const said = quotations.filter((quotation) => {
    const at = places.get(quotation.start) ?? 0;
    return !isNaming(tokens, at, lexicon) && !isTitle(tokens, at, text, quotation, lexicon);
  });
  const whole = said.filter((quotation) => isWhole(quotation, text, from));
  return {
    quotedTexts: said.map(({ innerStart, innerEnd }) =>
      text.slice(Math.max(from, innerStart), Math.min(to, innerEnd)).trim().replace(/[,，]$/, ""),
    ),
    isMixedQuotation: said.length > whole.length,
    isDirectQuotation: whole.length > 0,
  };
}

/** A quotation that is a sentence of its own: it opens the sentence or begins with a capital. */
function isWhole({ start, innerStart, innerEnd }: Quotation, text: string, from: number): boolean {
  const inner = text.slice(innerStart, innerEnd);
  if (start <= from || /[:：]\s?$/.test(text.slice(start - 2, start))) return true;
  return /^\p{Lu}/u.test(inner) && inner.split(" ", DIRECT_WORDS).length >= DIRECT_WORDS;
}

/** “Silicon Valley of China” after "known as" is a name, not something said. */
function isNaming(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  return findPhraseBefore(lexicon.cues, tokens, at, 5)?.value === "naming";
}

/** Capitals within a sentence are a title, unless a verb of saying, a comma or a colon leads to it. */
function isTitle(
  tokens: Token[],
  at: number,
  text: string,
  { innerStart }: Quotation,
  lexicon: Lexicon,
): boolean {
  const before = tokens[at - 1];
  if (!before || !/^\p{Lu}/u.test(text.slice(innerStart, innerStart + 2))) return false;
  if (/^[,:，：—–-]$/.test(before.text) || /^(?:rằng|that)$/.test(before.lower)) return false;
  return findPhraseBefore(lexicon.speech, tokens, at) === null;
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
    const shared = drafts[order]?.quotations.map((quotation) => speakers.get(quotation)).find(Boolean);
    return shared ? { ...sentence, speaker: shared, hasSpeaker: true } : sentence;
  });
}
