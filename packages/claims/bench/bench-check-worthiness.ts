import { toWorth } from "../src/analysis/check-worthiness.ts";
import { blendOdds } from "../src/analysis/rate-english.ts";
import { decimals, type Figure } from "./figure.ts";
import { predict, trainLogistic, type Row } from "./logistic-regression.ts";
import { readRows } from "./read-rows.ts";
import { describeSentences, toTfIdf } from "./worthiness-rows.ts";

type Fold = { fold: number; sentence_id: number; label: 0 | 1 };
type Sentence = { id: string; text: string };
type Ranked = { split: string; doc: string; text: string; label: 0 | 1 };

export function benchCheckWorthiness(): Figure[] {
  return [...benchClaimBuster(), ...benchClef()];
}

/** ClaimBuster, 4 folds as split: trained on three, tested on the fourth. */
function benchClaimBuster(): Figure[] {
  const folds = readRows<Fold>("data/claimbuster/crossval4.jsonl");
  const sentences = readRows<Sentence>("data/claimbuster/sentences.jsonl");
  if (!folds || !sentences) return [];
  const texts = new Map(sentences.map(({ id, text }) => [id, text]));
  const own = folds.map(({ sentence_id: id }) => texts.get(String(id)) ?? "");
  const described = describeSentences(own);
  const labels = folds.map(({ label }) => label === 1);
  const rows = described.map(({ row }) => row);
  const groups = folds.map(({ fold }) => String(fold));
  const model = crossValidate(rows, labels, groups, ["0", "1", "2", "3"], 1.6);
  const plain = crossValidate(toTfIdf(own), labels, groups, ["0", "1", "2", "3"], 1.6);
  const rules = described.map((each) => toWorth(each.rules));
  const both = described.map(({ rules: logOdds }, at) => blend(logOdds, model[at] ?? 0.5));
  const on = "claimbuster 4-fold";
  return [
    { on, what: "macro-F1, model", value: toMacroF1(model, labels), aim: "≥ .83" },
    { on, what: "macro-F1, with rules, as shipped", value: toMacroF1(both, labels) },
    { on, what: "macro-F1, tf-idf beside it", value: toMacroF1(plain, labels) },
    { on, what: "macro-F1, rules alone", value: toMacroF1(rules, labels, 0.5) },
  ];
}

/** CLEF 2019, five folds of whole debates: mean average precision over the debates. */
function benchClef(): Figure[] {
  const all = readRows<Ranked>("data/clef2019-checkworthy/sentences.jsonl");
  if (!all) return [];
  const train = all.filter(({ split }) => split === "train");
  const texts = train.map(({ text }) => text);
  const labels = train.map(({ label }) => label === 1);
  const documents = [...new Set(train.map(({ doc }) => doc))];
  const groups = train.map(({ doc }) => String(documents.indexOf(doc) % 5));
  const described = describeSentences(texts);
  const folds = ["0", "1", "2", "3", "4"];
  const rows = described.map(({ row }) => row);
  const model = crossValidate(rows, labels, groups, folds, 6);
  const plain = crossValidate(toTfIdf(texts), labels, groups, folds, 6);
  const rules = described.map((each) => each.rules);
  const both = described.map(({ rules: logOdds }, at) => blend(logOdds, model[at] ?? 0.5));
  const measure = (scores: number[]) => decimals(toMap(scores, train));
  const on = "clef2019 5-fold";
  return [
    { on, what: "MAP, model", value: measure(model), aim: "above tf-idf" },
    { on, what: "MAP, with rules, as shipped", value: measure(both) },
    { on, what: "MAP, tf-idf beside it", value: measure(plain) },
    { on, what: "MAP, rules alone", value: measure(rules) },
  ];
}

function blend(rules: number, share: number): number {
  return toWorth(blendOdds(rules, Math.log(share / (1 - share))));
}

function crossValidate(
  rows: Row[],
  labels: boolean[],
  groups: string[],
  folds: string[],
  positive: number,
): number[] {
  const scores = rows.map(() => 0);
  for (const fold of folds) {
    const inside = (_: unknown, at: number) => groups[at] !== fold;
    const model = trainLogistic(rows.filter(inside), labels.filter(inside), { positive });
    for (const [at, row] of rows.entries()) {
      if (groups[at] === fold) scores[at] = predict(model, row);
    }
  }
  return scores;
}

function toMacroF1(scores: number[], labels: boolean[], threshold = 0.5): string {
  const f1 = (wanted: boolean) => {
    const found = scores.map((score) => score >= threshold === wanted);
    const hits = found.filter((hit, at) => hit && labels[at] === wanted).length;
    const all = labels.filter((label) => label === wanted).length;
    return (2 * hits) / (found.filter(Boolean).length + all);
  };
  return decimals((f1(true) + f1(false)) / 2);
}

function toMap(scores: number[], rows: Ranked[]): number {
  const documents = new Map<string, { score: number; label: number }[]>();
  for (const [at, { doc, label }] of rows.entries()) {
    const list = documents.get(doc) ?? [];
    list.push({ score: scores[at] ?? 0, label });
    documents.set(doc, list);
  }
  const precisions = [...documents.values()].map((list) => {
    let hits = 0;
    let sum = 0;
    for (const [rank, { label }] of list.sort((a, b) => b.score - a.score).entries()) {
      if (label !== 1) continue;
      hits += 1;
      sum += hits / (rank + 1);
    }
    return hits === 0 ? 0 : sum / hits;
  });
  return precisions.reduce((sum, value) => sum + value, 0) / precisions.length;
}
