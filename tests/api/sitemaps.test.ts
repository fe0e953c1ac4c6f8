import { readdirSync } from "node:fs";
import { afterAll, describe, expect, test } from "vitest";
import { problemKinds } from "@claimledger/claims/problem";
import { publicUrl } from "../support/describe-deps.ts";
import { acceptNewClaim } from "../support/newsroom.ts";
import { findTexts } from "../support/read-xml.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
const author = await site.signedIn("reviewer");
afterAll(() => site.close());

const bare = await site.visitor.call("GET", "/sitemap.xml");
const claims = [await acceptNewClaim(author), await acceptNewClaim(author)];
// As if the log had gone on for long: the next claim's first seq is beyond the first sitemap.
await site.database.pool.query(`UPDATE "PublicClaim" SET "firstSeq" = 50001 WHERE "claimId" = $1`, [
  claims[1]!.id,
]);
site.clock.set("2027-02-03T04:05:06Z");
const late = await acceptNewClaim(author);
await site.database.pool.query(
  `UPDATE "PublicClaim" SET "firstSeq" = 150001 WHERE "claimId" = $1`,
  [late.id],
);

const get = (path: string) => site.visitor.call("GET", path);
const list = async (path: string, name = "loc") =>
  findTexts((await get(path)).text, `//sitemap:${name}`);

describe("the sitemap index", () => {
  test("lists every sitemap that has pages, and none that is empty", async () => {
    const { headers } = await get("/sitemap.xml");
    expect(headers.get("content-type")).toMatch(/^application\/xml/);
    expect(await list("/sitemap.xml")).toEqual(
      [
        "/sitemaps/pages",
        "/sitemaps/articles/2026-11",
        "/sitemaps/articles/2027-02",
        "/sitemaps/claims/0",
        "/sitemaps/claims/1",
        "/sitemaps/claims/3",
      ].map((path) => publicUrl + path),
    );
  });

  test("answers before anything is published, with the pages that are there anyhow", () => {
    expect(bare.status).toBe(200);
    expect(findTexts(bare.text, "//sitemap:loc")).toEqual([`${publicUrl}/sitemaps/pages`]);
  });

  test("is where robots.txt says", async () => {
    expect((await get("/robots.txt")).text).toContain(`Sitemap: ${publicUrl}/sitemap.xml`);
  });

  test("leads to all claims and articles, each once, with the time of its last change", async () => {
    const sitemaps = await list("/sitemap.xml");
    const pages: string[] = [];
    for (const address of sitemaps) pages.push(...(await list(new URL(address).pathname)));
    expect(new Set(pages).size).toBe(pages.length);
    for (const { id } of [...claims, late])
      expect(pages.filter((page) => page.includes(id))).toHaveLength(1);
    expect(pages.filter((page) => page.includes("/articles/"))).toHaveLength(3);
    expect(await list("/sitemaps/claims/3", "lastmod")).toEqual([
      expect.stringMatching(/^2027-02-03T04:05:06\.\d{3}Z$/) as string,
    ]);
    expect(await list("/sitemaps/articles/2026-11", "lastmod")).toHaveLength(2);
  });
});

describe("a sitemap", () => {
  test("that is not listed is not found", async () => {
    for (const path of [
      "claims/2",
      "claims/999999",
      "claims/x",
      "articles/2026-12",
      "articles/2026-13",
      "x",
    ])
      expect((await get(`/sitemaps/${path}`)).status, path).toBe(404);
  });
});

test("every guide, the policies and the kinds of problems are among the pages", async () => {
  const pages = new Set(await list("/sitemaps/pages"));
  const folder = new URL("../../apps/web/src/docs/guides", import.meta.url);
  const guides = readdirSync(folder).map((file) => `/docs/guides/${file.replace(/\.md$/, "")}`);
  const policies = ["/docs", "/docs/versioning", "/docs/changelog", "/problems"];
  const problems = Object.keys(problemKinds).map((code) => `/problems/${code}`);
  for (const path of [...guides, ...policies, ...problems])
    expect(pages, path).toContain(publicUrl + path);
  expect([...pages].filter((page) => page.includes("/guides/"))).toHaveLength(guides.length);
});

test("llms.txt says what there is, and every address of the API in it answers", async () => {
  const { text, headers } = await get("/llms.txt");
  expect(headers.get("content-type")).toMatch(/^text\/plain/);
  expect(text).toMatch(/^# The Newsroom\n/);
  const paths = [...text.matchAll(/\]\(http:\/\/newsroom\.example([^)]*)\)/g)].map(
    ([, path]) => path!,
  );
  expect(paths.length).toBeGreaterThan(7);
  for (const way of ["/v1/claim-review:lint", "/docs/guides/fact-check-tools-clients"])
    expect(text).toContain(way);
  // The documentation is pages of the site, which stand before the API.
  const own = paths.filter((path) => !path.startsWith("/docs"));
  for (const path of own) expect((await get(path)).status, path).toBe(200);
});
