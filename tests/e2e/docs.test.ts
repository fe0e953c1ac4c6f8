import { gunzipSync } from "node:zlib";
import { faultReasons } from "@claimledger/claims/errors";
import { problemKinds } from "@claimledger/claims/problem";
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openVisitor, type WatchedPage } from "../support/browser.ts";
import { openNewsroom, type Newsroom } from "./newsroom.ts";

let newsroom: Newsroom;
let reader: WatchedPage;

beforeAll(async () => {
  newsroom = await openNewsroom();
  reader = await openVisitor(newsroom.browser, newsroom.url);
});

afterAll(() => newsroom?.close());

const read = async (path: string) => {
  const answer = await fetch(new URL(path, newsroom.url), { headers: { "accept-language": "en" } });
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
};

/** Names of the files in a packed tar archive, by its headers of 512 bytes. */
function listFiles(packed: ArrayBuffer): string[] {
  const tar = gunzipSync(packed);
  const names: string[] = [];
  for (let at = 0; at < tar.length && tar[at] !== 0;) {
    const header = tar.toString("latin1", at, at + 512);
    names.push(header.slice(0, 100).split("\0")[0]!);
    at += 512 + Math.ceil(parseInt(header.slice(124, 136), 8) / 512) * 512;
  }
  return names;
}

/** Addresses on this site that a page leads to. */
function findWays(html: string): string[] {
  const found = Array.from(html.matchAll(/href="(\/[^"#?]*)/g), ([, path]) => path!);
  return [...new Set(found)];
}

test("the type of every problem leads to a page that explains it", async () => {
  const { headers, text } = await read("/v1/nothing");
  expect(headers.get("content-type")).toBe("application/problem+json");
  const { type, detail } = JSON.parse(text) as { type: string; detail: string };
  expect((await read(type)).text).toContain("What to do");
  expect((await read(/\/docs/.exec(detail)![0])).status).toBe(200);
  for (const [code, { status, title }] of Object.entries(problemKinds)) {
    const page = await read(`/problems/${code}`);
    expect([code, page.status]).toEqual([code, 200]);
    for (const words of [title, `"status": ${status}`, `"type": "/problems/${code}"`])
      expect(page.text).toContain(words);
  }
  expect((await read("/problems/nothing")).status).toBe(404);
});

test("from the foot of every page the documentation is two steps away, and none of its links is dead", async () => {
  expect(findWays((await read("/")).text)).toContain("/docs");
  const docs = findWays((await read("/docs")).text).filter((path) => path.startsWith("/docs/"));
  expect(docs.length).toBeGreaterThan(7);
  const ways = await Promise.all(docs.map(async (path) => findWays((await read(path)).text)));
  for (const path of new Set([...docs, ...ways.flat()]))
    expect([path, (await read(path)).status]).toEqual([path, 200]);
  const { text } = await read("/llms.txt");
  for (const path of docs.filter((way) => way.includes("/guides/verify")))
    expect(text).toContain(`${newsroom.url}${path}`);
});

test("examples of the guides ask this very site", async () => {
  const { text } = await read("/docs/guides/pull-verdicts");
  expect(text).toContain(`${newsroom.url}/v1/claims`);
  expect(text).not.toContain("claims.example.org");
});

test("a guide says above its text that it is in English, and its buttons speak the reader's language", async () => {
  const phone = { viewport: { width: 390, height: 844 }, permissions: ["clipboard-write"] };
  const page = await openVisitor(newsroom.browser, newsroom.url, phone);
  await page.goto("/docs/guides/verify-a-hash?lang=vi");
  const note = await page.getByText("Các bài hướng dẫn viết bằng tiếng Anh.").boundingBox();
  const heading = await page.locator("h1").boundingBox();
  expect(note!.y).toBeLessThan(heading!.y);
  await page.getByRole("button", { name: "Sao chép" }).first().click();
  await page.getByRole("button", { name: "Đã sao chép" }).waitFor();
  const sample = page.getByRole("group", { name: "Example: JavaScript" }).first();
  await sample.focus();
  await page.keyboard.press("ArrowRight");
  const readScroll = () => page.evaluate<number>("document.activeElement.scrollLeft");
  await expect.poll(readScroll).toBeGreaterThan(0);
  expect(page.faults).toEqual([]);
  await page.context().close();
});

test("the site serves the client that its guides use, as npm installs it from an address", async () => {
  const { text } = await read("/docs/guides/pull-verdicts");
  const address = /npm install (http[^<]+\.tgz)/.exec(text)![1]!;
  const answer = await fetch(address);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/gzip"]);
  const files = listFiles(await answer.arrayBuffer());
  expect(files).toContain("package/dist/index.js");
  expect(files).toContain("package/package.json");
});

test("what is invalid has its reasons listed, and shown in the example", async () => {
  const { text } = await read("/problems/invalid");
  for (const reason of faultReasons) expect(text).toContain(`<code>${reason}</code>`);
  expect(text).toContain('"reason": "out_of_range"');
  expect((await read("/problems/stale")).text).not.toContain("out_of_range");
});

test("the changelog is the API's own", async () => {
  expect((await read("/docs/changelog")).text).toContain("<code>POST /v1/analyze</code>");
});

test("an operation is found and tried by keyboard alone, with nothing from elsewhere and no style inline", async () => {
  const asked: string[] = [];
  reader.on("request", (request) => asked.push(request.url()));
  const answer = await reader.goto("/docs");
  expect(answer?.headers()["content-security-policy"]).not.toContain("unsafe");
  const press = async (button: Locator) => {
    await button.focus();
    await reader.keyboard.press("Enter");
  };
  await press(reader.getByRole("heading", { name: /^topic / }).getByRole("button"));
  await press(reader.getByRole("button", { name: /^GET \/v1\/topics The/ }));
  await press(reader.getByRole("button", { name: "Try it out" }));
  await press(reader.getByRole("button", { name: "Execute" }));
  await reader.locator(".live-responses-table").getByText("200").first().waitFor();
  expect(asked.filter((url) => !url.startsWith(newsroom.url))).toEqual([]);
  expect(reader.faults).toEqual([]);
});

test("without scripts a reader learns where the description is", async () => {
  const page = await openVisitor(newsroom.browser, newsroom.url, { javaScriptEnabled: false });
  await page.goto("/docs");
  expect(await page.locator("noscript").innerText()).toContain("openapi.json says the same");
});
