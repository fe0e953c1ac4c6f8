import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { searchTokens, slugify } from "./tokens.ts";

describe("searchTokens", () => {
  it("meets the same words with and without marks, in any case and Unicode form", () => {
    expect(searchTokens("Đợt ĐẦU tiên đợt")).toEqual(["dot", "dau", "tien"]);
    expect(searchTokens("Hải Điến".normalize("NFD"))).toEqual(searchTokens("hai dien"));
  });

  it("writes a number in one way only", () => {
    expect(searchTokens("8,6 8.6 1.500.000 1,500,000 360")).toEqual(["8.6", "1500000", "360"]);
  });

  it("gives Han text as bigrams and a single character as itself", () => {
    expect(searchTokens("北京市 人 ＡＩ")).toEqual(["北京", "京市", "人", "ai"]);
  });

  it("gives each lexeme once and never an empty one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const tokens = searchTokens(text);
        expect(new Set(tokens).size).toBe(tokens.length);
        expect(tokens).not.toContain("");
      }),
    );
  });
});

describe("slugify", () => {
  it("makes a readable tail, cut between words", () => {
    expect(slugify("60 triệu nhân dân tệ cho tối đa 12 dự án!")).toBe(
      "60-trieu-nhan-dan-te-cho-toi-da-12-du-an",
    );
    const slug = slugify("một câu rất dài ".repeat(10));
    expect(slug.length).toBeLessThanOrEqual(60);
    expect(slug.endsWith("-")).toBe(false);
  });

  it("is empty when nothing of the text has an ASCII form", () => {
    expect(slugify("北京，你好")).toBe("");
  });
});
