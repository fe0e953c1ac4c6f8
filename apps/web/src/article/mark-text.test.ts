import { expect, test } from "vitest";
import { markText } from "./mark-text.ts";

const shape = (text: string, spans: { id: string; start: number; end: number }[]) =>
  markText(text, spans).map(({ segments }) =>
    segments.map(({ text, marks, ending }) => [text, marks.join("+"), ending.join("+")]),
  );

test("a text without marks is its paragraphs, blank lines left out", () => {
  expect(shape("One.\n\n  \nTwo.", [])).toEqual([[["One.", "", ""]], [["Two.", "", ""]]]);
});

test("overlapping marks are cut at each other's borders", () => {
  expect(
    shape("abcdef", [
      { id: "x", start: 0, end: 4 },
      { id: "y", start: 2, end: 6 },
    ]),
  ).toEqual([
    [
      ["ab", "x", ""],
      ["cd", "x+y", "x"],
      ["ef", "y", "y"],
    ],
  ]);
});

test("of nested marks the innermost comes last", () => {
  expect(
    shape("abcdef", [
      { id: "inner", start: 2, end: 4 },
      { id: "outer", start: 0, end: 6 },
    ])[0],
  ).toEqual([
    ["ab", "outer", ""],
    ["cd", "outer+inner", "inner"],
    ["ef", "outer", "outer"],
  ]);
});

test("a mark over two paragraphs is shown in both and ends once", () => {
  expect(shape("ab\ncd", [{ id: "x", start: 1, end: 4 }])).toEqual([
    [
      ["a", "", ""],
      ["b", "x", ""],
    ],
    [
      ["c", "x", "x"],
      ["d", "", ""],
    ],
  ]);
});

test("offsets are code points: an emoji counts as one", () => {
  expect(shape("Giá 😀 60 triệu", [{ id: "x", start: 6, end: 14 }])).toEqual([
    [
      ["Giá 😀 ", "", ""],
      ["60 triệu", "x", "x"],
    ],
  ]);
});

test("a mark begins once, at its first words, also when it goes over two paragraphs", () => {
  const paragraphs = markText("ab\ncd", [
    { id: "x", start: 1, end: 4 },
    { id: "y", start: 1, end: 2 },
  ]);
  const starting = paragraphs.flatMap(({ segments }) =>
    segments.map((one) => one.starting.join("+")),
  );
  expect(starting).toEqual(["", "x+y", "", ""]);
});
