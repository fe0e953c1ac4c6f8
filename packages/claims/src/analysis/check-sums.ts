import type { TextIndex } from "../article/text.ts";
import type { AnalysedSentence } from "./analyse-sentences.ts";
import type { Finding } from "./finding.ts";
import type { FoundQuantity } from "./find-quantities.ts";
import { toSpan } from "./to-mentions.ts";
import type { Token } from "./token.ts";

const RISE_FROM = /^(?:from|từ|从|由)$/;
const PARTS = /^(?:gồm|comprising|comprised|consisting|包括)$/;
const MOST_PERCENT = 112;
const MOST_PARTS = 5;

/** A change in percent that its two ends do not give, and parts that are more than their whole. */
export function checkSums(index: TextIndex, sentence: AnalysedSentence): Finding[] {
  return [
    ...checkChange(index, sentence),
    ...checkParts(index, sentence),
    ...checkShares(index, sentence),
  ];
}

/** "rose 50% from 10 to 12 million": one percentage and one pair of ends in the sentence. */
function checkChange(index: TextIndex, { tokens, quantities }: AnalysedSentence): Finding[] {
  const percents = quantities.filter(({ unit }) => unit === "%");
  const ends = quantities.filter(({ unit_kind: kind }) => kind !== "percent");
  const [percent] = percents;
  const [low, high] = readEnds(tokens, ends);
  if (!percent || percents.length > 1 || !low || !high || low <= 0) return [];
  if (percent.amount === null || percent.bound !== "exact") return [];
  const expected = (Math.abs(high - low) / low) * 100;
  const stated = Number(percent.amount);
  if (Math.abs(expected - stated) <= Math.max(1, stated * 0.06)) return [];
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last) return [];
  return [
    {
      kind: "change",
      places: [
        toSpan(index, tokens, percent.first, percent.next),
        toSpan(index, tokens, first.first, last.next),
      ],
      stated: percent.amount,
      expected: expected.toFixed(1),
      unit: "%",
      source: null,
    },
  ];
}

/** Both ends of "from A to B", read as two sums or as one range of the same unit. */
function readEnds(tokens: Token[], ends: FoundQuantity[]): [number?, number?] {
  const [first, second] = ends;
  if (!first || !RISE_FROM.test(tokens[first.first - 1]?.lower ?? "")) return [];
  if (ends.length === 1 && first.lower_bound !== null && first.upper_bound !== null) {
    return [Number(first.lower_bound), Number(first.upper_bound)];
  }
  if (ends.length !== 2 || !second || first.unit !== second.unit) return [];
  if (first.bound !== "exact" || second.bound !== "exact") return [];
  if (second.first - first.next > 3 || first.per !== second.per) return [];
  return [Number(first.amount), Number(second.amount)];
}

function isPart({ unit, unit_kind: kind, bound, per }: FoundQuantity, whole: FoundQuantity) {
  const same = kind === "count" || (kind === "money" && unit === whole.unit);
  return same && kind === whole.unit_kind && bound === "exact" && per === null;
}

/** "54% for, 31% against and 25% undecided": shares of one whole that are more than all of it. */
function checkShares(index: TextIndex, { tokens, quantities, cues }: AnalysedSentence): Finding[] {
  const [first, last] = [quantities[0], quantities.at(-1)];
  if (!first || !last || quantities.length < 3 || cues.has("comparison")) return [];
  if (!quantities.every(({ unit, bound, per }) => unit === "%" && bound === "exact" && !per))
    return [];
  const sum = quantities.reduce((total, { amount }) => total + Number(amount), 0);
  if (sum <= 101.5 || sum > MOST_PERCENT) return [];
  const before = quantities.at(-2) ?? first;
  return [
    {
      kind: "sum",
      places: [
        toSpan(index, tokens, first.first, before.next),
        toSpan(index, tokens, last.first, last.next),
      ],
      stated: String(Number(sum.toFixed(2))),
      expected: "100",
      unit: "%",
      source: null,
    },
  ];
}

/** "12 người, gồm 8 nam và 6 nữ": more parts than whole, right behind it. */
function checkParts(index: TextIndex, { tokens, quantities }: AnalysedSentence): Finding[] {
  const [whole, ...parts] = quantities;
  if (!whole || parts.length < 2 || parts.length > MOST_PARTS) return [];
  const links = tokens.slice(whole.next, whole.next + 3);
  if (!links.some(({ lower }) => PARTS.test(lower))) return [];
  if (![whole, ...parts].every((each) => isPart(each, whole))) return [];
  const sum = parts.reduce((total, { amount }) => total + Number(amount), 0);
  const last = parts.at(-1);
  if (!last || sum <= Number(whole.amount)) return [];
  return [
    {
      kind: "sum",
      places: [
        toSpan(index, tokens, whole.first, whole.next),
        toSpan(index, tokens, parts[0]?.first ?? 0, last.next),
      ],
      stated: whole.amount,
      expected: String(sum),
      unit: whole.unit,
      source: null,
    },
  ];
}
