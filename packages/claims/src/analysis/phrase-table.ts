import { tokenise, type Token } from "./token.ts";

type Entry<T> = { words: string[]; value: T };

/** Phrases by their first token, longest first, so that a look-up costs one step per phrase tried. */
export type PhraseTable<T> = Map<string, Entry<T>[]>;

export type PhraseMatch<T> = { value: T; next: number };

/** Builds a table from values and the phrases that mean them. */
export function toPhraseTable<T>(phrases: Iterable<[value: T, written: string[]]>): PhraseTable<T> {
  const table: PhraseTable<T> = new Map();
  for (const [value, written] of phrases) {
    for (const phrase of written) addPhrase(table, phrase, value);
  }
  for (const entries of table.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return table;
}

/** The longest phrase that begins at token `at`, or null. */
export function findPhrase<T>(
  table: PhraseTable<T>,
  tokens: Token[],
  at: number,
): PhraseMatch<T> | null {
  const first = tokens[at];
  for (const { words, value } of (first && table.get(first.lower)) ?? []) {
    if (words.every((word, step) => tokens[at + step]?.lower === word)) {
      return { value, next: at + words.length };
    }
  }
  return null;
}

/** The longest phrase that ends just before token `before`, or null; `next` is its first token. */
export function findPhraseBefore<T>(
  table: PhraseTable<T>,
  tokens: Token[],
  before: number,
  longest = 4,
): PhraseMatch<T> | null {
  for (let at = Math.max(0, before - longest); at < before; at += 1) {
    const found = findPhrase(table, tokens, at);
    if (found?.next === before) return { value: found.value, next: at };
  }
  return null;
}

function addPhrase<T>(table: PhraseTable<T>, phrase: string, value: T): void {
  const words = tokenise(phrase).map((token) => token.lower);
  const first = words[0];
  if (first === undefined) return;
  const entries = table.get(first) ?? [];
  entries.push({ words, value });
  table.set(first, entries);
}
