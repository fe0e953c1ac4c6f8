import { indexText } from "@claimledger/claims/article/text";

const mostFound = 50;

/**
 * Where words that were typed stand in a text, in code points, first ones first. Capitals count only
 * where that finds something.
 */
export function findWords(text: string, typed: string): { start: number; end: number }[] {
  const words = typed.trim().normalize("NFC");
  if (!words) return [];
  const exact = listPlaces(text, words);
  const found = exact.length > 0 ? exact : listPlaces(lower(text), lower(words));
  const index = indexText(text);
  return found.map((at) => ({
    start: index.toCodePoint(at),
    end: index.toCodePoint(at + words.length),
  }));
}

function listPlaces(text: string, words: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    found.push(at);
    if (found.length === mostFound) break;
  }
  return found;
}

/** In small letters, where every letter keeps its place; a few, such as İ, become two. */
function lower(text: string): string {
  const small = text.toLowerCase();
  return small.length === text.length ? small : text;
}
