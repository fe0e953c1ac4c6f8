import type { TextIndex } from "../article/text.ts";
import type { AnalysedSentence } from "./analyse-sentences.ts";
import type { Finding } from "./finding.ts";
import type { FoundQuantity } from "./find-quantities.ts";
import { toSpan } from "./to-mentions.ts";

type Told = { sentence: AnalysedSentence; quantity: FoundQuantity; words: Set<string> };

const LEAST_WORDS = 5;
const ALIKE = 0.75;
const MOST = 60;

/** Two sentences that say the same but for the figure, each with one quantity of one kind. */
export function checkFigures(index: TextIndex, sentences: AnalysedSentence[]): Finding[] {
  const byUnit = new Map<string, Told[]>();
  const findings: Finding[] = [];
  for (const sentence of sentences) {
    const [quantity, more] = sentence.quantities;
    if (!quantity || more || quantity.bound !== "exact") continue;
    const told = { sentence, quantity, words: toWords(sentence, quantity) };
    const known = byUnit.get(quantity.unit) ?? [];
    const other = known.find((each) => areSame(each, told));
    if (other) findings.push(toFinding(index, other, told));
    byUnit.set(quantity.unit, [...known.slice(-MOST), told]);
  }
  return findings;
}

function toWords({ tokens, dates }: AnalysedSentence, quantity: FoundQuantity): Set<string> {
  const words = tokens.filter(
    ({ kind }, at) => kind === "word" && (at < quantity.first || at >= quantity.next),
  );
  return new Set([
    ...words.map(({ lower }) => lower),
    ...dates.map(({ from, to }) => `${from} ${to}`),
  ]);
}

function areSame(a: Told, b: Told): boolean {
  if (a.quantity.amount === b.quantity.amount || a.words.size < LEAST_WORDS) return false;
  const shared = [...a.words].filter((word) => b.words.has(word)).length;
  return shared / (a.words.size + b.words.size - shared) >= ALIKE;
}

function toFinding(index: TextIndex, a: Told, b: Told): Finding {
  const toPlace = ({ sentence, quantity }: Told) =>
    toSpan(index, sentence.tokens, quantity.first, quantity.next);
  return {
    kind: "two_figures",
    places: [toPlace(a), toPlace(b)],
    stated: b.quantity.amount,
    expected: a.quantity.amount,
    unit: b.quantity.unit,
    source: null,
  };
}
