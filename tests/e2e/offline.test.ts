import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { newDataDir } from "../faults/new-data-dir.ts";
import { startServer, stopServer, type RunningServer } from "../faults/start-server.ts";
import { openBrowser, openVisitor, visit, type WatchedPage } from "../support/browser.ts";

let server: RunningServer;
let browser: Browser;

beforeAll(async () => {
  server = await startServer(newDataDir());
  browser = await openBrowser();
});

afterAll(async () => {
  await browser?.close();
  await stopServer(server);
});

/** A reader in whose browser the site has prepared for being without a network. */
async function openReader(language: string): Promise<WatchedPage> {
  const page = await openVisitor(browser, server.url);
  await page.context().addCookies([{ name: "language", value: language, url: server.url }]);
  await visit(page, "/");
  await page.evaluate("navigator.serviceWorker.ready");
  return page;
}

test.each([
  ["en", "You are offline"],
  ["vi", "Bạn đang ngoại tuyến"],
  ["zh", "您已离线"],
])("without a network a reader in %s is told so, in the site's styles", async (language, words) => {
  const page = await openReader(language);
  await page.context().setOffline(true);
  await page.goto("/articles");
  await page.getByRole("heading", { level: 1, name: words }).waitFor();
  const family = await page.locator("h1").evaluate((heading) => {
    return heading.ownerDocument.defaultView?.getComputedStyle(heading).fontFamily;
  });
  expect(family).toContain("Source Serif 4");
});

test("no verdict is kept to be shown later, and the page comes by itself once there is a network", async () => {
  const page = await openReader("en");
  await visit(page, "/articles");
  await page.context().setOffline(true);
  await page.reload();
  await page.getByRole("heading", { name: "You are offline" }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole("heading", { level: 1, name: "Articles" }).waitFor();
  expect(await page.locator("[data-offline]").count()).toBe(0);
});

test("another language is taken along when it is chosen", async () => {
  const page = await openReader("en");
  await page.getByRole("button", { name: "中文" }).first().click();
  await page.getByRole("heading", { level: 1, name: "公开核查" }).waitFor();
  const readWorker = () => page.evaluate("navigator.serviceWorker.controller?.scriptURL");
  await expect.poll(readWorker).toContain("lang=zh");
  await page.context().setOffline(true);
  await page.goto("/search");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("您已离线");
});

test("a search without a network says that the results are those of the words before", async () => {
  const page = await openReader("en");
  await visit(page, "/search");
  await page.context().setOffline(true);
  await page.getByLabel("Words, names or figures").fill("yuan");
  await page.getByText("No connection: what is below belongs to the words before.").waitFor();
  await expect.poll(() => page.locator(".claim-card").count()).toBeGreaterThan(0);
});
