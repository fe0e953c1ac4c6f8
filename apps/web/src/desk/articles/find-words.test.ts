import { expect, test } from "vitest";
import { findWords } from "./find-words.ts";

test("words are found in code points, whatever their normal form", () => {
  expect(findWords("😀 Giá 60 triệu.", " 60 triệu ".normalize("NFD"))).toEqual([
    { start: 6, end: 14 },
  ]);
});

test("words that stand more than once are found everywhere, words that are not there nowhere", () => {
  expect(findWords("a b a", "a")).toEqual([
    { start: 0, end: 1 },
    { start: 4, end: 5 },
  ]);
  expect(findWords("a b a", "c")).toEqual([]);
  expect(findWords("a b a", " ")).toEqual([]);
});

test("capitals are overlooked where nothing stands as typed", () => {
  expect(findWords("The Old boats, old", "old")).toEqual([{ start: 15, end: 18 }]);
  expect(findWords("The OLD boats", "old")).toEqual([{ start: 4, end: 7 }]);
});
