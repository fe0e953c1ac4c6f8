import { expect, test } from "vitest";
import { getFormats } from "../language/formats.ts";
import { toRevisionTimes } from "./revision-times.ts";

function at(imported_at: string) {
  return { id: "", number: 1, sha256: "", imported_at };
}

test("two texts of different days are told apart by the day", () => {
  const texts = [at("2026-05-01T08:00:00Z"), at("2026-05-02T08:00:00Z")] as const;
  expect(toRevisionTimes(getFormats("en"), ...texts)).toEqual(["1 May 2026", "2 May 2026"]);
});

test("two texts of one day are told apart by the hour", () => {
  const texts = [at("2026-05-01T08:00:00Z"), at("2026-05-01T09:30:00Z")] as const;
  const [first, second] = toRevisionTimes(getFormats("vi"), ...texts);
  expect(first).toContain("08:00");
  expect(second).toContain("09:30");
});
