import { expect, test } from "vitest";
import { verdictValues } from "../review/rating-scale.ts";
import { placeLegend } from "./place-legend.ts";

test.each(["vi", "en", "zh"] as const)(
  "a legend in %s keeps to its width and height",
  (language) => {
    const { entries, height } = placeLegend([...verdictValues], language, 360);
    expect(entries.map(({ verdict }) => verdict)).toEqual(verdictValues);
    for (const { x, y } of entries) {
      expect(x).toBeLessThan(360);
      expect(y).toBeLessThan(height);
    }
    const places = new Set(entries.map(({ x, y }) => `${x} ${y}`));
    expect(places.size).toBe(verdictValues.length);
  },
);

test("a legend has no line for what it does not name", () => {
  expect(placeLegend([], "en", 360)).toEqual({ entries: [], height: 0 });
  const one = placeLegend(["mixed"], "en", 360);
  const all = placeLegend([...verdictValues], "en", 360);
  expect(one.height).toBeLessThan(all.height);
});
