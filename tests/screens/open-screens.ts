import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { runLauncher, startServer, stopServer } from "../faults/start-server.ts";
import { openBrowser, openVisitor, waitUntilReady, type WatchedPage } from "../support/browser.ts";
import type { Client } from "../support/client.ts";
import type { Screen } from "./screens.ts";
import { seedMachines } from "./seed-machines.ts";
import { seedNewsroom, type SeededPaths } from "./seed-newsroom.ts";

export type Look = {
  language: "en" | "vi" | "zh";
  scheme: "light" | "dark";
  width: number;
};

export type Screens = {
  url: string;
  paths: SeededPaths;
  /** A browser window of somebody's, who has chosen language and colours. */
  openWindow: (
    as: Screen["as"],
    look: Look,
    options?: BrowserContextOptions,
  ) => Promise<WatchedPage>;
  close: () => Promise<void>;
};

/** All that pages are set in. */
const fonts = ['1em "Source Sans 3"', '1em "Source Serif 4"', 'bold 1em "Source Serif 4"'];

/** The production server with a filled newsroom on a scratch database, and a browser. */
export async function openScreens(): Promise<Screens> {
  const dataDir = join(tmpdir(), `claimledger-screens-${randomUUID()}`);
  // Other people's servers, as far as the screens need any, are on this machine.
  const server = await startServer(dataDir, { ALLOW_PRIVATE_ADDRESSES: "true" });
  const stop = async () => {
    await stopServer(server);
    rmSync(dataDir, { recursive: true, force: true });
  };
  const { url } = server;
  const link = /Sign in once with\s+(\S+)/u.exec(server.output())?.[1] ?? "";
  const { staff, paths } = await fill(url, link, dataDir).catch(async (error) => {
    await stop();
    throw error;
  });
  const browser = await openBrowser();
  const openWindow: Screens["openWindow"] = async (as, look, options = {}) => {
    const page = await openVisitor(browser, url, {
      viewport: { width: look.width, height: look.width < 600 ? 844 : 900 },
      colorScheme: look.scheme,
      ...options,
    });
    await page.context().addCookies(listCookies(url, look, as && staff[as]));
    // Fonts that are late on a first visit are there on the next.
    await page.goto("/");
    await loadFonts(page);
    return page;
  };
  const close = async () => {
    await browser.close();
    await stop();
  };
  return { url, paths, openWindow, close };
}

async function fill(url: string, link: string, dataDir: string) {
  const newsroom = await seedNewsroom(url, link);
  await seedMachines(url, newsroom.staff.reviewer);
  await runLauncher(["dump"], { DATA_DIR: dataDir });
  return newsroom;
}

function listCookies(url: string, { language }: Look, person?: Client) {
  const session = person?.cookie().split("; ").filter(Boolean) ?? [];
  return [`language=${language}`, ...session].map((pair) => {
    const at = pair.indexOf("=");
    return { name: pair.slice(0, at), value: pair.slice(at + 1), url };
  });
}

/** Waits for the site's letters, Latin and Vietnamese, on the page that is shown. */
async function loadFonts(page: WatchedPage): Promise<void> {
  const load = (font: string) => page.evaluate(`document.fonts.load('${font}', "aạ")`);
  await Promise.all(fonts.map(load));
}

/** Shows a screen in a window, in the state that it is looked at. */
export async function show(page: WatchedPage, screen: Screen): Promise<void> {
  await page.goto(screen.path);
  // Pages for reading are done then; those of the app have something to take over first.
  if (await page.evaluate<boolean>("'_$HY' in window")) await waitUntilReady(page);
  await screen.prepare?.(page);
}
