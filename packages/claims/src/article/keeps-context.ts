import { foldText, type FoldedText } from "./folded-text.ts";
import type { Language } from "./language.ts";

/** What stands before and after a claim's words. */
export type Surroundings = { before: string; after: string };

/**
 * Whether what stood around a claim's words still stands around them in a later text of its article;
 * spelling, spaces and punctuation do not count. `later` has to reach further than `own` on both sides,
 * as far as its text does.
 */
export function keepsContext(own: Surroundings, later: Surroundings, language: Language): boolean {
  const fold = (text: string) => foldText(text, language);
  return (
    endsWithWords(fold(later.before), fold(own.before).stream) &&
    beginsWithWords(fold(later.after), fold(own.after).stream)
  );
}

/** In whole words: "15 minutes" does not end with "5 minutes". */
function endsWithWords({ stream, offsets }: FoldedText, words: string): boolean {
  return stream.endsWith(words) && offsets.includes(stream.length - words.length);
}

function beginsWithWords({ stream, offsets }: FoldedText, words: string): boolean {
  const { length } = words;
  return stream.startsWith(words) && (stream[length] === "|" || offsets.includes(length));
}
