import type { CheckWorthinessReason } from "./proposal.ts";
import type { Token } from "./token.ts";

/** What a sentence shows: its reasons, which every language has, and its words. */
export type WorthinessInput = {
  tokens: Token[];
  reasons: ReadonlySet<CheckWorthinessReason>;
  names: number;
};

const MOST_WORDS = 80;
const MOST_NAMES = 6;

/**
 * The features of a sentence for the linear model, each once. Those with a colon carry across
 * languages; words and pairs of words count where the model knows them. Numbers are all alike.
 */
export function toWorthinessFeatures({ tokens, reasons, names }: WorthinessInput): string[] {
  const words = tokens
    .slice(0, MOST_WORDS)
    .filter(({ kind, text }) => kind !== "mark" || /[?$%]/.test(text))
    .map(({ kind, lower }) => (kind === "number" ? "#" : lower));
  const features = new Set<string>(words);
  for (let at = 0; at + 1 < words.length; at += 1) features.add(`${words[at]} ${words[at + 1]}`);
  for (const reason of reasons) features.add(`:${reason}`);
  features.add(`:names ${Math.min(names, MOST_NAMES)}`);
  features.add(`:length ${Math.min(5, Math.floor(Math.log2(words.length + 1)))}`);
  return [...features];
}
