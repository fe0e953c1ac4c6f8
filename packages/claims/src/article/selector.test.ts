import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptAround } from "./excerpt.ts";
import { makeSelectors } from "./selector.ts";
import { findSelector, resolveSelection } from "./find-selector.ts";
import { codePointLength, sliceCodePoints } from "./text.ts";

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

describe("makeSelectors", () => {
  it("quotes the span with what stands around it", () => {
    const [quote, position] = makeSelectors("Giá 😀 60 triệu đồng", 6, 14);
    expect(quote).toEqual({
      type: "TextQuoteSelector",
      exact: "60 triệu",
      prefix: "Giá 😀 ",
      suffix: " đồng",
    });
    expect(position).toEqual({ type: "TextPositionSelector", start: 6, end: 14 });
  });

  it("never cuts a family emoji or a combining mark in its context", () => {
    const family = "👨‍👩‍👧‍👦";
    const text = `${family.repeat(8)}60${family.repeat(8)}`;
    const start = codePointLength(family.repeat(8));
    const [quote] = makeSelectors(text, start, start + 2);
    for (const context of [quote.prefix, quote.suffix]) {
      expect([...graphemes.segment(context)].every(({ segment }) => segment === family)).toBe(true);
      expect(context).not.toBe("");
    }
  });

  it("refuses a span outside the text", () => {
    expect(() => makeSelectors("abc", 2, 2)).toThrow(RangeError);
    expect(() => makeSelectors("abc", 2, 9)).toThrow(RangeError);
  });

  it("makes selectors that find their own span again in any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 1 }),
        fc.nat(),
        fc.nat(),
        (raw, a, b) => {
          const text = raw.normalize("NFC");
          const length = codePointLength(text);
          const start = a % length;
          const end = start + 1 + (b % (length - start));
          const selectors = makeSelectors(text, start, end);
          expect(selectors[0].exact).toBe(sliceCodePoints(text, start, end));
          expect(findSelector(text, selectors).start).toBe(start);
          expect(resolveSelection(text, selectors).end).toBe(end);
        },
      ),
    );
  });
});

describe("findSelector", () => {
  const text = "Giá tăng 5%. Lương tăng 5%.";

  it("tells repeated words apart by what surrounds them", () => {
    const [quote] = makeSelectors(text, 19, 26);
    expect(findSelector(text, [quote])).toEqual({ state: "anchored", start: 19, end: 26 });
  });

  it("follows words that moved", () => {
    const selectors = makeSelectors(text, 13, 26);
    expect(findSelector(`Hôm nay. ${text}`, selectors)).toMatchObject({ start: 22, end: 35 });
  });

  it("gives up where two places fit equally well, and where none does", () => {
    const exact = { type: "TextQuoteSelector", exact: "5%", prefix: "", suffix: "" } as const;
    expect(findSelector(text, [exact]).state).toBe("orphaned");
    expect(findSelector(text, [{ ...exact, exact: "6%" }]).state).toBe("orphaned");
  });
});

describe("a hostile quote", () => {
  it.each(["a".repeat(10_000), `b${"a".repeat(9_999)}`, `${"a".repeat(9_999)}b`])(
    "takes no time worth mentioning in a text of repeats",
    (exact) => {
      const quote = { type: "TextQuoteSelector", exact, prefix: "", suffix: "" } as const;
      const started = performance.now();
      expect(findSelector("a".repeat(2_000_000), [quote]).state).toBe("orphaned");
      expect(performance.now() - started).toBeLessThan(3_000);
    },
  );
});

describe("resolveSelection", () => {
  it("refuses a quote that does not stand at its position, even when it stands elsewhere", () => {
    const [quote, position] = makeSelectors("một hai ba", 4, 7);
    const moved = { ...position, start: 3, end: 6 };
    expect(resolveSelection("một hai ba", [quote, position]).state).toBe("anchored");
    expect(resolveSelection("một hai ba", [quote, moved]).state).toBe("orphaned");
  });
});

describe("excerptAround", () => {
  it("cuts at a sentence or between words, and stays in the paragraph", () => {
    const text =
      "Đoạn trước.\nCâu một ở đây. Câu hai nói 60 triệu đồng cho dự án. Câu ba dài hơn nữa.";
    const start = text.indexOf("60");
    const { before, exact, after } = excerptAround(text, start, start + 8, { maxEach: 20 });
    expect(exact).toBe("60 triệu");
    expect(before).toBe("Câu hai nói ");
    expect(after).toBe(" đồng cho dự án.");
    expect(excerptAround(text, start, start + 8, { maxEach: 500 }).before).toBe(
      "Câu một ở đây. Câu hai nói ",
    );
  });

  it("begins with a sentence wherever one begins within reach", () => {
    const text = `${"Một câu rất dài không hết ".repeat(3)}ở đây. Hết. Câu này nói 60 triệu.`;
    const start = text.indexOf("60");
    expect(excerptAround(text, start, start + 2, { maxEach: 40 }).before).toBe("Hết. Câu này nói ");
  });

  it("reaches into the neighbouring paragraphs for words that are a whole one", () => {
    const text = "Một.\nHai.\nBa.";
    const { before, after } = excerptAround(text, 5, 9, { maxEach: 100 });
    expect({ before, after }).toEqual({ before: "Một.\n", after: "\nBa." });
  });
});
