import { readFileSync } from "node:fs";
import { analyseText } from "../src/analysis/analyse-text.ts";
import type { ProposedClaim } from "../src/analysis/proposal.ts";
import type { ProposeOptions } from "../src/analysis/propose-claims.ts";
import { normaliseText } from "../src/article/text.ts";
import { decimals, noteWrong, type Figure } from "./figure.ts";
import { readRows, readText } from "./read-rows.ts";

type GoldQuantity = { bound: string; unit: string; value?: number; min?: number; max?: number };
type Row = {
  n: number;
  quote: string;
  start: number;
  end: number;
  label: "priority" | "optional" | "none";
  claimant: string | null;
  quantities: GoldQuantity[];
  dates: { from: string; to: string }[];
};

const NAMED_UNIT =
  /^(?:[A-Z]{3}|%|[a-z]+-[a-z-]+|second|minute|hour|day|week|month|year|(?:kilo|milli)?meter|mile|acre|celsius|tonne)$/;

/** Written for this measurement, and marked, before the analysis had seen them. */
const ARTICLES = [
  { name: "vi-metro", language: "vi", publishedOn: "2024-10-14", timeZone: "Asia/Ho_Chi_Minh" },
  { name: "en-flood", language: "en", publishedOn: "2025-03-19", timeZone: "Europe/London" },
  { name: "zh-buses", language: "zh", publishedOn: "2025-06-20", timeZone: "Asia/Shanghai" },
] as const;

/** The article in ../shared/cases, scored as its README says. */
export function benchCase(): Figure[] {
  const rows = readRows<Row>("cases/zhongguancun-2023/sentences.gold.jsonl");
  const text = readText("cases/zhongguancun-2023/article.txt");
  if (!rows || text === null) return [];
  const aims = { precision: "≥ .90", findings: "exchange_rate, two_places, ≤ 2 more" };
  const options = { language: "vi", publishedOn: "2023-05-27", timeZone: "Asia/Ho_Chi_Minh" };
  return measure("zhongguancun-2023", text, rows, options as ProposeOptions, aims);
}

/** The articles of bench/articles, marked and scored in the same manner; nothing in them is amiss. */
export function benchArticles(): Figure[] {
  return ARTICLES.flatMap(({ name, ...options }) => {
    const text = readFileSync(new URL(`articles/${name}.txt`, import.meta.url), "utf8");
    const gold = readFileSync(new URL(`articles/${name}.gold.jsonl`, import.meta.url), "utf8");
    const rows = gold
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Row);
    return measure(name, text, rows, options, { precision: "≥ .90", findings: "none" });
  });
}

function measure(
  on: string,
  text: string,
  rows: Row[],
  options: ProposeOptions,
  aims: { precision: string; findings: string },
): Figure[] {
  const { claims, findings } = analyseText(normaliseText(text), options);
  const labels = claims.map((claim) => rows.find((row) => overlaps(row, claim))?.label ?? "none");
  const priority = rows.filter(({ label }) => label === "priority").length;
  const top = labels.slice(0, Math.ceil(priority * 1.25)).filter((each) => each === "priority");
  const claimants = rows.filter(({ claimant }) => claimant);
  const named = claimants.filter((row) => isNamed(find(claims, row), row, on));
  const guessed = claims.filter((claim) => isGuessed(claim, rows, on)).length;
  return [
    {
      on,
      what: "average precision",
      value: decimals(toPrecision(labels, rows)),
      aim: aims.precision,
    },
    {
      on,
      what: `priority in the first ${Math.ceil(priority * 1.25)}`,
      value: `${top.length} of ${priority}`,
      aim: "all",
    },
    {
      on,
      what: "quantities P / R",
      value: score(`${on} quantities`, claims, rows, quantityKeys, goldKeys),
      aim: "≥ .95",
    },
    {
      on,
      what: "dates P / R",
      value: score(`${on} dates`, claims, rows, dateKeys, dateKeys),
      aim: "≥ .95",
    },
    {
      on,
      what: "claimants; named where nobody is",
      value: `${decimals(named.length / claimants.length)}; ${guessed}`,
      aim: "≥ .90",
    },
    {
      on,
      what: "findings",
      value: findings.map(({ kind }) => kind).join(", "),
      aim: aims.findings,
    },
  ];
}

function isNamed(claim: ProposedClaim | undefined, row: Row, on: string): boolean {
  const found = claim?.claimant ?? null;
  if (found === row.claimant) return true;
  noteWrong({
    on: `${on} claimants`,
    input: claim?.quote ?? `row ${row.n} is not proposed`,
    expected: row.claimant ?? "",
    found: found ?? "",
  });
  return false;
}

function isGuessed(claim: ProposedClaim, rows: Row[], on: string): boolean {
  const row = rows.find((each) => overlaps(each, claim));
  if (!claim.claimant || !row || row.claimant) return false;
  noteWrong({ on: `${on} claimants`, input: claim.quote, expected: "", found: claim.claimant });
  return true;
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
  on: string,
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
        on,
        input: row.quote,
        expected: gold.join("; "),
        found: own.join("; "),
      });
  }
  return `${decimals(hits / found)} / ${decimals(hits / wanted)}`;
}
