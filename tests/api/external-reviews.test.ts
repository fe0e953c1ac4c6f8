import { createReadStream, existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { importReviews } from "@claimledger/api/external-reviews/import-reviews";
import {
  getReviewImport,
  resumeReviewImport,
} from "@claimledger/api/external-reviews/start-import";
import type {
  ExternalReviewImport,
  ExternalReviewImportList,
  ExternalReviewMatches,
} from "@claimledger/claims/desk/external-review";
import type { Actor } from "@claimledger/api";
import { acceptNewClaim, need } from "../support/newsroom.ts";
import { servePages } from "../support/serve-pages.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi({ allowPrivateAddresses: true });
afterAll(() => site.close());
const reviewer = await site.signedIn("reviewer");
const { pool, prisma } = site.database;
const deps = { pool, prisma, clock: site.clock.now };
const system: Actor = { id: "system", name: "Command", role: "system" };

const toReview = (claimReviewed: string, changes: object = {}) => ({
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: `https://checks.example/${encodeURIComponent(claimReviewed.toWellFormed())}`,
  claimReviewed,
  author: { "@type": "Organization", name: "Checks" },
  datePublished: "2026-03-01",
  reviewRating: { "@type": "Rating", alternateName: "False" },
  ...changes,
});

async function* toBytes(text: string | Buffer, size = 7_000): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text as string);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

let sources = 0;
async function take(bytes: AsyncIterable<Uint8Array>, source = `source ${(sources += 1)}`) {
  const { id } = await site.api.run(system, (ctx) => resumeReviewImport(ctx, source));
  await importReviews(deps, id, bytes);
  return getReviewImport(prisma, id);
}

const count = async (site: string) => prisma.externalReview.count({ where: { site } });

describe("importing", () => {
  const reviews = Array.from({ length: 1_203 }, (_, at) => toReview(`Claim number ${at}`));
  const feed = {
    "@type": "DataFeed",
    dataFeedElement: reviews.map((item) => ({ "@type": "DataFeedItem", item: [null, item] })),
  };

  test("takes NDJSON, a list, a DataFeed, gzip or not, and knows again what it has", async () => {
    const lines = reviews.map((review) => JSON.stringify(review)).join("\n");
    expect(await take(toBytes(lines))).toMatchObject({
      status: "succeeded",
      items: 1_203,
      added: 1_203,
      refused: 0,
    });
    for (const form of [
      `\uFEFF${lines}\n\n`,
      JSON.stringify(reviews),
      JSON.stringify(feed, null, 2),
      gzipSync(JSON.stringify(feed)),
    ])
      expect(await take(toBytes(form))).toMatchObject({ added: 0, unchanged: 1_203, items: 1_203 });
    expect(await count("checks.example")).toBe(1_203);
  });

  test("takes the blocks of a page, also with line breaks in their texts", async () => {
    const block = JSON.stringify(toReview("On a page", { url: "https://page.example/a" }));
    const broken = block.replace("On a page", "On a\n page");
    const html = `<!doctype html><script type="application/ld+json">${broken}</script><p>Hi`;
    expect(await take(toBytes(html))).toMatchObject({ added: 1, refused: 0 });
    const row = await prisma.externalReview.findFirstOrThrow({ where: { site: "page.example" } });
    expect(row).toMatchObject({ claim: "On a page", publisher: "Checks", verdict: "false" });
  });

  test("a changed review replaces what was there, a repeated one counts once", async () => {
    const url = "https://changed.example/a";
    const before = toReview("It changes", { url });
    const after = { ...before, reviewRating: { alternateName: "Half true" } };
    await take(toBytes(JSON.stringify(before)));
    const report = await take(toBytes(JSON.stringify([after, after])));
    expect(report).toMatchObject({ added: 0, updated: 1, items: 2 });
    expect(await prisma.externalReview.findMany({ where: { url } })).toMatchObject([
      { wording: "Half true", verdict: "mixed", lossy: false },
    ]);
  });

  test("reports what it refused and why, and takes the rest", async () => {
    const good = toReview("Good one", { url: "https://good.example/" });
    const lines = [
      JSON.stringify(good),
      "{ broken",
      `{"@type":"Article"}`,
      JSON.stringify(toReview("", { url: "https://good.example/2" })),
      JSON.stringify(toReview("No rating", { reviewRating: {} })),
      JSON.stringify(toReview("Bad text \0")),
      JSON.stringify(toReview("Half \ud800")),
      JSON.stringify(toReview("Long", { reviewBody: "x".repeat(100_001) })),
    ];
    const report = await take(toBytes(lines.join("\n")));
    expect(report).toMatchObject({ status: "succeeded", added: 1, refused: 7 });
    expect(report.refusals.map(({ item }) => item)).toEqual([2, 3, 4, 5, 6, 7, 8]);
    expect(report.refusals[0]!.reason).toBe("It is no JSON.");
    expect(report.refusals[2]!.reason).toBe("It does not say what was claimed.");
    expect(report.refusals.map(({ code, values }) => [code, values])).toEqual([
      ["not_json", {}],
      ["no_claim_review", {}],
      ["no_claim", {}],
      ["no_verdict", {}],
      ["bad_character", { pointer: expect.stringMatching(/^\/(?:url|claimReviewed)$/) }],
      ["bad_character", { pointer: "/claimReviewed" }],
      ["markup_too_long", { length: expect.any(Number), most: 100_000 }],
    ]);
  });

  test("an import of before refusals had codes still says them in words", async () => {
    const report = await take(toBytes("[{}]"));
    const refusals = [{ item: 1, reason: "It was so." }];
    await prisma.externalReviewImport.update({ where: { id: report.id }, data: { refusals } });
    const path = `/v1/desk/external-review-imports/${report.id}`;
    const { refusals: said } = need(200, await reviewer.call<ExternalReviewImport>("GET", path));
    expect(said).toEqual([{ item: 1, reason: "It was so.", code: null, values: {} }]);
  });

  test("refuses what is no markup at all, or breaks off", async () => {
    await expect(take(toBytes("Just words."))).rejects.toThrow("neither a page nor JSON");
    await expect(take(toBytes(`[${"{},".repeat(60_000)}`))).rejects.toThrow("no whole JSON list");
  });

  test("goes on behind its last batch after an interruption, and counts nothing twice", async () => {
    const many = reviews.map((review) => ({
      ...review,
      url: review.url.replace("checks", "twice"),
    }));
    const text = JSON.stringify(many);
    async function* interrupted(): AsyncGenerator<Uint8Array> {
      yield* toBytes(text.slice(0, text.length * 0.8));
      throw new Error("the line went dead");
    }
    await expect(take(interrupted(), "a file")).rejects.toThrow("the line went dead");
    const kept = await count("twice.example");
    expect(kept).toBe(500);
    const report = await take(toBytes(text), "a file");
    expect(report).toMatchObject({ items: 1_203, added: 1_203, unchanged: 0, refused: 0 });
    expect(await count("twice.example")).toBe(1_203);
  });
});

describe("POST /v1/desk/external-review-imports", () => {
  const path = "/v1/desk/external-review-imports";
  const finish = async (url: string) => {
    const started = await reviewer.call<ExternalReviewImport>("POST", path, { body: { url } });
    const { id } = need(202, started);
    await expect
      .poll(async () => (await getReviewImport(prisma, id)).status, { timeout: 15_000 })
      .toMatch(/succeeded|failed/);
    return need(200, await reviewer.call<ExternalReviewImport>("GET", `${path}/${id}`));
  };

  test("reads an address by a job and says how it went", async () => {
    const body = JSON.stringify([toReview("By job", { url: "https://job.example/" })]);
    const pages = await servePages((request, response) => {
      if (request.url === "/feed") response.end(body);
      else response.writeHead(404).end();
    });
    const there = `http://127.0.0.1:${pages.port}`;
    expect(await finish(`${there}/feed`)).toMatchObject({ status: "succeeded", added: 1 });
    expect(await finish(`${there}/gone`)).toMatchObject({
      status: "failed",
      problem: `${there}/gone answered 404.`,
      problem_code: "answered",
      problem_values: { address: `${there}/gone`, status: 404 },
    });
    const { items } = need(200, await reviewer.call<ExternalReviewImportList>("GET", path));
    expect(items.map(({ source }) => source).slice(0, 2)).toEqual([
      `${there}/gone`,
      `${there}/feed`,
    ]);
    expect((await site.visitor.call("GET", path)).status).toBe(401);
    await pages.close();
  });

  test("refuses private addresses, other schemes and whoever is not signed in", async () => {
    const guarded = await startApi();
    const other = await guarded.signedIn("reviewer");
    const url = "http://127.0.0.1:9/feed";
    const { id } = need(
      202,
      await other.call<ExternalReviewImport>("POST", path, { body: { url } }),
    );
    const read = () => other.call<ExternalReviewImport>("GET", `${path}/${id}`);
    await expect.poll(async () => (await read()).body.status, { timeout: 15_000 }).toBe("failed");
    expect((await read()).body).toMatchObject({
      problem: expect.stringContaining("private address"),
      problem_code: "private_address",
      problem_values: { host: "127.0.0.1" },
    });
    await guarded.close();
    const body = { url: "ftp://a.example/" };
    expect((await reviewer.call("POST", path, { body })).status).toBe(422);
    expect((await site.visitor.call("POST", path, { body: { url } })).status).toBe(401);
    expect((await site.visitor.call("GET", `${path}/${id}`)).status).toBe(401);
    expect((await reviewer.call("GET", `${path}/${crypto.randomUUID()}`)).status).toBe(404);
  });
});

describe("GET /v1/desk/claims/{id}/external-reviews", () => {
  test("shows the desk what others found about nearly the same words, nearest first", async () => {
    const claim = await acceptNewClaim(reviewer);
    const said = (words: string) =>
      toReview(words, { url: `https://near.example/${words.length}` });
    const near = said(claim.statement);
    const half = said(`${claim.statement.split(" ").slice(0, 7).join(" ")} and a ferry terminal`);
    const far = said("Vitamin C cures the common cold within a day");
    await take(toBytes(JSON.stringify([far, half, near])));
    const path = `/v1/desk/claims/${claim.id}/external-reviews`;
    const { items } = need(200, await reviewer.call<ExternalReviewMatches>("GET", path));
    expect(items.map(({ claim: words }) => words)).toEqual([
      near.claimReviewed,
      half.claimReviewed,
    ]);
    expect(items[0]).toMatchObject({
      publisher: "Checks",
      wording: "False",
      verdict: "false",
      lossy: false,
      crosswalk_version: 1,
      reviewed_on: "2026-03-01",
      score: 1,
    });
    expect((await site.visitor.call("GET", path)).status).toBe(401);
    const none = `/v1/desk/claims/${crypto.randomUUID()}/external-reviews`;
    expect((await reviewer.call("GET", none)).status).toBe(404);
  });
});

const derived = fileURLToPath(
  new URL("../../../shared/data/claimreview-derived/politifact19k.jsonl.gz", import.meta.url),
);
const real = new URL("../../../shared/data/claimreview-real/blocks.jsonl", import.meta.url);

test.skipIf(!existsSync(real))("claimreview-real is taken whole (needs ../shared)", async () => {
  const lines = readFileSync(real, "utf8").trim().split("\n");
  const raw = lines.map((line) => JSON.parse((JSON.parse(line) as { raw: string }).raw) as object);
  const report = await take(toBytes(raw.map((block) => JSON.stringify(block)).join("\n")));
  expect(report).toMatchObject({ items: 65, refused: 0 });
  // Two of them are there twice, as an index and their own page have them.
  expect(report.added).toBe(63);
});

test.skipIf(!existsSync(derived))(
  "claimreview-derived is taken whole (needs ../shared)",
  async () => {
    const report = await take(createReadStream(derived));
    expect(report).toMatchObject({ status: "succeeded", items: 19_250, refused: 0 });
    expect(report.added + report.updated + report.unchanged).toBeGreaterThan(18_000);
  },
);
