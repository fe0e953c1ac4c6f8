import { analyseText } from "../src/analysis/analyse-text.ts";
import type { ProposedClaim } from "../src/analysis/proposal.ts";
import { decimals, noteWrong, type Figure } from "./figure.ts";
import { readRows, readText } from "./read-rows.ts";

type GoldQuantity = { bound: string; unit: string; value?: number; min?: number; max?: number };
type Row = {
  n: number;
  start: number;
  end: number;
  label: "priority" | "optional" | "none";
  claimant: string | null;
  quantities: GoldQuantity[];
  dates: { from: string; to: string }[];
};

const NAMED_UNIT = /^(?:[A-Z]{3}|%|day|week|month|year|year-of-age)$/;

/** The article in ../shared/cases, scored as its README says. */
export function benchCase(): Figure[] {
  const rows = readRows<Row>("cases/zhongguancun-2023/sentences.gold.jsonl");
  const text = readText("cases/zhongguancun-2023/article.txt");
  if (!rows || text === null) return [];
  const { claims, findings } = analyseText(text, {
    language: "vi",
    publishedOn: "2023-05-27",
    timeZone: "Asia/Ho_Chi_Minh",
  });
  const on = "zhongguancun-2023";
  const labels = claims.map((claim) => rows.find((row) => overlaps(row, claim))?.label ?? "none");
  const top = labels.slice(0, 25).filter((label) => label === "priority").length;
  const claimants = rows.filter(({ claimant }) => claimant);
  const named = claimants.filter((row) => find(claims, row)?.claimant === row.claimant);
  return [
    { on, what: "average precision", value: decimals(toPrecision(labels, rows)), aim: "≥ .90" },
    { on, what: "priority in the first 25", value: String(top), aim: "20" },
    {
      on,
      what: "quantities P / R",
      value: score(claims, rows, quantityKeys, goldKeys),
      aim: "≥ .95",
    },
    { on, what: "dates P / R", value: score(claims, rows, dateKeys, dateKeys), aim: "≥ .95" },
    { on, what: "claimants", value: decimals(named.length / claimants.length), aim: "≥ .90" },
    {
      on,
      what: "findings",
      value: findings.map(({ kind }) => kind).join(", "),
      aim: "exchange_rate, two_places, ≤ 2 more",
    },
  ];
}

function overlaps(row: Row, { start, end }: { start: number; end: number }): boolean {
  return row.start < end && row.end > start;
}

function find(claims: ProposedClaim[], row: Row): ProposedClaim | undefined {
  return claims.find((claim) => overlaps(row, claim));
}

function toPrecision(labels: Row["label"][], rows: Row[]): number {
  let hits = 0;
  let sum = 0;
  for (const [rank, label] of labels.filter((each) => each !== "optional").entries()) {
    if (label !== "priority") continue;
    hits += 1;
    sum += hits / (rank + 1);
  }
  return sum / rows.filter(({ label }) => label === "priority").length;
}

function quantityKeys({ quantities }: ProposedClaim): string[] {
  return quantities.map((found) =>
    [
      found.amount ?? `${found.lower_bound}..${found.upper_bound}`,
      found.bound,
      found.unit_kind === "count" ? "" : found.unit,
    ].join(" "),
  );
}

function goldKeys({ quantities }: Row): string[] {
  return quantities.map(({ value, min, max, bound, unit }) => {
    const written = bound.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return [value ?? `${min}..${max}`, written, NAMED_UNIT.test(unit) ? unit : ""].join(" ");
  });
}

function dateKeys({ dates }: { dates: { from: string; to: string }[] }): string[] {
  return dates.map(({ from, to }) => `${from} ${to}`);
}

function score(
  claims: ProposedClaim[],
  rows: Row[],
  toFound: (claim: ProposedClaim) => string[],
  toGold: (row: Row) => string[],
): string {
  let [hits, found, wanted] = [0, 0, 0];
  for (const row of rows) {
    const claim = find(claims, row);
    const own = claim ? toFound(claim) : [];
    const gold = toGold(row);
    hits += own.filter((key) => gold.includes(key)).length;
    found += own.length;
    wanted += gold.length;
    if (own.join() !== gold.join())
      noteWrong({
        on: "case",
        input: `row ${row.n}`,
        expected: gold.join("; "),
        found: own.join("; "),
      });
  }
  return `${decimals(hits / found)} / ${decimals(hits / wanted)}`;
}
