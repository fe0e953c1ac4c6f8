import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { chromiumFlags, findChromium } from "./find-chromium.ts";

/** Long, since a busy machine of two cores is slow; only what fails waits for all of it. */
const patienceMs = 30_000;

/** In the browser: whether the app has every element that the server sent; others have no app. */
const isTakenOver = `(({ done, completed } = {}) =>
  done || !completed || [...document.querySelectorAll("#app [data-hk]")].every((part) => completed.has(part))
)(globalThis._$HY)`;

/** A page with everything that a browser complains of on it: errors, refused scripts, lost files. */
export type WatchedPage = Page & { faults: string[] };

export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("No Chromium was found; set CHROMIUM to its path.");
  return chromium.launch({ executablePath, args: chromiumFlags });
}

/** A visitor of their own: cookies, language and screen, and whether scripts run. */
export async function openVisitor(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL, locale: "en-GB", ...options });
  context.setDefaultTimeout(patienceMs);
  return watch(await context.newPage());
}

function watch(page: Page): WatchedPage {
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${page.url()}: ${message.text()}`);
  });
  return Object.assign(page, { faults });
}

/** Goes to a page and waits until its scripts have taken over. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await waitUntilReady(page);
}

/** Waits until nothing is being fetched any more and the app has the page, so that all of it answers. */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle");
  const deadline = Date.now() + patienceMs;
  // Playwright's own way to wait for a function evaluates in the page, which the site's policy refuses.
  while (!(await page.evaluate<boolean>(isTakenOver))) {
    if (Date.now() > deadline) throw new Error(`The app has not taken over ${page.url()}.`);
    await page.waitForTimeout(50);
  }
}
