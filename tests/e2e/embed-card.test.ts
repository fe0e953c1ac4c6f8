import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bringAxe, findBarriers } from "../screens/inspect.ts";
import { openVisitor } from "../support/browser.ts";
import { openEmbedding, type Embedding } from "./embedding.ts";
import { run } from "./find-marked.ts";

let site: Embedding;

beforeAll(async () => {
  site = await openEmbedding();
});

afterAll(() => site?.close());

describe("a claim's card in a frame of another site", () => {
  const frame = (path: string, width: number) =>
    `<iframe src="${site.url}${path}" title="Claim" width="${width}" height="480"></iframe>`;

  test.each([280, 560])("is shown whole at %i px", async (width) => {
    const page = await openVisitor(site.browser, site.url);
    const path = site.paths.correctedClaim.split("/").slice(0, 3).join("/");
    await page.goto(site.host.show(frame(`/embed${path}?lang=en`, width), "none"));
    const card = page.frameLocator("iframe");
    await card.getByText("Mostly accurate").waitFor();
    const fits = await card
      .locator("html")
      .evaluate((html: { scrollWidth: number; clientWidth: number }) => {
        return html.scrollWidth <= html.clientWidth;
      });
    expect(fits).toBe(true);
    expect(await card.getByRole("link").getAttribute("href")).toContain(site.paths.correctedClaim);
    expect(await page.context().cookies()).toEqual([]);
    expect(page.faults).toEqual([]);
  });

  test.each([280, 328, 560])(
    "is as high as oEmbed says at %i px, in each language",
    async (width) => {
      const page = await openVisitor(site.browser, site.url, { viewport: { width, height: 200 } });
      for (const kind of [
        "correctedClaim",
        "retractedClaim",
        "withdrawnClaim",
        "uncheckedClaim",
      ] as const)
        for (const language of ["vi", "en", "zh"]) {
          const path = site.paths[kind].split("/").slice(0, 3).join("/");
          const asked = `url=${encodeURIComponent(site.url + path)}&maxwidth=${width}`;
          const answer = await fetch(`${site.url}/oembed?${asked}`);
          const { height } = (await answer.json()) as { height: number };
          await page.goto(`/embed${path}?lang=${language}`);
          const needed = await run<number>(page, "document.body.offsetHeight");
          expect(needed, `${kind} ${language}`).toBeLessThanOrEqual(height);
          expect(height - needed, `${kind} ${language}`).toBeLessThan(140);
        }
    },
  );

  test("has the code to copy on the claim's page, which no phone scrolls sideways for", async () => {
    const page = await openVisitor(site.browser, site.url, {
      viewport: { width: 390, height: 844 },
    });
    await page.goto(site.paths.correctedClaim);
    const code = (await page.locator("#embed-card").textContent())!.trim();
    expect(code).toContain('referrerpolicy="no-referrer"');
    expect(await page.locator("#embed-marks").textContent()).toContain("no-referrer");
    await page.goto(site.host.show(code, "none"));
    const card = page.frameLocator("iframe");
    await card.getByRole("link").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(390);
  });

  test.each(["correctedClaim", "retractedClaim", "withdrawnClaim", "uncheckedClaim"] as const)(
    "has no barriers, light and dark, when it is of a %s",
    async (kind) => {
      const page = await openVisitor(site.browser, site.url, {
        viewport: { width: 280, height: 480 },
      });
      await bringAxe(page);
      await page.goto(`/embed${site.paths[kind].split("/").slice(0, 3).join("/")}?lang=vi`);
      expect(await findBarriers(page)).toEqual([]);
    },
  );

  test("is the only page of the site that may be", async () => {
    const page = await openVisitor(site.browser, site.url);
    await page.goto(site.host.show(frame(site.paths.correctedClaim, 560), "none"));
    await expect.poll(() => page.faults.join()).toContain("frame-ancestors");
  });
});

test("a claim's page names its oEmbed answer, which leads to the card", async () => {
  const html = await (await fetch(site.url + site.paths.correctedClaim)).text();
  const named = /<link[^>]+application\/json\+oembed[^>]+href="([^"]+)"/u.exec(html)?.[1];
  const answer = await fetch(named!.replaceAll("&amp;", "&"));
  const { html: frame } = (await answer.json()) as { html: string };
  const card = await fetch(/src="([^"]+)"/u.exec(frame)![1]!);
  expect(await card.text()).toContain("60 triệu nhân dân tệ");
});
