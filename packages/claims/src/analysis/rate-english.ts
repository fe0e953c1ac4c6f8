import { BIAS, WEIGHTS } from "./en-worthiness.gen.ts";
import { toWorthinessFeatures, type WorthinessInput } from "./worthiness-features.ts";

let weights: Map<string, number> | null = null;

/** How much the linear model of English finds a sentence worth checking, as log-odds. */
export function rateEnglish(input: WorthinessInput): number {
  weights ??= readWeights();
  const features = toWorthinessFeatures(input);
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return BIAS + sum / Math.sqrt(features.length);
}

/** The model counts for more than the rules, which know news better than debates do. */
export function blendOdds(rules: number, model: number): number {
  return 0.7 * model + 0.3 * rules;
}

function readWeights(): Map<string, number> {
  return new Map(
    WEIGHTS.split("\n").map((line): [string, number] => {
      const tab = line.indexOf("\t");
      return [line.slice(0, tab), Number(line.slice(tab + 1))];
    }),
  );
}
