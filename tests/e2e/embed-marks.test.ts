import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openVisitor, type WatchedPage } from "../support/browser.ts";
import { findProposals, importText } from "../support/newsroom.ts";
import { check, openEmbedding, publish, read, type Embedding } from "./embedding.ts";
import { findMarked, findShift, gates, listRanges, run, sum } from "./find-marked.ts";
import { escapeText, toParagraphs } from "./host-page.ts";

const listBoxes = `[...document.querySelectorAll("p")].map((each) => {
  const { x, y, width, height } = each.getBoundingClientRect();
  return [x, y, width, height];
})`;

let site: Embedding;

beforeAll(async () => {
  site = await openEmbedding();
});

afterAll(() => site?.close());

const tidy = (words: string) => words.normalize("NFC").replaceAll(/\s+/g, " ");

describe("embed.js on a publisher's page", () => {
  test.each([390, 1280])("marks the checked words at %i px, and moves nothing", async (width) => {
    const page = await read(
      site,
      site.host.show(`<h1>Tin</h1>${toParagraphs(site.text)}`, site.settings),
      width,
    );
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
    const body = `<h1>Tin</h1>${toParagraphs(site.text)}`;
    const look = (page: WatchedPage) => run(page, `[document.body.innerHTML, ${listBoxes}]`);
    const plain = await openVisitor(site.browser, site.url);
    await plain.goto(site.host.show(body, "none"));
    const page = await read(site, site.host.show(body, site.settings));
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
    const page = await read(site, site.host.show(`<p>Khác.</p><p>${spread}</p>`, site.settings));
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
    const page = await read(
      site,
      site.host.show(`<p>${escapeText(sum).replace(from, to)}</p>`, site.settings),
    );
    expect(await findMarked(page)).toEqual([]);
    expect(await page.locator("claimledger-marks").count()).toBe(0);
    expect(page.faults).toEqual([]);
  });

  test("of words that stand there twice marks those with the article's surroundings", async () => {
    const page = await read(
      site,
      site.host.show(`<p>Độc giả hỏi. ${sum} Thật ư?</p>${toParagraphs(site.text)}`, site.settings),
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
    const page = await read(
      site,
      site.host.show(`<p>Đang tải…</p><div class="space"></div>`, site.settings),
    );
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
    const address = site.host.show(
      `<p>${escapeText("The port of Lindow moved 45 ships in 2025.")}</p>`,
    );
    const words = "The port of Lindow moved 45 ships in 2025.";
    await publish(site.staff, words, { url: address });
    const page = await read(site, `${address}?utm_source=x#top`);
    await expect.poll(() => findMarked(page)).toEqual([words]);
  });
});

const realPage = new URL(
  "../../../shared/data/text-quote-anchoring/wikipedia-regression-testing.html",
  import.meta.url,
);

describe.skipIf(!existsSync(realPage))("a real page, imported as it is (needs ../shared)", () => {
  test("has every checked sentence marked, and none that its page denies", async () => {
    const html = readFileSync(realPage, "utf8");
    const { reviewer } = site.staff;
    const { article } = await importText(reviewer, html, { format: "html" });
    const proposals = (await findProposals(reviewer, article.id)).slice(0, 6);
    for (const proposal of proposals) await check(site.staff, proposal);
    const body = html.replaceAll(/<(script|style)[^]*?<\/\1>|<link[^>]*>| style="[^"]*"/g, "");
    const asked = `data-article="${article.id}"`;
    const page = await read(site, site.host.show(body, asked));
    const statements = proposals.map(({ statement }) => tidy(statement)).sort();
    const findTidied = async (one: WatchedPage) => (await findMarked(one)).map(tidy).sort();
    await expect.poll(() => findTidied(page)).toEqual(statements);
    expect(await findShift(page)).toBe(0);
    const denied = await read(site, site.host.show(body.replaceAll(" of ", " of no "), asked));
    const same = statements.filter((statement) => !statement.includes(" of "));
    expect(same.length).toBeLessThan(statements.length);
    await expect.poll(() => findTidied(denied)).toEqual(same);
  });
});
