import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { newDataDir } from "../faults/new-data-dir.ts";
import { startServer, stopServer, type RunningServer } from "../faults/start-server.ts";
import { openBrowser, openVisitor, visit, type WatchedPage } from "../support/browser.ts";

let server: RunningServer;
let browser: Browser;
let article: string;

beforeAll(async () => {
  server = await startServer(newDataDir());
  browser = await openBrowser();
  const answer = await fetch(new URL("/v1/articles?limit=1", server.url));
  const { items } = (await answer.json()) as { items: { path: string }[] };
  article = items[0]!.path;
});

afterAll(async () => {
  await browser?.close();
  await stopServer(server);
});

function open(width: number, height: number, javaScriptEnabled: boolean): Promise<WatchedPage> {
  const screen = { viewport: { width, height }, reducedMotion: "reduce" } as const;
  return openVisitor(browser, server.url, { ...screen, javaScriptEnabled });
}

test("without scripts each note stands beside the line where its claim begins, or below the last", async () => {
  const page = await open(1280, 900, false);
  await visit(page, article);
  const notes = await page.locator(".margin-note").all();
  expect(notes.length).toBeGreaterThanOrEqual(4);
  let below = 0;
  for (const note of notes) {
    const box = (await note.boundingBox())!;
    const number = await note.getAttribute("data-claim");
    const words = (await page.locator(`mark[data-claims~="${number}"]`).first().boundingBox())!;
    expect(box.x).toBeGreaterThan(words.x + 300);
    expect(box.y).toBeGreaterThanOrEqual(below);
    expect(box.y - Math.max(words.y, below)).toBeLessThan(40);
    below = box.y + box.height;
  }
});

test("without scripts a claim's label opens its note as a sheet on a phone, and closes it", async () => {
  const page = await open(390, 844, false);
  await visit(page, article);
  const sheet = page.locator(".margin-note").first();
  expect(await sheet.isVisible()).toBe(false);
  await page.locator("button.claim-mark").first().click();
  await sheet.waitFor();
  const box = (await sheet.boundingBox())!;
  expect([box.x, box.width, Math.round(box.y + box.height)]).toEqual([0, 390, 844]);
  await sheet.getByRole("button", { name: "Close" }).click();
  await sheet.waitFor({ state: "hidden" });
});

test("a link to a claim in its article shows its words", async () => {
  const page = await open(1280, 600, true);
  await visit(page, article);
  const id = await page.locator(".claim-start").last().getAttribute("id");
  await visit(page, `${article}#${id}`);
  const last = page.locator(`[id="${id}"] + .margin-note + mark`);
  const { y } = (await last.boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y).toBeLessThan(600);
});

test("pointing at a claim's words shows which note is theirs", async () => {
  const page = await open(1280, 900, true);
  await visit(page, article);
  const number = await page.locator(".margin-note").nth(1).getAttribute("data-claim");
  await page.locator(`mark[data-claims~="${number}"]`).first().hover();
  expect(await page.locator(".margin-note.current").getAttribute("data-claim")).toBe(number);
  expect(page.faults).toEqual([]);
});

test("a reader copies a claim's address and nothing else of the page needs a script", async () => {
  const page = await open(1280, 900, true);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await visit(page, article);
  await page.locator(".margin-note a").first().click();
  await page.getByRole("heading", { name: "Cite and share" }).waitFor();
  await page.getByRole("button", { name: "Copy the link" }).click();
  await page.getByRole("button", { name: "Copied" }).waitFor();
  expect(await page.evaluate("navigator.clipboard.readText()")).toBe(page.url());
  const scripts = await page.locator("script[src]").all();
  expect(scripts.length).toBe(1);
});

/** The fonts that an element's letters are drawn in. */
async function listFonts(page: WatchedPage, selector: string): Promise<string[]> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("DOM.enable");
  await tools.send("CSS.enable");
  const { root } = await tools.send("DOM.getDocument");
  const { nodeId } = await tools.send("DOM.querySelector", { nodeId: root.nodeId, selector });
  const { fonts } = await tools.send("CSS.getPlatformFontsForNode", { nodeId });
  return fonts.map(({ familyName }) => familyName);
}

test("a Vietnamese headline on a phone is set in one font, whether the site's letters are there or not", async () => {
  const page = await open(390, 844, true);
  await page.route("**/*.woff2", (route) => route.abort());
  await visit(page, "/?lang=vi");
  expect(await page.locator("h1").innerText()).toMatch(/ể|ứ|ừ/u);
  expect(await listFonts(page, "h1")).toHaveLength(1);
  await page.unroute("**/*.woff2");
  await visit(page, "/?lang=vi");
  await page.evaluate(`document.fonts.load('bold 1em "Source Serif 4"', "aạ")`);
  await visit(page, "/?lang=vi");
  expect(await listFonts(page, "h1")).toEqual([expect.stringMatching(/^Source Serif 4/u)]);
});
