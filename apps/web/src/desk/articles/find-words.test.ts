import { expect, test } from "vitest";
import { findWords } from "./find-words.ts";

test("words that stand once are found in code points, whatever their normal form", () => {
  expect(findWords("😀 Giá 60 triệu.", " 60 triệu ".normalize("NFD"))).toEqual({
    start: 6,
    end: 14,
  });
});

test("words that are not there, or there twice, are no place", () => {
  expect(findWords("a b a", "c")).toBe("missing");
  expect(findWords("a b a", "a")).toBe("twice");
  expect(findWords("a b a", " ")).toBe("missing");
});
