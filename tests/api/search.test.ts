import { afterAll, describe, expect, test } from "vitest";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { makeSelectors } from "@claimledger/claims/article/selector";
import { importText, need } from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const reviewer = await site.signedIn("reviewer");

async function addClaim(
  text: string,
  language: "vi" | "en" | "zh",
  claimant: string | null = null,
): Promise<string> {
  const { article } = await importText(reviewer, text, { language, title: "Untitled" });
  const body = { selectors: makeSelectors(text, 0, Array.from(text).length), claimant };
  const path = `/v1/desk/articles/${article.id}/claims`;
  return need(201, await reviewer.call<DeskClaim>("POST", path, { body })).id;
}

const bridge = await addClaim(
  "Cầu Đồng Nai dài 1,2 km được sửa trong đêm.",
  "vi",
  "Nguyễn Văn Đức",
);
const school = await addClaim("O'Brien's school at Zürich has 8.6 million books.", "en");
const subway = await addClaim("北京地铁每天运送乘客一千万人次。", "zh");

async function search(q: string): Promise<string[]> {
  const path = `/v1/claims?q=${encodeURIComponent(q)}`;
  const answer = await site.visitor.call<{ items: PublicClaim[] }>("GET", path);
  return need(200, answer).items.map(({ id }) => id);
}

describe("works", () => {
  test("Vietnamese is found with and without its marks, đ included, in any case", async () => {
    for (const q of [
      "cầu Đồng Nai",
      "cau dong nai",
      "CAU ĐÔNG",
      "ĐỒNG NAI",
      "nguyen van duc",
      "Đức",
      "đuc",
    ])
      expect(await search(q), q).toEqual([bridge]);
    expect(await search("cầu Đồng Nai".normalize("NFD"))).toEqual([bridge]);
  });

  test("names with marks and apostrophes are found either way", async () => {
    for (const q of ["zurich", "Zürich", "O'Brien", "o’brien", "brien school"])
      expect(await search(q), q).toEqual([school]);
  });

  test("numbers are found with either decimal sign", async () => {
    for (const q of ["8.6 million", "8,6"]) expect(await search(q), q).toEqual([school]);
    expect(await search("1.2 km")).toEqual([bridge]);
  });

  test("Chinese is found by parts of its words", async () => {
    for (const q of ["北京", "地铁", "北京地铁", "乘客"])
      expect(await search(q), q).toEqual([subway]);
    expect(await search("上海")).toEqual([]);
  });

  test("all words have to be there, in any order", async () => {
    expect(await search("nai cau")).toEqual([bridge]);
    expect(await search("nai school")).toEqual([]);
  });

  test("is narrowed by filters, and by nothing when there are no words", async () => {
    const path = `/v1/claims?q=cau&language=en`;
    expect((await site.visitor.call<{ items: [] }>("GET", path)).body.items).toEqual([]);
    expect(await search("")).toHaveLength(3);
    expect(await search("  ")).toHaveLength(3);
    expect(await search("?!")).toEqual([]);
  });

  test("a withdrawn claim's words are still found, as the tombstone is public", async () => {
    const id = await addClaim("Seventeen walruses crossed the ice.", "en");
    const sent = { body: { reason: "Not ours." }, ifMatch: "*" };
    need(200, await reviewer.call("POST", `/v1/desk/claims/${id}/withdraw`, sent));
    expect(await search("walruses")).toEqual([id]);
  });
});

describe("a word that thousands of claims hold", () => {
  test("is paged newest first to the end, none left out and none twice", async () => {
    const id = await addClaim("Herrings are everywhere.", "en");
    const { pool } = site.database;
    await pool.query(
      `INSERT INTO "Claim" SELECT (jsonb_populate_record(c, jsonb_build_object('id', md5(n::text)::uuid))).*
       FROM "Claim" c, generate_series(1, 2300) n WHERE c."id" = $1`,
      [id],
    );
    await pool.query(
      `INSERT INTO "PublicClaim" SELECT (jsonb_populate_record(p, jsonb_build_object(
         'claimId', md5(n::text)::uuid, 'firstSeq', 1000 + n,
         'bytes', convert_to('{"n":' || n || '}', 'UTF8')::text))).*
       FROM "PublicClaim" p, generate_series(1, 2300) n WHERE p."claimId" = $1`,
      [id],
    );
    const seen: number[] = [];
    for (let cursor = ""; ;) {
      const path = `/v1/claims?q=herrings&limit=100${cursor}`;
      type Page = { items: { n?: number }[]; next_cursor: string | null };
      const { items, next_cursor } = need(200, await site.visitor.call<Page>("GET", path));
      seen.push(...items.map(({ n }) => n ?? 0));
      if (!next_cursor) break;
      cursor = `&cursor=${next_cursor}`;
    }
    expect(seen).toEqual(Array.from({ length: 2301 }, (_, at) => 2300 - at));
  });
});

describe("refuses bad input, or finds nothing: hostile words are words", () => {
  const hostile = [
    "'",
    "''",
    "\\",
    "'\\'",
    '\\\'; DROP TABLE "Claim"; --',
    "a' | 'b",
    "a & !b",
    "cau:*",
    "<->",
    "(((((",
    "% _ %",
    "$1 ${x} :name",
    "\u0001\u0007",
    "\u202e\u200b\ufeff",
    "😀".repeat(200),
    "a ".repeat(249),
    "ﷺ".repeat(400),
    "\u0301".repeat(400),
    "9".repeat(500),
    "1,".repeat(249),
  ];
  for (const q of hostile)
    test(JSON.stringify(q.slice(0, 30)), async () => {
      expect((await search(q)).length).toBeLessThanOrEqual(3);
    });

  test("U+0000, half a surrogate pair and broken escapes in the address", async () => {
    for (const q of ["%00", "cau%00", "%ud800", "%ED%A0%80", "%FF", "%", "%zz"]) {
      const { status, text } = await site.visitor.call("GET", `/v1/claims?q=${q}`);
      expect([200, 422], `${q}: ${text}`).toContain(status);
    }
  });

  test("a statement of one word of two thousand letters is taken and found", async () => {
    const word = "z".repeat(1_900);
    const id = await addClaim(`${word} is one word.`, "en");
    expect(await search("one word")).toContain(id);
  });
});
