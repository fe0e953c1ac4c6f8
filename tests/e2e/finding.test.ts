import { afterAll, beforeAll, expect, test } from "vitest";
import { openVisitor, visit, type WatchedPage } from "../support/browser.ts";
import { openNewsroom, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;
let reader: WatchedPage;

beforeAll(async () => {
  newsroom = await openNewsroom();
  reader = await openVisitor(newsroom.browser, newsroom.url);
});

afterAll(() => newsroom?.close());

test("results follow what is typed, marked, at an address that can be shared", async () => {
  await visit(reader, "/search?language=en");
  const total = reader.locator(".search-total");
  const before = await total.innerText();
  await reader.getByLabel("Words, names or figures").pressSequentially("forum", { delay: 20 });
  await reader.waitForURL(/\?q=forum&language=en$/u);
  await expect.poll(() => total.innerText()).not.toBe(before);
  expect(await reader.locator(".claim-card mark").first().innerText()).toMatch(/forum/iu);
  expect(await reader.getByRole("status").innerText()).toBe(await total.innerText());
  expect(await reader.title()).toContain("forum");
  await reader.reload();
  expect(await reader.getByLabel("Words, names or figures").inputValue()).toBe("forum");
});

test("where nothing is found, something else is offered that finds something", async () => {
  await visit(reader, "/search?q=forum+walrus&status=unreviewed");
  await reader.getByText("No claim matches.").waitFor();
  await reader.getByRole("link", { name: "Only “forum”" }).click();
  await expect.poll(() => reader.locator(".claim-card").count()).toBeGreaterThan(0);
});

test("an amount narrows to the claims that name one within it", async () => {
  await visit(reader, "/search?currency=cny&min_amount=50000000");
  expect(await reader.locator(".claim-card").first().innerText()).toMatch(/60 (million|triệu)/u);
  await visit(reader, "/search?currency=CNY&min_amount=lots");
  await reader.getByText("Something in this request is not right").waitFor();
});

test("a reader sends a claim, keeps its address, and reads there what became of it", async () => {
  await visit(reader, "/submit");
  await reader.getByLabel("The claim, in the words").fill("The bridge is 9 km long.");
  await reader.getByRole("button", { name: "Send" }).click();
  await reader.waitForURL(/\/submissions\//u);
  expect(await reader.locator(".lead").innerText()).toBe(
    "We have received it and have not decided yet.",
  );
});

test("how claims are checked is there in each language, and what nobody has told yet is said so", async () => {
  for (const [language, words] of [
    ["en", "How claims are chosen"],
    ["vi", "Cách chọn khẳng định"],
    ["zh", "如何选择说法"],
  ] as const) {
    await visit(reader, `/methodology?lang=${language}`);
    await reader.getByRole("heading", { name: words }).waitFor();
  }
  await visit(reader, "/about?lang=en");
  await reader.getByText("has not filled in this page yet").waitFor();
  await visit(reader, "/methodology/1999?lang=en");
  expect(await reader.getByRole("heading", { level: 1 }).innerText()).toBe("Page not found");
});
