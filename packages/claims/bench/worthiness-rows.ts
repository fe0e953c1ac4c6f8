import { analyseSentences } from "../src/analysis/analyse-sentences.ts";
import { findReasons } from "../src/analysis/find-reasons.ts";
import { getLexicon } from "../src/analysis/lexicon.ts";
import { rateByRules } from "../src/analysis/check-worthiness.ts";
import { toWorthinessFeatures } from "../src/analysis/worthiness-features.ts";
import { indexText, normaliseText } from "../src/article/text.ts";
import type { Row } from "./logistic-regression.ts";

/** A sentence as the model sees it, and what the rules say of it. */
export type Described = { row: Row; rules: number };

/** Describes English sentences one by one, each as a text of its own. */
export function describeSentences(texts: string[]): Described[] {
  const lexicon = getLexicon("en");
  return texts.map((raw) => {
    const text = normaliseText(raw).replaceAll("\n", " ").trim() || "-";
    const index = indexText(text);
    const whole = [{ start: 0, end: index.length, paragraph: 1 }];
    const [sentence] = analyseSentences(index, whole, lexicon, 17_000);
    if (!sentence) return { row: new Map(), rules: 0 };
    const { tokens, names } = sentence;
    const reasons = findReasons(sentence);
    const features = toWorthinessFeatures({ tokens, reasons, names });
    return { row: toRow(features), rules: rateByRules({ reasons, names, words: tokens.length }) };
  });
}

/** Every feature weighs the same, and every sentence has length one. */
export function toRow(features: string[]): Row {
  const value = 1 / Math.sqrt(features.length);
  return new Map(features.map((feature) => [feature, value]));
}

/** Tf-idf of words and pairs of words, rows of length one: what the figures are compared with. */
export function toTfIdf(texts: string[], known: string[] = texts): Row[] {
  const frequency = new Map<string, number>();
  for (const text of known) {
    for (const gram of new Set(toGrams(text))) frequency.set(gram, (frequency.get(gram) ?? 0) + 1);
  }
  return texts.map((text) => {
    const counts = new Map<string, number>();
    for (const gram of toGrams(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    const row: Row = new Map();
    for (const [gram, count] of counts) {
      const known_ = frequency.get(gram);
      if (known_) row.set(gram, count * (1 + Math.log((1 + known.length) / (1 + known_))));
    }
    const norm = Math.hypot(...row.values()) || 1;
    for (const [gram, value] of row) row.set(gram, value / norm);
    return row;
  });
}

function toGrams(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]{2,}/gu) ?? [];
  return [...words, ...words.slice(1).map((word, at) => `${words[at]} ${word}`)];
}
