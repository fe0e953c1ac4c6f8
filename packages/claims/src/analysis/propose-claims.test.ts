import { describe, expect, it } from "vitest";
import type { Language } from "../article/language.ts";
import { codePointLength, sliceCodePoints } from "../article/text.ts";
import { proposedClaimSchema, type ProposedClaim } from "./proposal.ts";
import { proposeClaims } from "./propose-claims.ts";

function propose(language: Language, text: string): ProposedClaim[] {
  return proposeClaims(text, { language, publishedOn: "2023-05-27" });
}

describe("proposeClaims", () => {
  const article = [
    "😀 Thành phố công bố ngân sách",
    "Thành phố sẽ chi 60 triệu nhân dân tệ (8,6 triệu USD) cho tối đa 12 dự án trong 2 năm.",
    "Hôm 18.5, bà Lê Thu Hà, Giám đốc Sở Tài chính, cho biết “đợt đầu có 39 đối tác”.",
    "Có lẽ mọi người đều vui. Ai sẽ trả tiền?",
  ].join("\n");
  const claims = propose("vi", article);

  it("gives what its schema says, every span being the words it quotes", () => {
    for (const claim of claims) {
      expect(proposedClaimSchema.parse(claim)).toEqual(claim);
      expect(sliceCodePoints(article, claim.start, claim.end)).toBe(claim.quote);
      for (const part of [...claim.quantities, ...claim.dates]) {
        expect(sliceCodePoints(article, part.start, part.end)).toBe(part.text);
        expect(part.end - part.start).toBe(codePointLength(part.text));
      }
    }
  });

  it("ranks figures, dates and quotations above opinions, headings and questions", () => {
    const worth = claims.map((claim) => claim.check_worthiness);
    expect(worth).toEqual([...worth].sort((a, b) => b - a));
    const top = claims.slice(0, 2).map(({ quote }) => quote.slice(0, 9));
    expect(top.sort()).toEqual(["Hôm 18.5,", "Thành phố"]);
    expect(claims.some(({ quote }) => quote.startsWith("Ai sẽ"))).toBe(false);
  });

  it("says why", () => {
    const money = claims.find(({ quote }) => quote.includes("60 triệu"));
    expect(money?.reasons).toContain("has_money");
    const quoted = claims.find(({ claimant }) => claimant === "Lê Thu Hà");
    expect(quoted?.reasons).toEqual(expect.arrayContaining(["has_date", "names_speaker"]));
    expect(quoted?.quoted).toEqual(["đợt đầu có 39 đối tác"]);
    expect(quoted?.kind).toBe("quotation");
  });

  it("is the same every time and empty for nothing", () => {
    expect(propose("vi", article)).toEqual(claims);
    expect(propose("vi", "")).toEqual([]);
    expect(propose("en", "\n \n")).toEqual([]);
  });

  it("proposes identical words once, where they stand first", () => {
    const sentence = "The quays cost 51 million euros in 2022.";
    const repeated = propose(
      "en",
      `${sentence}\nThe town paid 3 million euros.\n${`${sentence} `.repeat(400)}`,
    );
    expect(repeated).toHaveLength(2);
    expect(repeated.find(({ quote }) => quote === sentence)?.start).toBe(0);
  });

  it("resolves dates in the time zone of publication", () => {
    const at = (timeZone: string) =>
      proposeClaims("The mayor resigned yesterday in Hanoi.", {
        language: "en",
        publishedOn: "2023-05-26T20:00:00Z",
        timeZone,
      })[0]?.dates[0]?.from;
    expect(at("UTC")).toBe("2023-05-25");
    expect(at("Asia/Ho_Chi_Minh")).toBe("2023-05-26");
  });

  it("refuses a publication date that is none", () => {
    expect(() => proposeClaims("x", { language: "en", publishedOn: "soon" })).toThrow(RangeError);
  });
});
