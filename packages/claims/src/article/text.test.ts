import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  codePointLength,
  findTextFault,
  indexText,
  normaliseText,
  sliceCodePoints,
} from "./text.ts";

const anyText = fc.string({ unit: "binary", maxLength: 200 });

describe("normaliseText", () => {
  it("composes marks, unifies line ends and drops the byte order mark and controls", () => {
    expect(normaliseText("\uFEFFHa\u0300 No\u0323\u0302i\r\nmột\rhai\u0007\u2028ba\tbốn")).toBe(
      "Hà Nội\nmột\nhai\nba\tbốn",
    );
  });

  it("changes nothing the second time, whatever comes in", () => {
    fc.assert(
      fc.property(anyText, (input) => {
        const once = normaliseText(input);
        expect(normaliseText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
      }),
    );
  });

  it("gives the same text for composed and decomposed input", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (input) => {
        expect(normaliseText(input.normalize("NFD"))).toBe(normaliseText(input.normalize("NFC")));
      }),
    );
  });
});

describe("findTextFault", () => {
  it("names U+0000 and lone surrogates by code point", () => {
    expect(findTextFault("😀a\u0000b")).toEqual({
      offset: 2,
      detail: "U+0000 at character 2",
      values: { character: "U+0000", line: 1, before: "😀a" },
    });
    expect(findTextFault("One.\nTwo\u0000")?.values).toMatchObject({ line: 2, before: "Two" });
    expect(findTextFault("😀\uD800")?.offset).toBe(1);
    expect(findTextFault("ab\uDC00")?.detail).toContain("U+DC00");
    expect(findTextFault("Giá 😀 60 triệu")).toBeNull();
  });
});

describe("indexText", () => {
  it("counts code points where UTF-16 counts two", () => {
    const index = indexText("Giá 😀 60 triệu");
    expect(index.toUtf16(6)).toBe(7);
    expect(index.toCodePoint(7)).toBe(6);
    expect(index.slice(6, 8)).toBe("60");
  });

  it("converts every offset there and back, and slices like an array of code points", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.nat(60), fc.nat(60), (text, a, b) => {
        const points = [...text];
        const index = indexText(text);
        expect(index.length).toBe(points.length);
        expect(codePointLength(text)).toBe(points.length);
        for (let at = 0; at <= points.length; at += 1) {
          expect(index.toUtf16(at)).toBe(points.slice(0, at).join("").length);
          expect(index.toCodePoint(index.toUtf16(at))).toBe(at);
        }
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(sliceCodePoints(text, start, end)).toBe(points.slice(start, end).join(""));
      }),
    );
  });
});
