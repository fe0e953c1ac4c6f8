import type { Lexicon } from "./lexicon.ts";
import { findPhrase } from "./phrase-table.ts";
import type { NumberReading } from "./read-number.ts";
import { isCapitalised, isHan, type Token } from "./token.ts";

type FoundNoun = { unit: string; next: number };

const LONGEST_PHRASE = 5;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const LONGEST_HAN = 4;
const HAN_SUFFIX = /^[师者员家]$/;
const hanWords = new Intl.Segmenter("zh", { granularity: "word" });

/** The noun that a number counts, as written, or null when none follows. */
export function findNoun(
  tokens: Token[],
  text: string,
  number: NumberReading,
  lexicon: Lexicon,
): FoundNoun | null {
  const { noun } = lexicon.pack.quantities;
  if (noun === "classifier") return findAfterClassifier(tokens, text, number.next, lexicon);
  if (tokens[number.next]?.kind !== "word") return null;
  if (isBareYear(tokens, number)) return null;
  if (noun === "plural") return findPlural(tokens, text, number, lexicon);
  return findSyllables(tokens, text, number.next, lexicon);
}

function isBareYear(tokens: Token[], { next, scaled }: NumberReading): boolean {
  return !scaled && YEAR.test(tokens[next - 1]?.text ?? "");
}

/** Vietnamese: a classifier and its noun, a noun of one syllable, else of two. */
function findSyllables(
  tokens: Token[],
  text: string,
  at: number,
  lexicon: Lexicon,
): FoundNoun | null {
  const token = tokens[at];
  if (!token || isCapitalised(token) || lexicon.words.stop.has(token.lower)) return null;
  if (lexicon.words.speech.has(token.lower) && tokens[at + 1]?.kind !== "word") return null;
  const compound = findPhrase(lexicon.compounds, tokens, at);
  if (compound) return toNoun(tokens, text, at, compound.next);
  const classifier = findPhrase(lexicon.classifiers, tokens, at);
  if (!classifier && lexicon.words.single.has(token.lower)) return toNoun(tokens, text, at, at + 1);
  const head = classifier ? classifier.next : at;
  const first = isNounSyllable(tokens[head], lexicon) ? head + 1 : head;
  const second = first > head && isNounSyllable(tokens[first], lexicon) ? first + 1 : first;
  return toNoun(tokens, text, at, second);
}

function isNounSyllable(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.kind === "word" && !isCapitalised(token) && !lexicon.words.stop.has(token.lower);
}

/** English: the first plural within a few words; the number one takes the next word. */
function findPlural(
  tokens: Token[],
  text: string,
  number: NumberReading,
  lexicon: Lexicon,
): FoundNoun | null {
  for (let at = number.next; at < number.next + LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (token?.lower === "-" && tokens[at + 1]?.kind === "word") continue;
    if (token?.kind !== "word" || lexicon.words.stop.has(token.lower)) return null;
    if (isPluralNoun(token, lexicon)) return toNoun(tokens, text, at, at + 1);
  }
  return null;
}

function isPluralNoun(token: Token, lexicon: Lexicon): boolean {
  if (lexicon.words.single.has(token.lower)) return true;
  if (/^\p{Lu}{2,}s$/u.test(token.text)) return true;
  return (
    /[^su]s$|sses$/.test(token.lower) &&
    token.text.length > 3 &&
    token.text === token.text.toLowerCase()
  );
}

/** Chinese: a classifier and, where one follows, the noun that the dictionary finds. */
function findAfterClassifier(
  tokens: Token[],
  text: string,
  at: number,
  lexicon: Lexicon,
): FoundNoun | null {
  const classifier = findPhrase(lexicon.classifiers, tokens, at);
  if (!classifier) return null;
  const last = tokens[classifier.next - 1];
  const head = tokens[classifier.next];
  if (!last || !isHan(head) || lexicon.words.stop.has(head?.lower ?? ""))
    return toNoun(tokens, text, at, classifier.next);
  if (lexicon.words.single.has(text.slice(tokens[at]?.start, last.end)))
    return toNoun(tokens, text, at, classifier.next);
  const [word] = hanWords.segment(text.slice(last.end, last.end + 8));
  const length = word?.segment.length ?? 0;
  const suffix = HAN_SUFFIX.test(text.slice(last.end + length, last.end + length + 1)) ? 1 : 0;
  const count = length > 1 && length <= LONGEST_HAN ? length + suffix : 0;
  const start = count > 0 ? classifier.next : at;
  const noun = toNoun(tokens, text, start, classifier.next + count);
  return isHan(tokens[classifier.next + count - 1])
    ? noun
    : toNoun(tokens, text, at, classifier.next);
}

function toNoun(tokens: Token[], text: string, first: number, next: number): FoundNoun | null {
  const start = tokens[first];
  const end = tokens[next - 1];
  return start && end && next > first ? { unit: text.slice(start.start, end.end), next } : null;
}
