import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintClaimReview } from "./claim-review-lint.ts";

const rating = {
  "@type": "Rating",
  alternateName: "False",
  ratingValue: 1,
  worstRating: 1,
  bestRating: 5,
};
const review = {
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: "https://checks.example/moon",
  claimReviewed: "The Moon is made of cheese",
  author: { "@type": "Organization", name: "Checks" },
  reviewRating: rating,
};

const rated = (changes: object) => ({ ...review, reviewRating: { ...rating, ...changes } });
const claimed = (claimReviewed: string, alternateName = "False") => ({
  ...rated({ alternateName }),
  claimReviewed,
});

/** Codes and pointers of what is found. */
function lint(...given: Parameters<typeof lintClaimReview>): string[] {
  return lintClaimReview(...given).map(({ code, pointer }) => `${code} ${pointer}`);
}

describe("lintClaimReview", () => {
  test("finds nothing in right markup, with numbers, with numbers as text, or without any", () => {
    expect(lint(review)).toEqual([]);
    expect(lint(rated({ ratingValue: "1", worstRating: "1", bestRating: "5" }))).toEqual([]);
    expect(lint({ ...review, reviewRating: { alternateName: "Satire" } })).toEqual([]);
    expect(
      lint({ "@graph": [{ "@type": "WebPage" }, { ...review, "@type": ["ClaimReview"] }] }),
    ).toEqual([]);
  });

  test("finds an inverted scale and one of a single value", () => {
    const found = lint(rated({ worstRating: 5, bestRating: 1, ratingValue: 5 }));
    expect(found).toEqual(["inverted_scale /reviewRating/worstRating"]);
    expect(lint(rated({ worstRating: "-1", bestRating: "-1", ratingValue: "-1" }))).toEqual([
      "degenerate_scale /reviewRating/bestRating",
    ]);
  });

  test("finds a value outside its scale, a scale that begins below one and one that is not whole", () => {
    expect(lint(rated({ ratingValue: 6 }))).toEqual([
      "value_outside_range /reviewRating/ratingValue",
    ]);
    expect(lint(rated({ worstRating: 0 }))).toEqual(["scale_below_one /reviewRating/worstRating"]);
    expect(lint(rated({ bestRating: "" }))).toEqual(["incomplete_scale /reviewRating/bestRating"]);
    expect(lint(rated({ worstRating: undefined, ratingValue: 7 }))).toEqual([
      "incomplete_scale /reviewRating/worstRating",
      "value_outside_range /reviewRating/ratingValue",
    ]);
    expect(lint(rated({ bestRating: null, ratingValue: 0 }))).toEqual([
      "incomplete_scale /reviewRating/bestRating",
      "value_outside_range /reviewRating/ratingValue",
    ]);
  });

  test("finds a label that contradicts its number, in any of the languages it knows", () => {
    for (const [alternateName, ratingValue] of [
      ["False", 5],
      ["True", 1],
      ["Sai sự thật", 4],
      ["錯誤", 5],
      ["Falso", 5],
      ["Mostly true", 1],
    ])
      expect(lint(rated({ alternateName, ratingValue })), String(alternateName)).toEqual([
        "label_against_number /reviewRating/ratingValue",
      ]);
    for (const [alternateName, ratingValue] of [
      ["False", 2],
      ["Half true", 5],
      ["Misleading", 3],
      ["Whatever this says", 5],
    ])
      expect(lint(rated({ alternateName, ratingValue })), String(alternateName)).toEqual([]);
  });

  test("finds the rating within the claim, but leaves alone a claim that uses its words", () => {
    for (const claim of [
      "False: the Moon is made of cheese",
      "The Moon is made of cheese — FALSE",
      "The Moon is made of cheese (false)",
      "[Fake] The Moon is made of cheese",
      "SAI SỰ THẬT: Mặt trăng làm bằng phô mai",
      "【不实】月亮是奶酪做的",
      "False",
    ])
      expect(lint(claimed(claim)), claim).toEqual(["rating_in_claim /claimReviewed"]);
    for (const claim of [
      "False alarms rose by 20% in 2025",
      "The number of verified users is wrong",
      "Sai số của cuộc khảo sát là 3%",
      "Minister: the budget grew by 5%",
      "It is true that the harbour grew: 300 ships",
    ])
      expect(lint(claimed(claim)), claim).toEqual([]);
    expect(lint(claimed("Four legs good: utter bunk", "Utter bunk"))).toHaveLength(1);
  });

  test("finds a second ClaimReview on a page, wherever it stands", () => {
    const two = [
      { "@graph": [review] },
      { mainEntity: { ...review, url: "https://checks.example/2" } },
    ];
    expect(lint(two)).toEqual(["several_claim_reviews /1/mainEntity"]);
  });

  test("finds what is missing, and the whole markup", () => {
    expect(lint({ "@type": "ClaimReview" })).toEqual([
      "missing /claimReviewed",
      "missing /url",
      "missing /reviewRating/alternateName",
    ]);
    for (const none of [null, 1, "x", [], {}, { "@type": "Article" }])
      expect(lint(none)).toEqual(["no_claim_review "]);
  });

  test("finds what the page shows otherwise: its address, the claim, the verdict", () => {
    const text = "Is it so? “The moon is made of CHEESE”, many say. Our verdict: false.";
    expect(lint(review, { url: "https://checks.example/moon#top", text })).toEqual([]);
    const page = { url: "https://checks.example/sun", text: "The Sun is made of butter. True." };
    expect(lint(review, page)).toEqual([
      "differs_from_page /url",
      "differs_from_page /claimReviewed",
      "differs_from_page /reviewRating/alternateName",
    ]);
    expect(lint(claimed("The Moon is made…"), { text })).toEqual([]);
  });

  test("looks at a page of thousands at a bounded cost", () => {
    const many = Array.from({ length: 20_000 }, () => ({ ...review, claimReviewed: "x" }));
    const started = performance.now();
    const found = lintClaimReview(many, { text: "words ".repeat(100_000) });
    expect(found.length).toBeLessThan(200);
    expect(found[0]!.message).toContain("one of");
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  test("says what is wrong with which value", () => {
    const [finding] = lintClaimReview(rated({ ratingValue: 9 }));
    expect(finding!.message).toBe(
      "ratingValue is 9, but the scale goes from 1 (worst) to 5 (best).",
    );
    const [absent, beyond] = lintClaimReview(rated({ worstRating: undefined, ratingValue: 7 }));
    expect(absent!.message).toMatch(/^There is no worstRating;/);
    expect(beyond!.message).toBe("ratingValue is 7, above bestRating, which is 5.");
    expect(lintClaimReview(rated({ worstRating: null }))[0]!.message).toMatch(
      /^worstRating is null;/,
    );
  });
});

const real = new URL("../../../../../shared/data/claimreview-real/blocks.jsonl", import.meta.url);

test.skipIf(!existsSync(real))(
  "the faults of markup as published are found, and no others (needs ../shared)",
  () => {
    const found = readFileSync(real, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as { source: string; raw: string })
      .flatMap(({ source, raw }) =>
        lintClaimReview(JSON.parse(raw)).map(({ code }) => `${code} ${source.split("/").at(-1)}`),
      );
    expect([...new Set(found)].sort()).toEqual([
      "degenerate_scale twenty_minutes_claim_review_page.json",
      "incomplete_scale aos_fatos_raw.json",
      "incomplete_scale bangla_boom_live_raw.json",
      "incomplete_scale boom_live_raw.html",
      "incomplete_scale fact_check_cite_raw.json",
      "incomplete_scale hindi_boom_live_raw.json",
      "incomplete_scale lupa_raw.json",
      "incomplete_scale news_checker_raw.json",
      "incomplete_scale tfc_taiwan_missing_page.json",
      "incomplete_scale tfc_taiwan_raw.json",
      "scale_below_one the_quint_raw.html",
    ]);
  },
);
