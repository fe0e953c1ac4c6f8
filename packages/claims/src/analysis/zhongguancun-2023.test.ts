import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { splitSentences } from "../article/sentences.ts";
import type { ProposedClaim } from "./proposal.ts";
import { proposeClaims } from "./propose-claims.ts";

type GoldQuantity = { bound: string; unit: string; value?: number; min?: number; max?: number };
type GoldRow = {
  n: number;
  start: number;
  end: number;
  label: "priority" | "optional" | "none";
  claimant: string | null;
  quantities: GoldQuantity[];
  dates: { from: string; to: string }[];
};

/** Lies beside the repository where the team keeps its material; never inside it. */
const folder = new URL("../../../../../shared/cases/zhongguancun-2023/", import.meta.url);
const present = existsSync(folder);
const text = present ? readFileSync(new URL("article.txt", folder), "utf8") : "";
const gold = present ? readGold() : [];
const claims = proposeClaims(text, {
  language: "vi",
  publishedOn: "2023-05-27",
  timeZone: "Asia/Ho_Chi_Minh",
});

function readGold(): GoldRow[] {
  const lines = readFileSync(new URL("sentences.gold.jsonl", folder), "utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as GoldRow);
}

function findClaim(row: GoldRow): ProposedClaim | undefined {
  return claims.find(({ start, end }) => start < row.end && end > row.start);
}

function findRow(claim: ProposedClaim): GoldRow | undefined {
  return gold.find(({ start, end }) => start < claim.end && end > claim.start);
}

/** Value, bound and, except for counted nouns, unit: the gold names those in English. */
function goldKeys({ quantities }: GoldRow): string[] {
  return quantities.map(({ value, min, max, bound, unit }) => {
    const counted = !/^(?:[A-Z]{3}|%|day|week|year|year-of-age)$/.test(unit);
    const snake = bound.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
    return [value ?? `${min}..${max}`, snake, counted ? "" : unit].join(" ");
  });
}

function foundKeys(claim: ProposedClaim | undefined): string[] {
  return (claim?.quantities ?? []).map((found) =>
    [
      found.amount ?? `${found.lower_bound}..${found.upper_bound}`,
      found.bound,
      found.unit_kind === "count" ? "" : found.unit,
    ].join(" "),
  );
}

function dateKeys(dates: { from: string; to: string }[]): string[] {
  return dates.map(({ from, to }) => `${from} ${to}`);
}

function precisionAndRecall(pairs: [found: string[], expected: string[]][]): [number, number] {
  const right = pairs.map(
    ([found, expected]) => found.filter((key) => expected.includes(key)).length,
  );
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
  const hits = sum(right);
  return [
    hits / sum(pairs.map(([found]) => found.length)),
    hits / sum(pairs.map(([, expected]) => expected.length)),
  ];
}

function averagePrecision(labels: GoldRow["label"][]): number {
  let hits = 0;
  const precisions = labels.flatMap((label, rank) =>
    label === "priority" ? [++hits / (rank + 1)] : [],
  );
  const total = gold.filter(({ label }) => label === "priority").length;
  return precisions.reduce((sum, precision) => sum + precision, 0) / total;
}

describe.skipIf(!present)("the Zhongguancun article (skipped where ../shared is absent)", () => {
  it("splits into the sentences a reader sees", () => {
    const spans = splitSentences(text, "vi").map(({ start, end }) => [start, end]);
    expect(spans).toEqual(gold.map(({ start, end }) => [start, end]));
  });

  it("ranks what a desk wants to check first", () => {
    const labels = claims.map((claim) => findRow(claim)?.label ?? "none");
    expect(averagePrecision(labels.filter((label) => label !== "optional"))).toBe(1);
    expect(labels.slice(0, 25).filter((label) => label === "priority")).toHaveLength(20);
  });

  it("finds every quantity and date, and no other", () => {
    expect(
      precisionAndRecall(gold.map((row) => [foundKeys(findClaim(row)), goldKeys(row)])),
    ).toEqual([1, 1]);
    const dates = gold.map((row): [string[], string[]] => [
      dateKeys(findClaim(row)?.dates ?? []),
      dateKeys(row.dates),
    ]);
    expect(precisionAndRecall(dates)).toEqual([1, 1]);
  });

  it("knows who says it, also as “tỷ phú 67 tuổi” and “ông”", () => {
    const wrong = gold.filter((row) => row.claimant && findClaim(row)?.claimant !== row.claimant);
    expect(wrong.map(({ n }) => n)).toEqual([]);
  });
});
