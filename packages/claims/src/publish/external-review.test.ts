import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readExternalReview } from "./external-review.ts";
import { findClaimReviews, toList, toText, type Json } from "./read-claim-review.ts";

const review = {
  "@type": "ClaimReview",
  url: "https://www.checks.example/moon",
  claimReviewed: "The Moon is made of cheese",
  author: { "@type": "Organization", name: "Checks" },
  datePublished: "2026-03-01T10:00:00+07:00",
  inLanguage: "en",
  itemReviewed: { "@type": "Claim", author: { name: "A. Mouse" } },
  reviewRating: { alternateName: "Pants on Fire!", ratingValue: "1" },
};

const read = (changes: object) => {
  const found = readExternalReview({ ...review, ...changes });
  if ("refusal" in found) throw new Error(found.refusal.reason);
  return found.review;
};

test("a review keeps its claim, verdict, author, date and address, and is mapped to our scale", () => {
  expect(read({})).toEqual({
    publisher: "Checks",
    author: "Checks",
    site: "checks.example",
    url: "https://www.checks.example/moon",
    claim: "The Moon is made of cheese",
    claimant: "A. Mouse",
    wording: "Pants on Fire!",
    verdict: "false",
    lossy: true,
    language: "en",
    reviewedOn: "2026-03-01",
  });
});

test("markup is read as others write it: texts for objects, lists with nulls, legacy and missing parts", () => {
  expect(read({ author: "Checks" }).author).toBe("Checks");
  expect(read({ author: [null, { name: "Ada" }, { name: "Bo" }] }).author).toBe("Ada, Bo");
  expect(read({ author: null, publisher: { name: "Checks" } }).publisher).toBe("Checks");
  expect(read({ author: undefined }).publisher).toBe("checks.example");
  expect(read({ itemReviewed: [null, { "@type": "CreativeWork", author: ["A"] }] }).claimant).toBe(
    "A",
  );
  expect(read({ itemReviewed: null }).claimant).toBeNull();
  expect(read({ claimReviewed: "", itemReviewed: { name: "It rains" } }).claim).toBe("It rains");
  expect(read({ reviewRating: [null, "Sai"] }).verdict).toBe("false");
  expect(read({ url: "checks.example/sun" }).url).toBe("https://checks.example/sun");
  const relative = readExternalReview({ ...review, url: "/sun" }, "https://checks.example/a/");
  expect(relative).toMatchObject({ review: { url: "https://checks.example/sun" } });
  expect(read({ url: "/sun" })).toMatchObject({ url: "/sun", site: "", publisher: "Checks" });
  expect(read({ datePublished: "2020-06-23 20:02" }).reviewedOn).toBe("2020-06-23");
  expect(read({ datePublished: "yesterday" }).reviewedOn).toBeNull();
  expect(read({ datePublished: "2020-02-31" }).reviewedOn).toBeNull();
});

test("what a wording means beyond our scale is not guessed", () => {
  expect(read({ reviewRating: { alternateName: "Utter bunk" } })).toMatchObject({
    verdict: null,
    lossy: true,
  });
  expect(read({ reviewRating: { alternateName: "Satire" } }).verdict).toBeNull();
  expect(read({ reviewRating: { alternateName: "Đúng một phần" } })).toMatchObject({
    verdict: "mixed",
    lossy: false,
  });
});

test("a review without claim, verdict in words or address is refused with the reason", () => {
  const refusals = [
    { claimReviewed: null },
    { claimReviewed: "x".repeat(5_001) },
    { reviewRating: { ratingValue: 1 } },
    { reviewRating: null },
    { url: "//moon" },
    { url: "/moon", author: null },
    { url: "javascript:alert(1)" },
    { url: null },
  ].map((changes) => readExternalReview({ ...review, ...changes }));
  expect(refusals.map((found) => "refusal" in found && found.refusal.code)).toEqual([
    "no_claim",
    "claim_too_long",
    "no_verdict",
    "no_verdict",
    "bad_address",
    "no_publisher",
    "bad_address",
    "no_address",
  ]);
  expect(refusals[1]).toEqual({
    refusal: {
      code: "claim_too_long",
      values: { length: 5_001, most: 5_000 },
      reason: "Its claim has 5001 characters; 5000 are the most.",
    },
  });
});

const real = new URL("../../../../../shared/data/claimreview-real/blocks.jsonl", import.meta.url);

/** What the markup says, read here in the plainest way. */
function findSaid(review: Json) {
  const rating = review["reviewRating"] as Json;
  const day = toText(review["datePublished"]).slice(0, 10);
  return {
    claim: toText(review["claimReviewed"]),
    wording: toText(rating["alternateName"]),
    author: toList(review["author"])
      .map((author) => toText((author as Json)["name"]))
      .join(", "),
    reviewedOn: day || null,
    url: toText(review["url"]),
  };
}

test.skipIf(!existsSync(real))(
  "all markup of claimreview-real keeps claim, verdict, author, date and address (needs ../shared)",
  () => {
    const blocks = readFileSync(real, "utf8").trim().split("\n");
    const reviews = blocks.flatMap((line) =>
      findClaimReviews(JSON.parse((JSON.parse(line) as { raw: string }).raw)),
    );
    expect(reviews).toHaveLength(65);
    for (const { review: raw } of reviews) {
      const { url, ...said } = findSaid(raw);
      const found = readExternalReview(raw);
      expect(found).toMatchObject({ review: said });
      const isWhole = /^(https?:|\/)/.test(url);
      const kept = "review" in found ? decodeURI(found.review.url) : null;
      expect(kept).toBe(decodeURI(isWhole ? url : `https://${url}`));
    }
  },
);
