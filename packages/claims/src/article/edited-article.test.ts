import { describe, expect, it } from "vitest";
import { benchCases } from "../../bench/bench-anchoring.ts";
import { readText } from "../../bench/read-rows.ts";
import { isRight, tryMutations } from "../../bench/try-mutations.ts";
import { normaliseText } from "./text.ts";

const article = readText("cases/zhongguancun-2023/article.txt");

describe("other libraries' cases (skipped where ../shared is absent)", () => {
  const figures = benchCases();
  it.skipIf(figures.length === 0)("find every quote where it stands", () => {
    expect(figures[0]?.value).toMatch(/^100\.0 %/);
  });
});

describe.skipIf(article === null)("an edited article (skipped where ../shared is absent)", () => {
  it("never raises a false alarm and never misses a change", () => {
    const options = { language: "vi", publishedOn: "2023-05-27", rounds: 2 } as const;
    const trials = tryMutations(normaliseText(article ?? ""), options);
    expect(trials.length).toBeGreaterThan(600);
    expect(trials.filter((trial) => !isRight(trial))).toEqual([]);
  }, 60_000);
});
