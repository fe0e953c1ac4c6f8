import { afterAll, beforeAll, expect, test } from "vitest";
import type { WatchedPage } from "../support/browser.ts";
import { openVisitor, visit } from "../support/browser.ts";
import { acceptBestProposal, article, giveVerdict, importArticle } from "./desk-steps.ts";
import { joinAs, openNewsroom, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;
let reviewer: WatchedPage;

beforeAll(async () => {
  newsroom = await openNewsroom();
  reviewer = await joinAs(newsroom, "Rosa Lind", "Reviewer");
  await importArticle(reviewer, article);
});

afterAll(() => newsroom?.close());

const undo = () => reviewer.locator(".toast").getByRole("button", { name: "Undo" }).last();

test("a proposal accepted by a slip is a proposal again, and its claim a tombstone", async () => {
  const cards = reviewer.locator("li.proposal");
  const count = await cards.count();
  await cards.first().getByRole("button", { name: "Accept" }).click();
  const notice = reviewer.locator(".toast", { hasText: "The claim is public now" });
  const path = await notice.getByRole("link").getAttribute("href");
  await expect.poll(() => cards.count()).toBe(count - 1);
  await undo().click();
  await expect.poll(() => cards.count()).toBe(count);
  const reader = await openVisitor(newsroom.browser, newsroom.url);
  await visit(reader, path!.replace("/desk", ""));
  await reader.getByText("Accepted by mistake and taken back at once.").waitFor();
});

test("a discarded review is there again with all that was typed", async () => {
  await acceptBestProposal(reviewer);
  await reviewer.getByRole("button", { name: "Start the review" }).click();
  await giveVerdict(reviewer, "Mixed", "The sum is right; the date is not.");
  await reviewer.getByLabel("Summary").pressSequentially(" Typed last.");
  await reviewer.getByRole("button", { name: "Discard this review" }).click();
  await reviewer.getByRole("button", { name: "Start the review" }).waitFor();
  await undo().click();
  const summary = reviewer.getByLabel("Summary");
  await summary.waitFor();
  expect(await summary.inputValue()).toBe("The sum is right; the date is not. Typed last.");
});

test("a review that was discarded a while ago can be taken up too", async () => {
  await reviewer.getByRole("button", { name: "Discard this review" }).click();
  await reviewer.getByRole("button", { name: "Start the review" }).waitFor();
  await reviewer.reload();
  await reviewer.getByRole("button", { name: "Take up the discarded review" }).click();
  await reviewer.getByLabel("Summary").waitFor();
  expect(await reviewer.getByLabel("Verdict", { exact: true }).inputValue()).toBe("mixed");
});

test("a source that was begun and given up is in the form again", async () => {
  const sources = reviewer.getByRole("region", { name: "Sources" });
  await sources.getByRole("button", { name: "Attach a source" }).click();
  await sources.getByLabel("Title").fill("Annual report 2025");
  await sources.getByRole("button", { name: "Cancel" }).click();
  await undo().click();
  await sources.getByLabel("Title").waitFor();
  expect(await sources.getByLabel("Title").inputValue()).toBe("Annual report 2025");
});

test.each([390, 1280])(
  "no notice lies over a button that cannot be scrolled clear of it, at %i px",
  async (width) => {
    await reviewer.setViewportSize({ width, height: 844 });
    await reviewer
      .getByRole("region", { name: "Sources" })
      .getByRole("button", { name: "Cancel" })
      .click();
    await undo().waitFor();
    expect(await reviewer.evaluate<string[]>(findCovered)).toEqual([]);
    await undo().click();
  },
);

/** Buttons and links outside of notices that stay under one when they are scrolled into view. */
const findCovered = `(() => {
  const covered = [];
  for (const control of document.querySelectorAll("main button, main a, main input, main summary")) {
    if (!control.checkVisibility()) continue;
    control.scrollIntoView({ block: "center" });
    const { x, y, width, height } = control.getBoundingClientRect();
    const top = document.elementFromPoint(x + width / 2, y + height / 2);
    if (top?.closest(".toast")) covered.push(control.textContent || control.outerHTML);
  }
  return covered;
})()`;

test.each([390, 1280])(
  "whatever the length of a claim, undoing its acceptance is within the window, at %i px",
  async (width) => {
    const yards = Array.from({ length: 40 }, (_, at) => `yard ${at + 1} in the old harbour`);
    const boats = `The company will buy ${width} boats for 60 million euros from ${yards.join(", ")}.`;
    await importArticle(reviewer, ["Boats", boats].join("\n"));
    await reviewer.setViewportSize({ width, height: 844 });
    await reviewer.locator("li.proposal").getByRole("button", { name: "Accept" }).first().click();
    await undo().waitFor();
    const box = await undo().boundingBox();
    expect(box!.x).toBeGreaterThanOrEqual(0);
    expect(box!.x + box!.width).toBeLessThanOrEqual(width);
    expect(box!.y + box!.height).toBeLessThanOrEqual(844);
  },
);

test("nobody's browser complained", () => {
  for (const page of [newsroom.admin, reviewer]) expect(page.faults).toEqual([]);
});
