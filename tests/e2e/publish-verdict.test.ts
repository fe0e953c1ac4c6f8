import { afterAll, beforeAll, expect, test } from "vitest";
import type { WatchedPage } from "../support/browser.ts";
import { openVisitor, visit, waitUntilReady } from "../support/browser.ts";
import {
  acceptBestProposal,
  approveAndPublish,
  article,
  attachSource,
  giveVerdict,
  importArticle,
  submit,
} from "./desk-steps.ts";
import { joinAs, openNewsroom, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;
let reviewer: WatchedPage;
let editor: WatchedPage;
let reviewPath: string;
let claimPath: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  reviewer = await joinAs(newsroom, "Rosa Lind", "Reviewer");
  editor = await joinAs(newsroom, "Emil Hart", "Editor");
});

afterAll(() => newsroom?.close());

test("a reviewer imports an article and accepts its best proposal, which is then public", async () => {
  await importArticle(reviewer, article);
  await acceptBestProposal(reviewer);
  reviewPath = new URL(reviewer.url()).pathname;
  claimPath = (await reviewer.getByRole("link", { name: "Public page" }).getAttribute("href"))!;
  const reader = await openVisitor(newsroom.browser, newsroom.url);
  await visit(reader, claimPath);
  expect(await reader.getByRole("main").innerText()).toContain("Not checked yet");
});

test("what is missing is said until two sources, a verdict and a declaration are there", async () => {
  await reviewer.getByRole("button", { name: "Start the review" }).click();
  await reviewer.getByText("Choose a verdict.").waitFor();
  const button = reviewer.getByRole("button", { name: "Submit for approval" });
  expect(await button.isDisabled()).toBe(true);
  await attachSource(reviewer, {
    title: "Annual report 2025",
    url: "https://ferries.example/report",
    quote: "We have ordered 14 electric boats for 60 million euros.",
    stance: "Supports the claim",
  });
  await attachSource(reviewer, {
    title: "Minutes of the town council",
    url: "https://bay.example/minutes",
    quote: "The director expects the last boat in 2028.",
    stance: "Refutes the claim",
  });
  await giveVerdict(reviewer, "Mostly accurate", "The sum is right; the last boat comes later.");
  await reviewer.getByText("Nothing is missing").waitFor();
});

test("a source that was removed by a slip is put back", async () => {
  const sources = reviewer.getByRole("region", { name: "Sources" });
  await sources.getByRole("button", { name: "Remove Minutes of the town council" }).click();
  await reviewer.locator(".toast", { hasText: "The source is removed." }).waitFor();
  await expect.poll(() => sources.getByRole("link").count()).toBe(1);
  await reviewer.keyboard.press("u");
  await expect.poll(() => sources.getByRole("link").count()).toBe(2);
});

test("a draft is there again after a reload", async () => {
  await reviewer.reload();
  await waitUntilReady(reviewer);
  expect(await reviewer.getByLabel("Summary").inputValue()).toBe(
    "The sum is right; the last boat comes later.",
  );
});

test("the queue's rows and its views count a claim under one name", async () => {
  const count = async (view: string) =>
    (await editor.getByRole("link", { name: new RegExp(`^${view} \\d`, "u") }).innerText())
      .split(" ")
      .at(-1);
  const rows = (state: string) => editor.locator(".queue > li", { hasText: state }).count();
  await visit(editor, "/desk");
  await editor.locator(".tabs .count").last().waitFor();
  expect([await count("Being checked"), await rows("Being checked")]).toEqual(["1", 1]);
  await submit(reviewer);
  await visit(editor, "/desk");
  await editor.locator(".tabs .count").last().waitFor();
  expect([await count("Being checked"), await rows("Being checked")]).toEqual(["0", 0]);
  expect([await count("Waiting for approval"), await rows("Waiting for approval")]).toEqual([
    "1",
    1,
  ]);
});

test("its author cannot approve what was submitted; an editor can, and publishes it", async () => {
  expect(await reviewer.getByRole("button", { name: "Approve" }).count()).toBe(0);
  await reviewer.getByLabel("Rationale").fill("A thought that came too late.");
  await reviewer.getByRole("button", { name: "Submit the changes" }).waitFor();
  await reviewer.getByText(/All changes saved, \d/u).waitFor();
  await approveAndPublish(editor, reviewPath, "Rosa Lind changed the draft");
  await editor.locator("header .verdict-badge", { hasText: "Mostly accurate" }).waitFor();
  await editor.locator('mark.current[data-status="published"]').first().waitFor();
  expect(await editor.getByRole("button", { name: "Edit Claim" }).count()).toBe(0);
});

test("the public page shows verdict, sources, who checked it, and one ClaimReview", async () => {
  const reader = await openVisitor(newsroom.browser, newsroom.url);
  await visit(reader, claimPath);
  const text = await reader.getByRole("main").innerText();
  for (const words of ["Mostly accurate", "Annual report 2025", "Minutes of the town council"])
    expect(text).toContain(words);
  expect(text).not.toContain("A thought that came too late.");
  expect(text).toMatch(/Reviewed by\s+Rosa Lind\s+Approved by\s+Emil Hart/u);
  const markup = await reader.locator('script[type="application/ld+json"]').allTextContents();
  expect(markup).toHaveLength(1);
  expect(JSON.parse(markup[0]!)).toMatchObject({
    "@type": "ClaimReview",
    url: `${newsroom.url}${claimPath}`,
    reviewRating: {
      alternateName: "Mostly accurate",
      ratingValue: 4,
      bestRating: 5,
      worstRating: 1,
    },
  });
  expect(reader.faults).toEqual([]);
});

test.each(["en", "vi", "zh"])(
  "the public page in %s passes the lint of its markup",
  async (language) => {
    const page = await fetch(`${newsroom.url}${claimPath}`, {
      headers: { "accept-language": language },
    });
    const html = await page.text();
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${language}`, "u"));
    const answer = await fetch(`${newsroom.url}/v1/claim-review:lint`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ html }),
    });
    expect([answer.status, await answer.json()]).toMatchObject([200, { findings: [] }]);
  },
);

test("a correction by the one and approved by the other shows on the page and in its history", async () => {
  await visit(reviewer, reviewPath);
  await reviewer.getByRole("button", { name: "Correct the verdict" }).click();
  await reviewer.getByLabel("Kind of correction").selectOption({ label: "Verdict changed" });
  await reviewer
    .getByLabel("What changes and why, for readers")
    .fill("The council's minutes were misread.");
  await giveVerdict(reviewer, "Mixed", "The sum is right; the date is not.");
  await submit(reviewer);
  await approveAndPublish(editor, reviewPath);
  const reader = await openVisitor(newsroom.browser, newsroom.url);
  await visit(reader, claimPath);
  const text = await reader.getByRole("main").innerText();
  expect(text).toContain("The council's minutes were misread.");
  expect(text).toContain("From “Mostly accurate” to “Mixed”");
  const history = await reader.getByRole("region", { name: "History" }).innerText();
  expect(history).toMatch(/Verdict published[^]*Correction published/u);
});

test("nobody's browser complained", () => {
  for (const page of [newsroom.admin, reviewer, editor]) expect(page.faults).toEqual([]);
});
