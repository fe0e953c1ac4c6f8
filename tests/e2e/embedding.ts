import type { Browser } from "playwright-core";
import type { Article } from "@claimledger/claims/desk/article";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import { newDataDir } from "../faults/new-data-dir.ts";
import { startServer, stopServer } from "../faults/start-server.ts";
import { seedNewsroom, type SeededPaths, type Staff } from "../screens/seed-newsroom.ts";
import { openBrowser, openVisitor, type WatchedPage } from "../support/browser.ts";
import {
  acceptProposal,
  act,
  attachSource,
  findProposals,
  fullDraft,
  importText,
  saveDraft,
  startReview,
} from "../support/newsroom.ts";
import { openHostSite, type HostSite } from "./host-page.ts";

/** A site with verdicts, and a publisher's that shows them. */
export type Embedding = {
  /** Of the site with the verdicts. */
  url: string;
  browser: Browser;
  host: HostSite;
  staff: Staff;
  paths: SeededPaths;
  /** The text of the article with checked claims, and the script's attributes for it. */
  text: string;
  settings: string;
  close: () => Promise<void>;
};

/** What runs in the page: layout shifts from its first moment, and the names it had then. */
const countShifts = `
  globalThis.shifts = [];
  globalThis.before = [];
  globalThis.before = Object.keys(globalThis);
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
    .observe({ type: "layout-shift", buffered: true });`;

export async function openEmbedding(): Promise<Embedding> {
  const server = await startServer(newDataDir());
  const { url } = server;
  const browser = await openBrowser();
  const host = await openHostSite(url);
  const link = /Sign in once with\s+(\S+)/u.exec(server.output())?.[1];
  const { staff, paths } = await seedNewsroom(url, link!);
  const id = paths.article.slice("/articles/".length);
  const article = (await (await fetch(`${url}/v1/articles/${id}`)).json()) as Article;
  const close = async () => {
    await browser.close();
    await host.close();
    await stopServer(server);
  };
  const settings = `data-article="${id}" data-lang="en"`;
  return { url, browser, host, staff, paths, text: article.text!, settings, close };
}

/** A reader on a page of the publisher; layout shifts are counted from its first moment. */
export async function read(
  { browser, url }: Embedding,
  address: string,
  width = 1280,
): Promise<WatchedPage> {
  const page = await openVisitor(browser, url, { viewport: { width, height: 900 } });
  await page.addInitScript(countShifts);
  const asked = page.waitForResponse(/\/v1\/claims\?/u).catch(() => null);
  await page.goto(address);
  await asked;
  await page.waitForTimeout(500);
  return page;
}

/** Imports a text whose one sentence is a claim, with a verdict; gives the article's id. */
export async function publish(
  staff: Staff,
  words: string,
  details: object,
  draft: object = {},
): Promise<string> {
  const { article } = await importText(staff.reviewer, words, details);
  const [proposal] = await findProposals(staff.reviewer, article.id);
  await check(staff, proposal!, draft);
  return article.id;
}

/** Makes a proposal a claim with a published verdict. */
export async function check(
  { reviewer, editor }: Staff,
  proposal: Proposal,
  draft: object = {},
): Promise<void> {
  const claim = await acceptProposal(reviewer, proposal);
  await attachSource(reviewer, claim.id);
  const review = await startReview(reviewer, claim.id);
  const saved = await saveDraft(reviewer, review, { ...fullDraft, ...draft });
  await act(editor, "approve", await act(reviewer, "submit", saved), { publish: true });
}
