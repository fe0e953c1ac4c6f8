import { expect, test } from "vitest";
import { joinParts, keepTogether } from "./join-parts.ts";

test("parts that are not known leave no dot behind, and no line begins with one", () => {
  expect(joinParts(["Lindow Ledger", null, "", "1 claim"])).toBe("Lindow Ledger\u00a0· 1 claim");
});

test("a date is not parted at the end of a line", () => {
  expect(keepTogether("27 May 2023")).toBe("27\u00a0May\u00a02023");
});
