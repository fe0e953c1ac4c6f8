import { existsSync, readFileSync } from "node:fs";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Article } from "@claimledger/claims/desk/article";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import { newDataDir } from "../faults/new-data-dir.ts";
import { startServer, stopServer, type RunningServer } from "../faults/start-server.ts";
import { seedNewsroom, type SeededPaths, type Staff } from "../screens/seed-newsroom.ts";
import { bringAxe, findBarriers } from "../screens/inspect.ts";
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
import { escapeText, openHostSite, toParagraphs, type HostSite } from "./host-page.ts";

/** What runs in the page: layout shifts from its first moment, and the names it had then. */
const countShifts = `
  globalThis.shifts = [];
  globalThis.before = [];
  globalThis.before = Object.keys(globalThis);
  new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ value }) => value)))
    .observe({ type: "layout-shift", buffered: true });`;
const listRanges = `[...CSS.highlights.values()].flatMap((each) => [...each])
  .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))`;
const listMarked = `${listRanges}.map(String)`;
const listBoxes = `[...document.querySelectorAll("p")].map((each) => {
  const { x, y, width, height } = each.getBoundingClientRect();
  return [x, y, width, height];
})`;

let server: RunningServer;
let browser: Browser;
let host: HostSite;
let staff: Staff;
let paths: SeededPaths;
let text: string;
let settings: string;

const sum =
  "Tổng mức hỗ trợ là 60 triệu nhân dân tệ (8,6 triệu USD), dành cho tối đa 12 dự án và kéo dài 2 năm.";
const gates =
  "Phát biểu từ xa hôm 26.5, Bill Gates nói rằng dịch bệnh và an ninh lương thực là những vấn đề không nước nào giải quyết được một mình.";

beforeAll(async () => {
  server = await startServer(newDataDir());
  browser = await openBrowser();
  host = await openHostSite(server.url);
  const link = /Sign in once with\s+(\S+)/u.exec(server.output())?.[1];
  ({ staff, paths } = await seedNewsroom(server.url, link!));
  const id = paths.article.slice("/articles/".length);
  const article = (await (await fetch(`${server.url}/v1/articles/${id}`)).json()) as Article;
  text = article.text!;
  settings = `data-article="${id}" data-lang="en"`;
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
  await stopServer(server);
});

/** A reader on a page of the publisher; layout shifts are counted from its first moment. */
async function read(address: string, width = 1280): Promise<WatchedPage> {
  const page = await openVisitor(browser, server.url, { viewport: { width, height: 900 } });
  await page.addInitScript(countShifts);
  const asked = page.waitForResponse(/\/v1\/claims\?/u).catch(() => null);
  await page.goto(address);
  await asked;
  await page.waitForTimeout(500);
  return page;
}

const run = <T>(page: WatchedPage, script: string) => page.evaluate(script) as Promise<T>;
/** The words that are marked, in the page's order. */
const findMarked = (page: WatchedPage) => run<string[]>(page, listMarked);
const findShift = (page: WatchedPage) => run<number>(page, "shifts.reduce((a, b) => a + b, 0)");
const tidy = (words: string) => words.normalize("NFC").replaceAll(/\s+/g, " ");

describe("embed.js on a publisher's page with a strict policy", () => {
  test.each([390, 1280])("marks the checked words at %i px, and moves nothing", async (width) => {
    const page = await read(host.show(`<h1>Tin</h1>${toParagraphs(text)}`, settings), width);
    await expect.poll(() => findMarked(page)).toEqual([sum, gates]);
    const signs = page.getByRole("group", { name: "Fact checks on this page" });
    expect(await signs.getByRole("button").count()).toBe(2);
    for (const sign of await signs.getByRole("button").all()) {
      const box = (await sign.boundingBox())!;
      expect([box.width, box.height]).toEqual([24, 24]);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
    }
    expect(await findShift(page)).toBe(0);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    expect(page.faults).toEqual([]);
  });

  test("leaves the page's own elements as they were", async () => {
    const body = `<h1>Tin</h1>${toParagraphs(text)}`;
    const look = (page: WatchedPage) => run(page, `[document.body.innerHTML, ${listBoxes}]`);
    const plain = await openVisitor(browser, server.url);
    await plain.goto(host.show(body, "none"));
    const page = await read(host.show(body, settings));
    await expect.poll(() => findMarked(page)).toHaveLength(2);
    expect(await look(page)).toEqual(await look(plain));
  });

  test("finds words spread over elements, in letters taken apart, with other spaces", async () => {
    const spread = escapeText(sum)
      .replace("60 triệu", "<b>60</b>&nbsp;<em>tri<span>ệu</span></em>")
      .replace("tối đa", '<a href="#note">tối\n      đa</a>')
      .replace("8,6", '8,6<span class="hidden"> (not seen)</span>')
      .replace("dự án", "dự&shy; án")
      .normalize("NFD");
    const page = await read(host.show(`<p>Khác.</p><p>${spread}</p>`, settings));
    await expect.poll(() => findMarked(page)).not.toEqual([]);
    const [found = ""] = await findMarked(page);
    expect(tidy(found.replaceAll(/\u00ad|\(not seen\)/g, "")).replaceAll(" ,", ",")).toContain(
      "60 triệu nhân dân tệ (8,6",
    );
    expect(await findShift(page)).toBe(0);
  });

  test.each([
    ["a numeral", "60 triệu", "90 triệu"],
    ["a bound", "tối đa", "tối thiểu"],
    ["a denial", "dành cho", "không dành cho"],
    ["a unit", "2 năm", "2 tháng"],
    ["what stands before them", "Tổng mức", "Không đúng là tổng mức"],
    ["a numeral that is struck out", "60 triệu", "<s>60</s> 90 triệu"],
  ])("marks nothing where %s differs", async (_, from, to) => {
    const page = await read(host.show(`<p>${escapeText(sum).replace(from, to)}</p>`, settings));
    expect(await findMarked(page)).toEqual([]);
    expect(await page.locator("claimledger-marks").count()).toBe(0);
    expect(page.faults).toEqual([]);
  });

  test("of words that stand there twice marks those with the article's surroundings", async () => {
    const page = await read(
      host.show(`<p>Độc giả hỏi. ${sum} Thật ư?</p>${toParagraphs(text)}`, settings),
    );
    await expect.poll(() => findMarked(page)).toHaveLength(2);
    const at = await run<string[]>(
      page,
      `${listRanges}.map(({ startContainer }) => startContainer.parentElement.textContent)`,
    );
    expect(at.filter((paragraph) => paragraph.includes("Độc giả"))).toEqual([]);
    expect(at).toHaveLength(2);
  });

  test("marks what is loaded later, and lets go of what is taken away", async () => {
    const page = await read(host.show(`<p>Đang tải…</p><div class="space"></div>`, settings));
    expect(await findMarked(page)).toEqual([]);
    const put = (words: string) =>
      page.locator(".space").evaluate((space: { textContent: string }, given) => {
        space.textContent = given;
      }, words);
    await put(sum);
    await page.locator("claimledger-marks button").waitFor();
    await expect.poll(() => findMarked(page)).toEqual([sum]);
    await put("Không còn gì.");
    await page.locator("claimledger-marks button").waitFor({ state: "detached" });
    await expect.poll(() => findMarked(page)).toEqual([]);
    expect(await findShift(page)).toBe(0);
  });

  test("knows the article by the page's own address", async () => {
    const address = host.show(`<p>${escapeText("The port of Lindow moved 45 ships in 2025.")}</p>`);
    const words = "The port of Lindow moved 45 ships in 2025.";
    await publish(words, { url: address });
    const page = await read(`${address}?utm_source=x#top`);
    await expect.poll(() => findMarked(page)).toEqual([words]);
  });

  test("opens a note by a click on the words and by the keyboard, and Escape closes it", async () => {
    const page = await read(host.show(toParagraphs(text), settings), 390);
    const note = page.getByRole("dialog", { name: "Verified" });
    await page
      .locator("p", { hasText: "Bill Gates" })
      .first()
      .click({ position: { x: 60, y: 100 } });
    await note.waitFor();
    expect(await note.innerText()).toContain("Ông nói đúng như vậy, qua video, hôm 26 tháng 5.");
    await page.keyboard.press("Escape");
    await note.waitFor({ state: "hidden" });
    await page.getByRole("button", { name: /^Mostly accurate · Corrected/u }).focus();
    await page.keyboard.press("Enter");
    const corrected = page.getByRole("dialog", { name: "Mostly accurate · Corrected" });
    await corrected.waitFor();
    const box = (await corrected.boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await page.keyboard.press("Tab");
    const popup = page.waitForEvent("popup");
    await page.keyboard.press("Enter");
    await (await popup).waitForURL(new RegExp(`${paths.correctedClaim}$`, "u"));
    expect(await findShift(page)).toBe(0);
  });

  test.each(["click", "Enter"])(
    "opens a note by %s on a sign that lies over the words",
    async (by) => {
      const page = await read(host.show(`<p class="edge">${escapeText(sum)}</p>`, settings), 390);
      const sign = page.locator("claimledger-marks button");
      const { x, y } = (await sign.boundingBox())!;
      const isOverWords = await run<boolean>(
        page,
        `${listRanges}.some((range) => [...range.getClientRects()].some(({ left, right, top, bottom }) =>
        left <= ${x + 12} && ${x + 12} <= right && top <= ${y + 12} && ${y + 12} <= bottom))`,
      );
      expect(isOverWords).toBe(true);
      const press = by === "click" ? () => sign.click() : () => sign.press("Enter");
      await press();
      const note = page.getByRole("dialog", { name: "Mostly accurate · Corrected" });
      await note.waitFor();
      expect(await note.innerText()).toMatch(/Checked by (?!127\.0\.0\.1)/u);
      await press();
      await note.waitFor({ state: "hidden" });
    },
  );

  test.each([
    [
      "an id that no article has",
      `data-article="${crypto.randomUUID()}"`,
      "no published verdict on",
    ],
    ["an element that is not there", `data-within=".story"`, 'matches data-within=".story"'],
    ["what is no selector", `data-within="p["`, "not a valid selector"],
  ])("says in one line of the console that it was given %s", async (_, wrong, words) => {
    const said: string[] = [];
    const page = await openVisitor(browser, server.url);
    page.on("console", (message) => said.push(message.text()));
    const given = wrong.startsWith("data-article") ? wrong : `${settings} ${wrong}`;
    await page.goto(host.show(toParagraphs(text), given));
    await expect.poll(() => said.length).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
    expect(await page.locator("claimledger-marks").count()).toBe(0);
  });

  test("has no barriers, with a note open", async () => {
    const page = await openVisitor(browser, server.url, { viewport: { width: 390, height: 844 } });
    await bringAxe(page);
    await page.goto(host.show(`<main><h1>Tin</h1>${toParagraphs(text)}</main>`, settings));
    await page.getByRole("button", { name: /^Verified/u }).click();
    await page.getByRole("dialog", { name: "Verified" }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test("asks nobody but the site with the claims, and keeps nothing with the reader", async () => {
    const page = await openVisitor(browser, server.url);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const address = host.show(toParagraphs(text), settings);
    await page.goto(address);
    await page.locator("claimledger-marks button").first().waitFor();
    const known = [server.url, new URL(address).origin];
    expect(asked.filter((url) => !known.includes(new URL(url).origin))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate("[localStorage.length, sessionStorage.length]");
    expect(kept).toEqual([0, 0]);
  });

  test("adds no name to the page's own", async () => {
    const page = await read(host.show(toParagraphs(text), settings));
    const added = await page.evaluate(
      "Object.keys(globalThis).filter((name) => !before.includes(name))",
    );
    expect(added).toEqual([]);
  });

  test("shows hostile words as words", async () => {
    const words = "The port counted 77 <img src=x onerror=alert(1)> ships in 2025.";
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
    const id = await publish(words, {}, { summary: hostile });
    const page = await read(host.show(`<p>${escapeText(words)}</p>`, `data-article="${id}"`));
    await expect.poll(() => findMarked(page)).toEqual([words]);
    await page.locator("claimledger-marks button").click();
    const note = page.getByRole("dialog");
    expect(await note.innerText()).toContain(hostile);
    expect(await note.locator("img,script").count()).toBe(0);
    expect(page.faults).toEqual([]);
  });

  test("does nothing where the article is not known, and says so in the console alone", async () => {
    const said: string[] = [];
    const page = await openVisitor(browser, server.url);
    page.on("console", (message) => said.push(message.text()));
    await page.goto(host.show(toParagraphs(text)));
    await expect.poll(() => said.join("\n")).toContain("no article is known at http://127.0.0.1");
    expect(await page.locator("claimledger-marks").count()).toBe(0);
  });

  test("is sent compressed, to pages of any site", async () => {
    const answer = await fetch(`${server.url}/embed.js`);
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("content-encoding")).toMatch(/br|gzip/u);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=300");
  });
});

describe("a claim's card in a frame of another site", () => {
  const frame = (path: string, width: number) =>
    `<iframe src="${server.url}${path}" title="Claim" width="${width}" height="480"></iframe>`;

  test.each([280, 560])("is shown whole at %i px", async (width) => {
    const page = await openVisitor(browser, server.url);
    const path = paths.correctedClaim.split("/").slice(0, 3).join("/");
    await page.goto(host.show(frame(`/embed${path}?lang=en`, width), "none"));
    const card = page.frameLocator("iframe");
    await card.getByText("Mostly accurate").waitFor();
    const fits = await card
      .locator("html")
      .evaluate((html: { scrollWidth: number; clientWidth: number }) => {
        return html.scrollWidth <= html.clientWidth;
      });
    expect(fits).toBe(true);
    expect(await card.getByRole("link").getAttribute("href")).toContain(paths.correctedClaim);
    expect(await page.context().cookies()).toEqual([]);
    expect(page.faults).toEqual([]);
  });

  test.each([280, 328, 560])(
    "is as high as oEmbed says at %i px, in each language",
    async (width) => {
      const page = await openVisitor(browser, server.url, { viewport: { width, height: 200 } });
      for (const kind of [
        "correctedClaim",
        "retractedClaim",
        "withdrawnClaim",
        "uncheckedClaim",
      ] as const)
        for (const language of ["vi", "en", "zh"]) {
          const path = paths[kind].split("/").slice(0, 3).join("/");
          const asked = `url=${encodeURIComponent(server.url + path)}&maxwidth=${width}`;
          const answer = await fetch(`${server.url}/oembed?${asked}`);
          const { height } = (await answer.json()) as { height: number };
          await page.goto(`/embed${path}?lang=${language}`);
          const needed = await run<number>(page, "document.body.offsetHeight");
          expect(needed, `${kind} ${language}`).toBeLessThanOrEqual(height);
          expect(height - needed, `${kind} ${language}`).toBeLessThan(140);
        }
    },
  );

  test("has the code to copy on the claim's page, which no phone scrolls sideways for", async () => {
    const page = await openVisitor(browser, server.url, { viewport: { width: 390, height: 844 } });
    await page.goto(paths.correctedClaim);
    const code = (await page.locator("#embed-card").textContent())!.trim();
    expect(code).toContain('referrerpolicy="no-referrer"');
    expect(await page.locator("#embed-marks").textContent()).toContain("no-referrer");
    await page.goto(host.show(code, "none"));
    const card = page.frameLocator("iframe");
    await card.getByRole("link").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  });

  test.each(["correctedClaim", "retractedClaim", "withdrawnClaim", "uncheckedClaim"] as const)(
    "has no barriers, light and dark, when it is of a %s",
    async (kind) => {
      const page = await openVisitor(browser, server.url, {
        viewport: { width: 280, height: 480 },
      });
      await bringAxe(page);
      await page.goto(`/embed${paths[kind].split("/").slice(0, 3).join("/")}?lang=vi`);
      expect(await findBarriers(page)).toEqual([]);
    },
  );

  test("is the only page of the site that may be", async () => {
    const page = await openVisitor(browser, server.url);
    await page.goto(host.show(frame(paths.correctedClaim, 560), "none"));
    await expect.poll(() => page.faults.join()).toContain("frame-ancestors");
  });
});

test("a claim's page names its oEmbed answer, which leads to the card", async () => {
  const html = await (await fetch(server.url + paths.correctedClaim)).text();
  const named = /<link[^>]+application\/json\+oembed[^>]+href="([^"]+)"/u.exec(html)?.[1];
  const answer = await fetch(named!.replaceAll("&amp;", "&"));
  const { html: frame } = (await answer.json()) as { html: string };
  const card = await fetch(/src="([^"]+)"/u.exec(frame)![1]!);
  expect(await card.text()).toContain("60 triệu nhân dân tệ");
});

const realPage = new URL(
  "../../../shared/data/text-quote-anchoring/wikipedia-regression-testing.html",
  import.meta.url,
);

describe.skipIf(!existsSync(realPage))("a real page, imported as it is (needs ../shared)", () => {
  test("has every checked sentence marked, and none that its page denies", async () => {
    const html = readFileSync(realPage, "utf8");
    const { reviewer } = staff;
    const { article } = await importText(reviewer, html, { format: "html" });
    const proposals = (await findProposals(reviewer, article.id)).slice(0, 6);
    for (const proposal of proposals) await check(proposal);
    const body = html.replaceAll(/<(script|style)[^]*?<\/\1>|<link[^>]*>| style="[^"]*"/g, "");
    const asked = `data-article="${article.id}"`;
    const page = await read(host.show(body, asked));
    const statements = proposals.map(({ statement }) => tidy(statement)).sort();
    const findTidied = async (one: WatchedPage) => (await findMarked(one)).map(tidy).sort();
    await expect.poll(() => findTidied(page)).toEqual(statements);
    expect(await findShift(page)).toBe(0);
    const denied = await read(host.show(body.replaceAll(" of ", " of no "), asked));
    const same = statements.filter((statement) => !statement.includes(" of "));
    expect(same.length).toBeLessThan(statements.length);
    await expect.poll(() => findTidied(denied)).toEqual(same);
  });
});

/** Imports a text whose one sentence is a claim, with a verdict; gives the article's id. */
async function publish(words: string, details: object, draft: object = {}): Promise<string> {
  const { article } = await importText(staff.reviewer, words, details);
  const [proposal] = await findProposals(staff.reviewer, article.id);
  await check(proposal!, draft);
  return article.id;
}

/** Makes a proposal a claim with a published verdict. */
async function check(proposal: Proposal, draft: object = {}): Promise<void> {
  const { reviewer, editor } = staff;
  const claim = await acceptProposal(reviewer, proposal);
  await attachSource(reviewer, claim.id);
  const review = await startReview(reviewer, claim.id);
  const saved = await saveDraft(reviewer, review, { ...fullDraft, ...draft });
  await act(editor, "approve", await act(reviewer, "submit", saved), { publish: true });
}
