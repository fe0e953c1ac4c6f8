import { describe, expect, test } from "vitest";
import { proposeClaims } from "../analysis/propose-claims.ts";
import type { Language } from "../article/language.ts";
import { shortenClaim } from "./shorten-claim.ts";

function shorten(language: Language, statement: string): string {
  const [claim] = proposeClaims(statement, { language, publishedOn: "2023-05-27" });
  const { quantities, dates } = claim!;
  return shortenClaim({ statement, quantities, dates });
}

describe("shortenClaim", () => {
  test("leaves 75 characters as they are", () => {
    const statement = "😀".repeat(75);
    expect(shortenClaim({ statement, quantities: [], dates: [] })).toBe(statement);
  });

  test("cuts where a word ends, and at 75 characters where there are no words", () => {
    const words = "The council has said again and again that the bridge was paid for by the town";
    expect(shortenClaim({ statement: words, quantities: [], dates: [] })).toBe(
      "The council has said again and again that the bridge was paid for by the…",
    );
    const han = shortenClaim({ statement: "市".repeat(90), quantities: [], dates: [] });
    expect(han).toBe(`${"市".repeat(74)}…`);
  });

  test("keeps a figure or a date whole, wherever the cut would fall in it", () => {
    const figure = "1,92 tỷ USD";
    for (let length = 55; length < 80; length += 1) {
      const before = `Kim ngạch ${"của tỉnh ".repeat(9)}`.slice(0, length).trim();
      const short = shorten(
        "vi",
        `${before} đạt ${figure}, theo báo cáo của sở trong quý vừa qua.`,
      );
      expect(short.includes(figure) || !/\d|tỷ|USD/u.test(short), short).toBe(true);
      expect(Array.from(short).length).toBeLessThan(100);
    }
    const date = "5 March 2024";
    for (let length = 50; length < 80; length += 1) {
      const before = `The school ${"of the old town ".repeat(9)}`.slice(0, length).trim();
      const short = shorten(
        "en",
        `${before} was opened on ${date} by the mayor of the city himself.`,
      );
      expect(short.includes(date) || !/\d|March/u.test(short), short).toBe(true);
    }
  });

  test("ends with no number that nothing is known of, as in a reworded statement", () => {
    const statement =
      "The exports of the whole province and of its harbours have come to about 1.92 billion dollars";
    expect(shortenClaim({ statement, quantities: [], dates: [] })).not.toMatch(/\d/u);
  });
});
