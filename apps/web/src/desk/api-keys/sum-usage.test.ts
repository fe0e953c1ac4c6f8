import { expect, test } from "vitest";
import { sumUsage } from "./sum-usage.ts";

test("days are summed by key, the busiest key first", () => {
  const days = [
    { day: "2026-11-23", key_id: "a", requests: 3, refused: 0 },
    { day: "2026-11-23", key_id: "b", requests: 10, refused: 2 },
    { day: "2026-11-22", key_id: "b", requests: 5, refused: 1 },
  ];
  expect(sumUsage(days)).toEqual([
    { key_id: "b", requests: 15, refused: 3 },
    { key_id: "a", requests: 3, refused: 0 },
  ]);
  expect(sumUsage([])).toEqual([]);
});
