import { afterAll, expect, test } from "vitest";
import type { SourceSuggestion } from "@claimledger/claims/review/evidence";
import { need } from "../support/newsroom.ts";
import { servePages } from "../support/serve-pages.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi({ allowPrivateAddresses: true });
const pages = await servePages((request, response) => {
  const page = bodies[request.url ?? ""];
  if (!page) return void response.writeHead(404).end();
  const type = request.url === "/report.pdf" ? "application/pdf" : "text/html; charset=utf-8";
  response.writeHead(200, { "content-type": type }).end(page);
});
afterAll(async () => {
  await pages.close();
  await site.close();
});

const bodies: Record<string, string> = {
  "/meta": `<html><head><title>Cranes | Gazette</title>
    <meta property="og:title" content="Twenty cranes for the harbour">
    <meta property="og:site_name" content="Bay Gazette">
    <meta property="article:published_time" content="2026-02-01T08:00:00+01:00"></head></html>`,
  "/linked": `<html><head><title>x</title><script type="application/ld+json">
    {"@graph": [null, {"@type": "WebSite"}, {"headline": "Cảng có cần cẩu mới",
     "datePublished": "2026-03-04", "publisher": {"name": "Báo Cảng"}}]}</script></head></html>`,
  "/bare": "<title> Only \n a title </title><time datetime='yesterday'>",
  "/hostile": `<title>${"<b>".repeat(9)}${"x".repeat(600)}</title>
    <script type="application/ld+json">{"headline": [1], broken</script>
    <meta name="date" content="9999-99-99">`,
  "/report.pdf": "%PDF-1.7",
};

const reviewer = await site.signedIn("reviewer");

async function suggest(path: string): Promise<SourceSuggestion> {
  const url = encodeURIComponent(`http://127.0.0.1:${pages.port}${path}`);
  const asked = `/v1/desk/source-suggestion?url=${url}`;
  return need(200, await reviewer.call<SourceSuggestion>("GET", asked));
}

test("a page's own description becomes the suggestion", async () => {
  expect(await suggest("/meta")).toMatchObject({
    title: "Twenty cranes for the harbour",
    publisher: "Bay Gazette",
    published_on: "2026-02-01",
    problem: null,
  });
  expect(await suggest("/linked")).toMatchObject({
    title: "Cảng có cần cẩu mới",
    publisher: "Báo Cảng",
    published_on: "2026-03-04",
  });
});

test("what a page does not say stays open", async () => {
  expect(await suggest("/bare")).toMatchObject({
    title: "Only a title",
    publisher: null,
    published_on: null,
  });
  const hostile = await suggest("/hostile");
  expect(hostile.title).toHaveLength(500);
  expect(hostile.published_on).toBeNull();
});

test("a page that is not there, or no page, is an answer that says so", async () => {
  expect((await suggest("/nothing")).problem).toMatch(/answered 404/);
  expect((await suggest("/report.pdf")).problem).toMatch(/neither HTML nor plain text/);
});

test("an address that is none is refused, a private one never fetched, a visitor not let in", async () => {
  const at = (url: string) => `/v1/desk/source-suggestion?url=${encodeURIComponent(url)}`;
  expect((await reviewer.call("GET", at("ftp://example.org/x"))).status).toBe(422);
  expect((await site.visitor.call("GET", at("https://example.org/"))).status).toBe(401);
  const guarded = await startApi();
  const other = await guarded.signedIn("reviewer");
  const url = `http://127.0.0.1:${pages.port}/meta`;
  const before = pages.asked.length;
  const answer = need(200, await other.call<SourceSuggestion>("GET", at(url)));
  expect(answer.problem).toMatch(/private address/);
  expect(pages.asked.length).toBe(before);
  await guarded.close();
});
