import { afterAll, describe, expect, test } from "vitest";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { ClaimFacets } from "@claimledger/claims/publish/claim-page";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { makeSelectors } from "@claimledger/claims/article/selector";
import { findWordShares } from "@claimledger/api/claims/word-shares";
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
  const herrings = 2_300;

  async function addHerrings(): Promise<void> {
    const id = await addClaim("Herrings are everywhere.", "en");
    const { pool } = site.database;
    await pool.query(
      `INSERT INTO "Claim" SELECT (jsonb_populate_record(c, jsonb_build_object('id', md5(n::text)::uuid))).*
       FROM "Claim" c, generate_series(1, ${herrings}) n WHERE c."id" = $1`,
      [id],
    );
    await pool.query(
      `INSERT INTO "PublicClaim" SELECT (jsonb_populate_record(p, jsonb_build_object(
         'claimId', md5(n::text)::uuid, 'firstSeq', 1000 + n,
         'bytes', convert_to('{"id":"' || md5(n::text)::uuid || '","n":' || n || '}', 'UTF8')::text))).*
       FROM "PublicClaim" p, generate_series(1, ${herrings}) n WHERE p."claimId" = $1`,
      [id],
    );
  }

  async function pageThrough(limit: number, visitor = site.visitor): Promise<number[]> {
    const seen: number[] = [];
    for (let cursor = ""; ;) {
      const path = `/v1/claims?q=herrings&limit=${limit}${cursor}`;
      type Page = { items: { n?: number }[]; next_cursor: string | null };
      const { items, next_cursor } = need(200, await visitor.call<Page>("GET", path));
      seen.push(...items.map(({ n }) => n ?? 0));
      if (!next_cursor) return seen;
      cursor = `&cursor=${next_cursor}`;
    }
  }

  const all = Array.from({ length: herrings + 1 }, (_, at) => herrings - at);

  test("is paged newest first to the end, none left out and none twice", async () => {
    await addHerrings();
    expect(await pageThrough(100)).toEqual(all);
  });

  test("also where the database knows from its statistics how frequent it is", async () => {
    await site.database.pool.query(`ANALYZE "PublicClaim"`);
    // A process reads the statistics once in ten minutes.
    const later = await startApi({ beside: site });
    const shares = await findWordShares(later.database.pool);
    expect(shares.get("herrings")).toBeGreaterThan(0.9);
    expect(await pageThrough(100, later.visitor)).toEqual(all);
    expect(await pageThrough(7, later.visitor)).toEqual(all);
    await later.close();
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

describe("highlights and parts", () => {
  type Page = {
    items: Partial<PublicClaim>[];
    highlights: Record<string, { start: number; end: number }[]>;
    facets: ClaimFacets;
    claim_reviews: object;
  };
  const find = async (query: string) =>
    need(200, await site.visitor.call<Page>("GET", `/v1/claims?${query}`));

  test("highlights name the words found, in code points of the statement", async () => {
    const { highlights } = await find(`include=highlights&q=${encodeURIComponent("dong nai")}`);
    expect(highlights).toEqual({
      [bridge]: [
        { start: 4, end: 8 },
        { start: 9, end: 12 },
      ],
    });
    const chinese = await find(`include=highlights&q=${encodeURIComponent("地铁")}`);
    expect(chinese.highlights).toEqual({ [subway]: [{ start: 2, end: 4 }] });
  });

  test("fields leaves out of the documents what was not asked for", async () => {
    const { items } = await find("q=brien&fields=statement,language");
    expect(items).toEqual([
      {
        id: school,
        language: "en",
        statement: "O'Brien's school at Zürich has 8.6 million books.",
      },
    ]);
    const wrong = await site.visitor.call("GET", "/v1/claims?fields=statement,secret");
    expect(wrong.status).toBe(422);
    expect((await site.visitor.call("GET", "/v1/claims?include=everything")).status).toBe(422);
  });

  test("facets count what each choice would leave, the other choices as they are", async () => {
    const { facets } = await find("include=facets&language=vi&limit=1");
    const count = (name: "language" | "status", value: string) =>
      facets[name].find((entry) => entry.value === value)?.count;
    expect(facets.is_partial).toBe(false);
    expect(facets.total).toBe(1);
    expect(count("language", "zh")).toBe(1);
    expect(count("language", "vi")).toBe(1);
    expect(count("status", "unreviewed")).toBe(1);
    expect(facets.claimant).toMatchObject([{ name: "Nguyễn Văn Đức", count: 1 }]);
    const all = await find("include=facets&q=herrings");
    expect(all.facets).toMatchObject({ total: 1000, language: [{ value: "en", count: 1000 }] });
  });

  test("facets follow the log", async () => {
    const before = await find("include=facets&language=zh");
    await addClaim("北京地铁新线开通。", "zh");
    const after = await find("include=facets&language=zh");
    expect(after.facets.total).toBe(before.facets.total + 1);
  });
});
