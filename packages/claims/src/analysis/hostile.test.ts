import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languageSchema } from "../article/language.ts";
import { normaliseText } from "../article/text.ts";
import { proposedClaimSchema } from "./proposal.ts";
import { hostileRepeats } from "../../bench/hostile-repeats.ts";
import { analyseText } from "./analyse-text.ts";
import { findingSchema } from "./finding.ts";
import { proposeClaims } from "./propose-claims.ts";

const LENGTH = 100_000;
/** Generous, since test machines are busy; a quadratic step takes many seconds. */
const MILLISECONDS = 1_500;

describe("hostile text", () => {
  it.each(hostileRepeats)("takes no quadratic time over repeats of %j", (repeat) => {
    const text = normaliseText(repeat.repeat(Math.ceil(LENGTH / repeat.length)));
    for (const language of languageSchema.options) {
      const started = performance.now();
      analyseText(text, { language, publishedOn: "2023-05-27" });
      expect(performance.now() - started).toBeLessThan(MILLISECONDS);
    }
  });

  it("takes no quadratic time over repeats of anything", { timeout: 120_000 }, () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostileRepeats),
      fc.string({ unit: "binary", minLength: 1, maxLength: 8 }),
    );
    const pieces = fc.array(piece, { minLength: 1, maxLength: 4 });
    const repeated = pieces.map((parts) =>
      parts
        .join("")
        .repeat(8_000)
        .slice(0, LENGTH / 4),
    );
    fc.assert(
      fc.property(repeated, fc.constantFrom(...languageSchema.options), (raw, language) => {
        const text = normaliseText(raw);
        const started = performance.now();
        analyseText(text, { language, publishedOn: "2023-05-27" });
        expect(performance.now() - started).toBeLessThan(MILLISECONDS);
      }),
      { numRuns: 60 },
    );
  });

  it("grows with the length of the text up to two million characters", { timeout: 120_000 }, () => {
    const sentence =
      "Bộ Y tế cho biết hôm 5.5 có 25 ca mắc, tăng 12%. Ông Lê An nói: “Chi 3 tỷ đồng”.\n";
    const [short, long] = [250_000, 2_000_000].map((length) => {
      const text = normaliseText(sentence.repeat(length / sentence.length));
      const started = performance.now();
      analyseText(text, { language: "vi", publishedOn: "2023-05-27" });
      return performance.now() - started;
    });
    expect((long ?? 0) / (short ?? 1)).toBeLessThan(24);
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
        for (const finding of analyseText(normaliseText(raw), options).findings) {
          expect(findingSchema.safeParse(finding).error).toBeUndefined();
        }
      }),
      { numRuns: 500 },
    );
  });
});
