import { writeFileSync } from "node:fs";
import { trainLogistic, type Row } from "./logistic-regression.ts";
import { readRows } from "./read-rows.ts";
import { describeSentences } from "./worthiness-rows.ts";

type Fold = { sentence_id: number; label: 0 | 1 };
type Sentence = { id: string; text: string };

const LEAST_ROWS = 4;
const LEAST_WEIGHT = 0.35;
const target = new URL("../src/analysis/en-worthiness.gen.ts", import.meta.url);

/** Trains the English model on all of ClaimBuster and writes its weights; the same every time. */
function main(): void {
  const folds = readRows<Fold>("data/claimbuster/crossval4.jsonl");
  const sentences = readRows<Sentence>("data/claimbuster/sentences.jsonl");
  if (!folds || !sentences) throw new Error("../shared/data/claimbuster is not there");
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  const described = describeSentences(folds.map(({ sentence_id: id }) => texts.get(`${id}`) ?? ""));
  const frequency = countFeatures(described.map(({ row }) => row));
  const { bias, weights } = trainLogistic(
    described.map(({ row }) => row),
    folds.map(({ label }) => label === 1),
    { positive: 1.6 },
  );
  const lines = [...weights]
    .filter(([feature, weight]) => isKept(feature, weight, frequency))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, weight]) => `${feature}\t${weight.toFixed(1)}`);
  writeFileSync(target, toModule(bias, lines));
  console.log(`${lines.length} weights`);
}

function isKept(feature: string, weight: number, frequency: Map<string, number>): boolean {
  if (feature.startsWith(":")) return true;
  if (/[\\`$\t]/.test(feature)) return false;
  return (frequency.get(feature) ?? 0) >= LEAST_ROWS && Math.abs(weight) >= LEAST_WEIGHT;
}

function countFeatures(rows: Row[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const feature of row.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  return counts;
}

function toModule(bias: number, lines: string[]): string {
  return `/*
 * Written by bench/train-worthiness.ts; do not edit.
 * Trained on ClaimBuster: A Benchmark Dataset of Check-worthy Factual Claims (Arslan, Hassan, Li,
 * Tremayne; https://doi.org/10.5281/zenodo.3609356), licence CC BY 4.0. Weights are a derived work.
 */
export const BIAS = ${bias.toFixed(4)};

export const WEIGHTS = \`${lines.join("\n")}\`;
`;
}

main();
