import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { expect, test } from "vitest";
import { toBibTeX, toCitation } from "./to-citation.ts";

const claim = {
  id: "01a2",
  statement: "Costs rose by 5 % & more",
  verdict: { value: "mixed", published_at: "2026-11-23T18:39:16.763Z" },
} as PublicClaim;
const cited = {
  claim,
  url: "https://x.example/claims/01a2",
  site: "The Paper",
  version: "0db82a2f149fabcd",
};

test("a citation names author, day, claim, verdict, version and address", () => {
  expect(toCitation(cited, "en")).toBe(
    "The Paper (23 November 2026). “Costs rose by 5 % & more” [Mixed]. SHA-256 0db82a2f149f. https://x.example/claims/01a2",
  );
});

test("in BibTeX no word of a claim is a command", () => {
  const entry = toBibTeX(cited, "en");
  expect(entry).toContain("title = {“Costs rose by 5 \\% \\& more”: Mixed},");
  expect(entry).toContain("note = {SHA-256 0db82a2f149fabcd},");
  const hostile = { ...claim, statement: "}\\input{x}" };
  expect(toBibTeX({ ...cited, claim: hostile }, "en")).toContain(
    "“\\}\\textbackslash{}input\\{x\\}”",
  );
});
