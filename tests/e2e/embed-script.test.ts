import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bringAxe, findBarriers } from "../screens/inspect.ts";
import { openVisitor } from "../support/browser.ts";
import { openEmbedding, publish, read, type Embedding } from "./embedding.ts";
import { findMarked, findShift, listRanges, run, sum } from "./find-marked.ts";
import { escapeText, toParagraphs } from "./host-page.ts";

let site: Embedding;

beforeAll(async () => {
  site = await openEmbedding();
});

afterAll(() => site?.close());

describe("embed.js on a publisher's page with a strict policy", () => {
  test("opens a note by a click on the words and by the keyboard, and Escape closes it", async () => {
    const page = await read(site, site.host.show(toParagraphs(site.text), site.settings), 390);
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
    await (await popup).waitForURL(new RegExp(`${site.paths.correctedClaim}$`, "u"));
    expect(await findShift(page)).toBe(0);
  });

  test.each(["click", "Enter"])(
    "opens a note by %s on a sign that lies over the words",
    async (by) => {
      const page = await read(
        site,
        site.host.show(`<p class="edge">${escapeText(sum)}</p>`, site.settings),
        390,
      );
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
    const page = await openVisitor(site.browser, site.url);
    page.on("console", (message) => said.push(message.text()));
    const given = wrong.startsWith("data-article") ? wrong : `${site.settings} ${wrong}`;
    await page.goto(site.host.show(toParagraphs(site.text), given));
    await expect.poll(() => said.length).toBeGreaterThan(0);
    await page.waitForTimeout(500);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(words);
    expect(await page.locator("claimledger-marks").count()).toBe(0);
  });

  test("has no barriers, with a note open", async () => {
    const page = await openVisitor(site.browser, site.url, {
      viewport: { width: 390, height: 844 },
    });
    await bringAxe(page);
    await page.goto(
      site.host.show(`<main><h1>Tin</h1>${toParagraphs(site.text)}</main>`, site.settings),
    );
    await page.getByRole("button", { name: /^Verified/u }).click();
    await page.getByRole("dialog", { name: "Verified" }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
  });

  test("asks nobody but the site with the claims, and keeps nothing with the reader", async () => {
    const page = await openVisitor(site.browser, site.url);
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    const address = site.host.show(toParagraphs(site.text), site.settings);
    await page.goto(address);
    await page.locator("claimledger-marks button").first().waitFor();
    const known = [site.url, new URL(address).origin];
    expect(asked.filter((url) => !known.includes(new URL(url).origin))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const kept = await page.evaluate("[localStorage.length, sessionStorage.length]");
    expect(kept).toEqual([0, 0]);
  });

  test("adds no name to the page's own", async () => {
    const page = await read(site, site.host.show(toParagraphs(site.text), site.settings));
    const added = await page.evaluate(
      "Object.keys(globalThis).filter((name) => !before.includes(name))",
    );
    expect(added).toEqual([]);
  });

  test("shows hostile words as words", async () => {
    const words = "The port counted 77 <img src=x onerror=alert(1)> ships in 2025.";
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(2)>`;
    const id = await publish(site.staff, words, {}, { summary: hostile });
    const page = await read(
      site,
      site.host.show(`<p>${escapeText(words)}</p>`, `data-article="${id}"`),
    );
    await expect.poll(() => findMarked(page)).toEqual([words]);
    await page.locator("claimledger-marks button").click();
    const note = page.getByRole("dialog");
    expect(await note.innerText()).toContain(hostile);
    expect(await note.locator("img,script").count()).toBe(0);
    expect(page.faults).toEqual([]);
  });

  test("does nothing where the article is not known, and says so in the console alone", async () => {
    const said: string[] = [];
    const page = await openVisitor(site.browser, site.url);
    page.on("console", (message) => said.push(message.text()));
    await page.goto(site.host.show(toParagraphs(site.text)));
    await expect.poll(() => said.join("\n")).toContain("no article is known at http://127.0.0.1");
    expect(await page.locator("claimledger-marks").count()).toBe(0);
  });

  test("is sent compressed, to pages of any site", async () => {
    const answer = await fetch(`${site.url}/embed.js`);
    expect(answer.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(answer.headers.get("access-control-allow-origin")).toBe("*");
    expect(answer.headers.get("content-encoding")).toMatch(/br|gzip/u);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=300");
  });
});
