import fc from "fast-check";
import { expect, test } from "vitest";
import { findHighlights } from "./highlight.ts";

/** The highlighted words themselves. */
function show(text: string, query: string): string[] {
  const points = Array.from(text.normalize("NFC"));
  return findHighlights(text, query).map(({ start, end }) => points.slice(start, end).join(""));
}

test("words are found with and without marks, in any case, and count code points", () => {
  expect(show("Giá 😀 ĐỒNG Nai tăng", "dong nai")).toEqual(["ĐỒNG", "Nai"]);
  expect(findHighlights("😀 Nai", "nai")).toEqual([{ start: 2, end: 5 }]);
  expect(show("cau Dong Nai", "Cầu đồng")).toEqual(["cau", "Dong"]);
});

test("a number is found however it is written", () => {
  expect(show("8,6 million or 1.500.000", "8.6 1,500,000")).toEqual(["8,6", "1.500.000"]);
});

test("parts of a Chinese text are found as the search finds them, next to each other as one", () => {
  expect(show("北京地铁每天运送乘客一千万人次", "北京地铁 乘客")).toEqual(["北京地铁", "乘客"]);
  expect(show("人 们", "人")).toEqual(["人"]);
});

test("text in another Unicode form is counted in NFC", () => {
  expect(show("Hải Điến".normalize("NFD"), "dien")).toEqual(["Điến"]);
});

test("spans are in order, apart and within the text, whatever is searched in whatever", () => {
  const words = fc.string({ unit: "grapheme", maxLength: 60 });
  fc.assert(
    fc.property(words, words, (text, query) => {
      const length = Array.from(text.normalize("NFC")).length;
      let last = -1;
      for (const { start, end } of findHighlights(text, query)) {
        expect(start).toBeGreaterThan(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(length);
        last = end;
      }
    }),
  );
});
