import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageSchema } from "../article/language.ts";
import { normaliseText } from "../article/text.ts";
import { proposedClaimSchema } from "./proposal.ts";
import { proposeClaims } from "./propose-claims.ts";

const LENGTH = 100_000;
/** Generous, since test machines are busy; a quadratic step takes many seconds. */
const MILLISECONDS = 1_500;
const repeats = [
  "1",
  "1.",
  "1, ",
  "1-",
  "1/1/",
  "$1 ",
  "1% (",
  "26.5 ",
  "năm ",
  "hai triệu ",
  "năm 2022 - ",
  "Ông A nói ",
  "theo Theo A ",
  "A (",
  "A, b, ",
  "Bộ A và ",
  '"a" said A ',
  "“a” ",
  "“",
  '"',
  "TP. ",
  "A.",
  "... ",
  "May 1, ",
  "one hundred ",
  "a hundred ",
  "twenty-",
  "一百",
  "5月",
  "他说，",
  "A说",
  "😀",
  "e\u0301",
  "\u0301",
  "\u200D",
  "a",
  "A ",
  " ",
  "\n",
  "ﷺ",
];

describe("hostile text", () => {
  it.each(repeats)("takes no quadratic time over repeats of %j", (repeat) => {
    const text = normaliseText(repeat.repeat(Math.ceil(LENGTH / repeat.length)));
    for (const language of languageSchema.options) {
      const started = performance.now();
      proposeClaims(text, { language, publishedOn: "2023-05-27" });
      expect(performance.now() - started).toBeLessThan(MILLISECONDS);
    }
  });

  it("gives valid proposals for any text", () => {
    const words = fc.constantFrom(
      "60",
      "triệu",
      "năm",
      "tháng",
      "ngày",
      "ông",
      "nói",
      "Bill",
      "Gates",
      ",",
      ".",
      "“",
      "”",
      "(",
      ")",
      "%",
      "USD",
      "said",
      "May",
      "5",
      "二",
      "亿",
      "说",
      "😀",
      "tối đa",
      "-",
      "/",
      "theo",
      "\n",
      "$",
    );
    const sentence = fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" "));
    const text = fc.oneof(sentence, fc.string({ unit: "binary", maxLength: 300 }));
    fc.assert(
      fc.property(text, fc.constantFrom(...languageSchema.options), (raw, language) => {
        const options = { language, publishedOn: "2023-05-27" };
        for (const claim of proposeClaims(normaliseText(raw), options)) {
          expect(proposedClaimSchema.safeParse(claim).error).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});
