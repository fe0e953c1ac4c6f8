import { expect, test } from "vitest";
import { compareWords } from "./wording-change.ts";

const show = (before: string, after: string, language: string) =>
  compareWords(before, after, language)
    .map(({ kind, text }) =>
      kind === "same" ? text : kind === "added" ? `[+${text}]` : `[-${text}]`,
    )
    .join("");

test("changed words are found whole in all three languages", () => {
  expect(show("up to 12 projects", "at least 12 projects", "en")).toContain(" 12 projects");
  expect(show("tối đa 12 dự án", "tối thiểu 12 dự án", "vi")).toBe("tối [-đa][+thiểu] 12 dự án");
  expect(show("支持十二个项目", "支持十三个项目", "zh")).toMatch(/^支持.*个?项目$/u);
});

test("the old and the new text can be read off the pieces", () => {
  const before = "One two three.\n\nFour.";
  const after = "One three.\n\nFour, five.";
  const pieces = compareWords(before, after, "en");
  const read = (kind: string) =>
    pieces
      .flatMap((piece) => (piece.kind === "same" || piece.kind === kind ? piece.text : []))
      .join("");
  expect(read("removed")).toBe(before);
  expect(read("added")).toBe(after);
});

test("where little has stayed the old and the new text are shown whole", () => {
  expect(show("It was raining in Hanoi.", "Nobody said so at all.", "en")).toBe(
    "[-It was raining in Hanoi.][+Nobody said so at all.]",
  );
});

test("texts with nothing in common are shown whole, in bounded time", () => {
  const before = Array.from({ length: 5000 }, (_, i) => `a${i}`).join(" ");
  const after = Array.from({ length: 5000 }, (_, i) => `b${i}`).join(" ");
  const started = performance.now();
  expect(compareWords(before, after, "en").length).toBeLessThan(12_000);
  expect(performance.now() - started).toBeLessThan(3_000);
});
