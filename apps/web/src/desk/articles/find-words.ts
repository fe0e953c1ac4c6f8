import { indexText } from "@claimledger/claims/article/text";

export type FoundWords = { start: number; end: number } | "missing" | "twice";

/** Where words that were typed stand in a text, in code points, if they stand there exactly once. */
export function findWords(text: string, typed: string): FoundWords {
  const words = typed.trim().normalize("NFC");
  const at = words ? text.indexOf(words) : -1;
  if (at < 0) return "missing";
  if (text.indexOf(words, at + 1) >= 0) return "twice";
  const index = indexText(text);
  return { start: index.toCodePoint(at), end: index.toCodePoint(at + words.length) };
}
