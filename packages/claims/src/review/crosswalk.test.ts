import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Language } from "../article/language.ts";
import { findWording, mapWording } from "./crosswalk.ts";
import { defaultRatingScale, verdictValues } from "./rating-scale.ts";

describe("mapWording", () => {
  test("gives our own labels back without loss, in every language", () => {
    for (const verdict of verdictValues)
      for (const language of ["vi", "en", "zh"] satisfies Language[]) {
        const label = defaultRatingScale.values[verdict].labels[language];
        expect(mapWording(label), label).toEqual({ verdict, lossy: false });
      }
  });

  test.each([
    ["FALSE", "false", false],
    ["half-true", "mixed", false],
    ["Partially_Correct", "mixed", false],
    ["pants-fire", "false", true],
    ["Three Pinocchios", "mostly_inaccurate", true],
    ["Engañoso.", "missing_context", true],
    ["Sai sự thật", "false", false],
    ["TIN GIẢ", "false", true],
    ["證據不足", "unproven", false],
    ["【錯誤】", "false", false],
    ["زائف", "false", false],
    ["ग़लत", "false", false],
  ])("reads %j as %s, lossy: %s", (wording, verdict, lossy) => {
    expect(mapWording(wording)).toEqual({ verdict, lossy });
  });

  test("takes what stands before the first break, or is said of the claim, as lossy", () => {
    for (const wording of [
      "False: old video",
      "False - it is old.",
      "The claims are false.",
      "錯誤。影片是舊的",
    ])
      expect(mapWording(wording), wording).toEqual({ verdict: "false", lossy: true });
    expect(mapWording("This claim is not true")).toEqual({ verdict: "false", lossy: true });
  });

  test("never guesses: satire has no place on the scale, a sentence is no verdict", () => {
    for (const wording of ["Satire", "Full Flop", "Châm biếm", "諷刺"])
      expect(findWording(wording), wording).toEqual({ verdict: null, lossy: true });
    for (const wording of [
      "",
      "…",
      "The man in the photo is not him.",
      "trueish",
      "x".repeat(9_999),
    ])
      expect(findWording(wording), wording).toBeNull();
    expect(mapWording("Utter bunk")).toEqual({ verdict: null, lossy: true });
  });
});

const derived = ["averitec7500", "politifact19k"].map(
  (name) =>
    new URL(`../../../../../shared/data/claimreview-derived/${name}.jsonl.gz`, import.meta.url),
);

test.skipIf(!derived.every((file) => existsSync(file)))(
  "knows the wording of 95 in 100 reviews of claimreview-derived (needs ../shared)",
  () => {
    const wordings = derived
      .flatMap((file) => gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n"))
      .map((line) => JSON.parse(line) as { reviewRating: { alternateName?: string } })
      .map(({ reviewRating }) => reviewRating.alternateName ?? "");
    expect(wordings).toHaveLength(26_750);
    const known = wordings.filter((wording) => findWording(wording) !== null);
    expect(known.length / wordings.length).toBeGreaterThan(0.95);
  },
);
