import { afterAll, describe, expect, test } from "vitest";
import type { LintFinding } from "@claimledger/claims/publish/claim-review-lint";
import {
  acceptNewClaim,
  act,
  attachSource,
  fullDraft,
  need,
  saveDraft,
  startReview,
  tryAct,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const review = {
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: "https://checks.example/moon",
  claimReviewed: "The Moon is made of cheese",
  reviewRating: { alternateName: "False", ratingValue: 1, worstRating: 1, bestRating: 5 },
};
const toScript = (block: unknown) =>
  `<script type="application/ld+json">${typeof block === "string" ? block : JSON.stringify(block)}</script>`;

async function lint(body: object): Promise<string[]> {
  const answer = await site.visitor.call<{ findings: LintFinding[] }>(
    "POST",
    "/v1/claim-review:lint",
    { body },
  );
  return need(200, answer).findings.map(({ pointer, code }) => `${code} ${pointer}`);
}

describe("POST /v1/claim-review:lint", () => {
  test("looks at JSON-LD, anybody's, without a sign-in", async () => {
    expect(await lint({ json_ld: review })).toEqual([]);
    expect(await lint({ json_ld: [review], url: "https://checks.example/sun" })).toEqual([
      "differs_from_page /0/url",
    ]);
    expect(await lint({ json_ld: [review, { "@graph": [review] }] })).toEqual([
      "several_claim_reviews /1/@graph/0",
    ]);
  });

  test("looks at a page: its blocks, its canonical address and what it shows", async () => {
    const head = `<title>False!</title><link rel="canonical" href="https://checks.example/moon">`;
    const body = "<h1>The Moon is <b>made</b> of\n cheese</h1><p>We say: False.";
    const page = `<!doctype html><html><head>${head}${toScript(review)}</head><body>${body}`;
    expect(await lint({ html: page })).toEqual([]);
    const other = page.replaceAll("False.", "so.").replace('moon">', 'sun">');
    expect(await lint({ html: other })).toEqual([
      "differs_from_page /0/url",
      "differs_from_page /0/reviewRating/alternateName",
    ]);
    expect(await lint({ html: page + toScript("{ not json") })).toEqual(["not_json /1"]);
    expect(await lint({ html: "<p>Nothing" })).toEqual(["no_claim_review "]);
  });

  test("refuses neither, both, too much, and what is too deep", async () => {
    const ask = (body: unknown) => site.visitor.call("POST", "/v1/claim-review:lint", { body });
    expect((await ask({})).status).toBe(422);
    expect((await ask({ json_ld: review, html: "<p>" })).status).toBe(422);
    expect((await ask({ json_ld: "x" })).status).toBe(422);
    expect((await ask({ html: "x".repeat(1_000_001) })).status).toBe(413);
    expect((await ask(`{"json_ld":${"[".repeat(5_000)}${"]".repeat(5_000)}}`)).status).toBe(422);
    expect((await site.visitor.call("POST", "/v1/claim-review:other", { body: {} })).status).toBe(
      404,
    );
  });

  test("answers soon, however hostile the page", async () => {
    const started = performance.now();
    for (const part of [
      "<script type=application/ld+json>",
      "<!--",
      "<a ",
      "&amp",
      "<p>".repeat(3),
    ])
      await lint({ html: part.repeat(Math.floor(400_000 / part.length)) });
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe("publishing", () => {
  test("refuses a verdict whose markup would be wrong, says where, and leaves all as it was", async () => {
    const author = await site.signedIn("reviewer");
    const editor = await site.signedIn("editor");
    const claim = await acceptNewClaim(author);
    const path = `/v1/desk/claims/${claim.id}`;
    const body = { statement: "FALSE: the harbour gets new cranes" };
    const edited = await author.call("PATCH", path, { body, ifMatch: claim.row_version });
    expect(edited.status).toBe(200);
    await attachSource(author, claim.id);
    const draft = await startReview(author, claim.id);
    const saved = await saveDraft(author, draft, { ...fullDraft, verdict: "false" });
    const submitted = await act(author, "submit", saved);
    const refused = await tryAct<{ errors: { pointer: string }[]; detail: string }>(
      editor,
      "approve",
      submitted,
      { publish: true },
    );
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ pointer }) => pointer)).toEqual([
      "/claim_review/claimReviewed",
    ]);
    expect(refused.body.detail).toContain('"FALSE"');
    const document = await site.visitor.call<{ status: string }>("GET", `/v1/claims/${claim.id}`);
    expect(document.body.status).toBe("in_review");
  });
});
