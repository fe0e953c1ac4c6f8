import type { Page } from "playwright-core";
import { visit, waitUntilReady } from "../support/browser.ts";

/** A short article of this test's own. */
export const article = [
  "Ferries will cross the bay every hour",
  "The ferry company will buy 14 electric boats for 60 million euros by June 2027, its director Ida Moss said on Monday.",
  "The old boats carried up to 1,200 passengers a day in 2025.",
  "Many people like the quiet of the new ones.",
].join("\n");

/** Imports an article by pasting it and goes to its desk page. */
export async function importArticle(page: Page, text: string): Promise<void> {
  await visit(page, "/desk/import");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(text);
  await page.getByLabel("Publisher").fill("Bay Gazette");
  await page.getByLabel("Published on").fill("2026-03-02");
  await page.getByRole("button", { name: "Import", exact: true }).click();
  await page.getByRole("link", { name: "Open the article" }).click();
  await page.getByRole("heading", { name: /proposals?$/u }).waitFor();
}

/** Accepts the best proposal and goes to its review screen. */
export async function acceptBestProposal(page: Page): Promise<void> {
  const proposals = page.getByRole("region", { name: /proposals?$/u });
  await proposals.getByRole("button", { name: "Accept" }).first().click();
  const notice = page.locator(".toast", { hasText: "The claim is public now" });
  await notice.getByRole("link", { name: "Open the claim" }).click();
  await page.getByRole("heading", { name: "Sources" }).waitFor();
  await waitUntilReady(page);
}

export type SourceWords = {
  title: string;
  url: string;
  quote: string;
  stance: "Supports the claim" | "Refutes the claim" | "Gives context";
};

/** Attaches a source on the web to the claim whose review screen is open. */
export async function attachSource(page: Page, source: SourceWords): Promise<void> {
  const sources = page.getByRole("region", { name: "Sources" });
  await sources.getByRole("button", { name: "Attach a source" }).click();
  await sources.getByLabel("Address").fill(source.url);
  await sources.getByLabel("Title").fill(source.title);
  await sources.getByLabel("Quote").fill(source.quote);
  await sources.getByLabel("Stance").selectOption({ label: source.stance });
  await sources.getByRole("button", { name: "Attach", exact: true }).click();
  await sources.getByRole("link", { name: source.title }).waitFor();
}

/** Writes a verdict into the open review and submits it. */
export async function giveVerdict(page: Page, verdict: string, summary: string): Promise<void> {
  await page.getByLabel("Verdict", { exact: true }).selectOption({ label: verdict });
  await page.getByLabel("Summary").fill(summary);
  await page.getByLabel("Rationale").fill("The company's report names the sum and the boats.");
  await page.getByLabel("I have none").check();
  await page.getByText(/All changes saved, \d/u).waitFor();
}

export async function submit(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Submit for approval" }).click();
  await page.locator(".tag", { hasText: "Waiting for approval" }).waitFor();
}

/** Approves and publishes what waits on the review screen at `path`, once it has said `warning`. */
export async function approveAndPublish(page: Page, path: string, warning = ""): Promise<void> {
  await visit(page, path);
  if (warning) await page.getByText(warning).waitFor();
  await page.getByRole("button", { name: "Approve and publish" }).click();
  await page.getByRole("button", { name: "Correct the verdict" }).waitFor();
}
