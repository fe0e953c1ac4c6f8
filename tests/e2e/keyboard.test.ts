import { afterAll, beforeAll, expect, test } from "vitest";
import type { Page } from "playwright-core";
import { openVisitor, visit, waitUntilReady, type WatchedPage } from "../support/browser.ts";
import { article, importArticle } from "./desk-steps.ts";
import { joinAs, openNewsroom, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;
let reviewer: WatchedPage;
let editor: WatchedPage;
let claimPath: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  reviewer = await joinAs(newsroom, "Kim Ohara", "Reviewer");
  editor = await joinAs(newsroom, "Lea Sand", "Editor");
  await importArticle(reviewer, article);
});

afterAll(() => newsroom?.close());

/** What a label, or else its own words, call the element that has the focus. */
const focusedName = `(() => {
  const element = document.activeElement;
  const words = element?.labels?.[0]?.textContent ?? element?.textContent;
  return (element?.getAttribute("aria-label") ?? words ?? "").trim();
})()`;

/** Presses Tab until what has the focus is called `name`; whatever comes in between is passed. */
async function tabTo(page: Page, name: string | RegExp, read = focusedName): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    const found = await page.evaluate<string>(read);
    if (typeof name === "string" ? found === name : name.test(found)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}

const focused = (page: Page) => page.locator(":focus");

/** Presses keys that belong together, again where a busy machine took too long between them. */
async function goByKeys(page: Page, keys: string[], url: RegExp): Promise<void> {
  const go = async () => {
    for (const key of keys) await page.keyboard.press(key);
    return page.waitForURL(url, { timeout: 3_000 }).then(
      () => true,
      () => false,
    );
  };
  await expect.poll(go).toBe(true);
}

async function type(page: Page, name: string | RegExp, words: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(words);
}

test("reading: an article is gone through claim by claim, and one of them opened", async () => {
  const reader = await openVisitor(newsroom.browser, newsroom.url);
  await visit(reader, "/");
  await reader.keyboard.press("Tab");
  await reader.getByRole("link", { name: "Skip to the content" }).and(focused(reader)).waitFor();
  await reader.keyboard.press("Enter");
  await tabTo(reader, /^Bắc Kinh/u);
  await reader.keyboard.press("Enter");
  await reader.waitForURL(/\/articles\//u);
  await tabTo(reader, /^Claim 1:/u);
  await reader.keyboard.press("Enter");
  await reader.waitForURL(/\/claims\//u);
  await tabTo(reader, "Tiếng Việt");
  await reader.keyboard.press("Enter");
  await reader.locator("html[lang=vi]").waitFor();
  expect(reader.faults).toEqual([]);
});

test("reading on a phone: a claim's note is opened as a sheet, and put away", async () => {
  const viewport = { width: 390, height: 844 };
  const reader = await openVisitor(newsroom.browser, newsroom.url, { viewport });
  await visit(reader, "/articles");
  await tabTo(reader, /^Bắc Kinh/u);
  await reader.keyboard.press("Enter");
  await reader.waitForURL(/\/articles\/./u);
  await tabTo(reader, /^Claim 1:/u);
  await reader.keyboard.press("Enter");
  const sheet = reader.locator(".margin-note:popover-open");
  await sheet.waitFor();
  await reader.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await reader.keyboard.press("Enter");
  await tabTo(reader, /: claim 1$/u);
  await reader.keyboard.press("Enter");
  await reader.waitForURL(/\/claims\//u);
  expect(reader.faults).toEqual([]);
});

test("proposals are walked through, dismissed, taken back and accepted by keys", async () => {
  const cards = reviewer.locator("li.proposal");
  const count = await cards.count();
  await reviewer.keyboard.press("j");
  const first = await cards.first().getAttribute("id");
  await reviewer.locator(`[id="${first}"]:focus`).waitFor();
  await reviewer.keyboard.press("x");
  await reviewer.locator(".toast", { hasText: "Dismissed." }).waitFor();
  await expect.poll(() => cards.count()).toBe(count - 1);
  await reviewer.keyboard.press("u");
  await expect.poll(() => cards.count()).toBe(count);
  await reviewer.locator(`[id="${first}"]:focus`).waitFor();
  await reviewer.keyboard.press("e");
  await reviewer.locator("li.proposal textarea:focus").waitFor();
  await reviewer.keyboard.press("Escape");
  await reviewer.locator(`[id="${first}"]:focus`).waitFor();
  await reviewer.keyboard.press("a");
  await reviewer.locator(".toast", { hasText: "The claim is public now" }).waitFor();
  await expect.poll(() => cards.count()).toBe(count - 1);
});

test("adding a claim: its words are typed, and it is opened from the notice", async () => {
  await reviewer.keyboard.press("n");
  await reviewer.locator("textarea:focus").waitFor();
  await reviewer.keyboard.type("up to 1,200 passengers");
  await tabTo(reviewer, "Add claim");
  await reviewer.keyboard.press("Enter");
  const notice = reviewer.locator(".toast", { hasText: "The claim is added" });
  const link = notice.getByRole("link", { name: "Open the claim" });
  claimPath = (await link.getAttribute("href"))!;
  await reviewer.getByRole("button", { name: "Add a claim" }).and(focused(reviewer)).waitFor();
  await tabTo(reviewer, claimPath, `document.activeElement?.getAttribute("href") ?? ""`);
  await reviewer.keyboard.press("Enter");
  await reviewer.getByRole("heading", { name: "Sources" }).waitFor();
  await waitUntilReady(reviewer);
  expect(await reviewer.locator("mark.current").innerText()).toContain("up to 1,200 passengers");
});

test("attaching a source: address, title and quote are typed, its stance is chosen, and a key sends it", async () => {
  await reviewer.keyboard.press("s");
  await reviewer.locator("section:has(#sources) input:focus").waitFor();
  await reviewer.keyboard.type("https://ferries.example/report");
  await type(reviewer, "Title", "Annual report 2025");
  await type(reviewer, "Quote", "1,200 passengers a day at most");
  await reviewer.keyboard.press("Control+Enter");
  await reviewer.locator("select:focus:invalid").waitFor();
  await reviewer.keyboard.press("r");
  await reviewer.keyboard.press("Control+Enter");
  await reviewer.getByRole("link", { name: "Annual report 2025" }).first().waitFor();
  await reviewer.getByText("Refutes the claim").waitFor();
  expect(await reviewer.locator("section:has(#sources) blockquote").innerText()).toContain("1,200");
});

test("giving a verdict: what is missing leads to its field, and it is submitted", async () => {
  await reviewer.keyboard.press("r");
  await reviewer.locator("#review:focus").waitFor();
  await tabTo(reviewer, "Choose a verdict.");
  await reviewer.keyboard.press("Enter");
  await expect.poll(() => reviewer.locator("select:focus").count()).toBe(1);
  await reviewer.keyboard.type("V");
  await type(reviewer, "Summary", "The report says so.");
  await tabTo(reviewer, "I have none");
  await reviewer.keyboard.press("Space");
  await reviewer.getByText("Nothing is missing").waitFor();
  await reviewer.keyboard.press("Control+Enter");
  await reviewer.locator(".tag", { hasText: "Waiting for approval" }).waitFor();
  await reviewer.locator("#review:focus").waitFor();
});

test("approving: an editor finds it in the queue, and publishes it", async () => {
  await visit(editor, "/desk");
  await goByKeys(editor, ["g", "w"], /awaiting_approval/u);
  await waitUntilReady(editor);
  await editor.keyboard.press("j");
  await editor.keyboard.press("Enter");
  await editor.waitForURL(new RegExp(claimPath, "u"));
  await waitUntilReady(editor);
  await editor.keyboard.press("Control+k");
  await editor.getByRole("dialog").getByRole("combobox").waitFor();
  await editor.keyboard.type("approve and");
  await editor.getByRole("option", { name: "Approve and publish" }).waitFor();
  await editor.keyboard.press("Enter");
  const verdict = editor.locator("header .verdict-badge");
  await verdict.waitFor();
  expect(await verdict.innerText()).toContain("Verified");
});

test("the palette finds claims, and the help names every key and switches single ones off", async () => {
  await visit(editor, "/desk");
  await editor.keyboard.press("Control+k");
  await editor.getByRole("dialog").getByRole("combobox").waitFor();
  await editor.keyboard.type("1,200 passengers");
  await editor.getByRole("option", { name: /1,200 passengers/u }).waitFor();
  await editor.keyboard.press("Escape");
  await editor.getByRole("dialog").waitFor({ state: "detached" });
  await editor.keyboard.press("Shift+?");
  const help = editor.getByRole("dialog", { name: "Keyboard shortcuts" });
  await help.waitFor();
  expect(await help.innerText()).toContain("Go to: Imported articles");
  await help.getByLabel("Keys without Ctrl").uncheck();
  await editor.keyboard.press("Escape");
  await help.waitFor({ state: "detached" });
  await editor.keyboard.press("g");
  await editor.keyboard.press("a");
  await editor.keyboard.press("Control+k");
  await editor.getByRole("dialog").getByRole("combobox").waitFor();
  expect(new URL(editor.url()).pathname).toBe("/desk");
});

test("nobody's browser complained", () => {
  for (const page of [newsroom.admin, reviewer, editor]) expect(page.faults).toEqual([]);
});
