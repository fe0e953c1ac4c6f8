import { describe, expect, it } from "vitest";
import type { Language } from "./language.ts";
import { splitSentences } from "./sentences.ts";
import { sliceCodePoints } from "./text.ts";

function split(text: string, language: Language): string[] {
  return splitSentences(text, language).map(({ start, end }) => sliceCodePoints(text, start, end));
}

describe("splitSentences", () => {
  it("keeps decimals, dates and abbreviations whole", () => {
    expect(split("Hôm 26.5, giá tăng 2.5 lần. TS. Lan ở TP. Huế nói vậy.", "vi")).toEqual([
      "Hôm 26.5, giá tăng 2.5 lần.",
      "TS. Lan ở TP. Huế nói vậy.",
    ]);
    expect(split("Dr. J. Smith left the U.S. on Monday. It rose 3.5% vs. May.", "en")).toEqual([
      "Dr. J. Smith left the U.S. on Monday.",
      "It rose 3.5% vs. May.",
    ]);
  });

  it("closes a quotation with its sentence and goes on where the text goes on", () => {
    expect(split("“Vì sao?”, bà hỏi. “Tôi đi.” Ông ở lại.", "vi")).toEqual([
      "“Vì sao?”, bà hỏi.",
      "“Tôi đi.”",
      "Ông ở lại.",
    ]);
  });

  it("splits where the space after a stop is missing", () => {
    expect(split("Họ đã đến đây.Ông Nam về. Xem vnexpress.net nhé.", "vi")).toHaveLength(3);
  });

  it("splits a list in one line into its entries", () => {
    expect(split("1. The first item 2. The second item", "en")).toEqual([
      "1. The first item",
      "2. The second item",
    ]);
    expect(split("• Một điều • Hai điều", "vi")).toHaveLength(2);
    expect(split("3. Giá tăng 2 lần. Lương không đổi.", "vi")).toHaveLength(2);
  });

  it("takes each line as a paragraph, headings without a stop too", () => {
    const sentences = splitSentences("Tiêu đề\n\nCâu một. Câu hai.\n***\n", "vi");
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([1, 2, 2]);
  });

  it("splits Chinese at its own stops", () => {
    expect(split("他说：“好。”然后走了。真的吗？", "zh")).toEqual([
      "他说：“好。”",
      "然后走了。",
      "真的吗？",
    ]);
  });

  it("counts in code points", () => {
    expect(splitSentences("😀 Một. Hai.", "vi")[1]).toMatchObject({ start: 7, end: 11 });
  });
});
