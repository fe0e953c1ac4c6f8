import { afterAll, describe, expect, test } from "vitest";
import type { Article } from "@claimledger/claims/desk/article";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import {
  acceptNewClaim,
  acceptProposal,
  findProposals,
  importText,
  need,
  publishNewVerdict,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const reviewer = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
const { visitor } = site;

type Page = { items: PublicClaim[]; next_cursor: string | null };
const nowhere = "01999999-0000-7000-8000-000000000000";

async function list(query: string): Promise<Page> {
  return need(200, await visitor.call<Page>("GET", `/v1/claims?${query}`));
}

const { claim_id } = await publishNewVerdict(reviewer, editor);
const named = await acceptNewClaim(reviewer);
for (let at = 0; at < 6; at += 1) await acceptNewClaim(reviewer);

describe("one claim", () => {
  const path = `/v1/claims/${claim_id}`;

  test("carries a strong ETag and a digest, and has to be asked for again", async () => {
    const { headers } = await visitor.call("GET", path);
    expect(headers.get("etag")).toMatch(/^"[0-9a-f]{64}"$/);
    expect(headers.get("repr-digest")).toMatch(/^sha-256=:[\w+/]{43}=:$/);
    expect(headers.get("content-type")).toBe("application/json");
    expect(headers.get("cache-control")).toBe("public, no-cache");
  });

  test("answers 304 with the ETag when the client has it, alone, in a list or weak", async () => {
    const etag = (await visitor.call("GET", path)).headers.get("etag")!;
    for (const header of [etag, `W/${etag}`, `"other", ${etag}`, `"x",W/${etag} , "y"`, "*"]) {
      const answer = await visitor.call("GET", path, { headers: { "if-none-match": header } });
      expect([answer.status, answer.text], header).toEqual([304, ""]);
      expect(answer.headers.get("etag")).toBe(etag);
    }
    for (const header of [`"other"`, etag.slice(1, -1), ""]) {
      const answer = await visitor.call("GET", path, { headers: { "if-none-match": header } });
      expect(answer.status, header).toBe(200);
    }
  });

  test("HEAD gives the headers of GET and no body", async () => {
    const get = await visitor.call("GET", path);
    const head = await visitor.call("HEAD", path);
    expect([head.status, head.text]).toEqual([200, ""]);
    expect(head.headers.get("etag")).toBe(get.headers.get("etag"));
  });

  test("what is no id, and what is no claim, is not found", async () => {
    for (const id of [
      "nine",
      nowhere,
      "%00",
      "..%2f..%2fetc",
      "'; DROP TABLE x",
      claim_id.toUpperCase().replace(/.$/, "g"),
      "x".repeat(5_000),
    ]) {
      const answer = await visitor.call("GET", `/v1/claims/${encodeURIComponent(id)}`);
      expect(answer.status, id).toBe(404);
      expect(answer.body.code).toBe("not_found");
      for (const part of ["history", "context"])
        expect((await visitor.call("GET", `/v1/claims/${nowhere}/${part}`)).status).toBe(404);
    }
    for (const hash of ["0".repeat(64), "0".repeat(63), "Z".repeat(64)])
      expect((await visitor.call("GET", `/v1/documents/${hash}`)).status).toBe(404);
  });

  test("an id in capitals is the same claim", async () => {
    expect((await visitor.call("GET", `/v1/claims/${claim_id.toUpperCase()}`)).status).toBe(200);
  });
});

describe("lists", () => {
  test("say in short what was found about each claim whose verdict stands", async () => {
    const { article } = need(200, await visitor.call<PublicClaim>("GET", `/v1/claims/${claim_id}`));
    const { claims } = need(
      200,
      await visitor.call<Article>("GET", article.path.replace("/", "/v1/")),
    );
    const found = claims.find(({ id }) => id === claim_id);
    expect(found?.summary).toBe("The sum is in the port's report; the date is not.");
    expect(claims.filter(({ verdict }) => !verdict).every(({ summary }) => summary === null)).toBe(
      true,
    );
  });

  test("are newest first, and newest means first published, whatever happened later", async () => {
    const path = `/v1/desk/claims/${named.id}`;
    const before = (await list("limit=100")).items.map(({ id }) => id);
    const body = { statement: "Named anew.", claimant: "Somebody" };
    need(200, await reviewer.call("PATCH", path, { body, ifMatch: named.row_version }));
    const after = (await list("limit=100")).items.map(({ id }) => id);
    expect(after).toEqual(before);
    expect(after.at(-1)).toBe(claim_id);
  });

  test("hold the same documents that each claim serves", async () => {
    for (const item of (await list("limit=3")).items)
      expect(need(200, await visitor.call<PublicClaim>("GET", `/v1/claims/${item.id}`))).toEqual(
        item,
      );
  });

  test("are filtered by status, verdict, article, claimant and language, together too", async () => {
    const { article } = (await list("status=published")).items[0]!;
    const claimant = (await list("limit=100")).items.find(({ id }) => id === named.id)?.claimant
      ?.id;
    const ids = async (query: string) =>
      (await list(`limit=100&${query}`)).items.map(({ id }) => id);
    expect(await ids("status=published")).toEqual([claim_id]);
    expect(await ids("verdict=mostly_accurate")).toEqual([claim_id]);
    expect(await ids(`article=${article.id}`)).toEqual([claim_id]);
    expect(await ids(`claimant=${claimant}`)).toEqual([named.id]);
    expect(await ids(`status=published&article=${named.article.id}`)).toEqual([]);
    expect(await ids("language=vi")).toEqual([]);
    expect(await ids("status=unreviewed,published")).toHaveLength(8);
  });

  test("a cursor walks through all of them once, and is stable under inserts", async () => {
    const all = (await list("limit=100")).items.map(({ id }) => id);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Page = await list(`limit=3${cursor ? `&cursor=${cursor}` : ""}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.next_cursor;
      if (seen.length === 3) await acceptNewClaim(reviewer);
    } while (cursor);
    expect(seen).toEqual(all);
  });

  test("the limit may change from page to page, and the last page has no cursor", async () => {
    const { next_cursor } = await list("limit=2");
    const rest = await list(`limit=100&cursor=${next_cursor}`);
    expect(rest.next_cursor).toBeNull();
    expect((await list("limit=1&status=published")).next_cursor).toBeNull();
  });

  test("a cursor of another query, and a damaged one, are refused with a pointer", async () => {
    const { next_cursor } = await list("limit=2");
    const damaged = [
      `${next_cursor}&q=port`,
      `${next_cursor}&status=unreviewed`,
      "x",
      "",
      "!!",
      `${next_cursor?.slice(0, -6)}`,
      "W10",
      "bnVsbA",
    ];
    for (const cursor of damaged) {
      const answer = await visitor.call("GET", `/v1/claims?limit=2&cursor=${cursor}`);
      expect(answer.status, cursor).toBe(422);
      expect(answer.body.errors).toMatchObject([
        {
          pointer: "/query/cursor",
          reason: cursor.includes("&") ? "not_possible" : "wrong_form",
        },
      ]);
    }
    const articles = await visitor.call("GET", `/v1/articles?cursor=${next_cursor}`);
    expect(articles.status, "a cursor of another list").toBe(422);
  });

  test("a forged cursor with a huge or broken position is refused or empty, never a fault", async () => {
    const { next_cursor } = await list("limit=2");
    const [hash] = JSON.parse(Buffer.from(next_cursor!, "base64url").toString()) as [string];
    for (const position of [
      [1e300],
      [-1],
      ["1"],
      [1.5],
      [9e15],
      [],
      null,
      [Number.MAX_SAFE_INTEGER],
    ]) {
      const cursor = Buffer.from(JSON.stringify([hash, position])).toString("base64url");
      const { status } = await visitor.call("GET", `/v1/claims?limit=2&cursor=${cursor}`);
      expect([200, 422], JSON.stringify(position)).toContain(status);
    }
  });

  test("limits outside 1 to 100, unknown fields and bad values are refused with a pointer", async () => {
    for (const [query, pointer] of [
      ["limit=0", "/query/limit"],
      ["limit=101", "/query/limit"],
      ["limit=abc", "/query/limit"],
      ["limit=1.5", "/query/limit"],
      ["limit=", "/query/limit"],
      ["limit=1&limit=2", "/query/limit"],
      ["status=verified", "/query/status"],
      ["verdict=published", "/query/verdict"],
      ["article=nine", "/query/article"],
      ["claimant=%00", "/query/claimant"],
      ["language=fr", "/query/language"],
      ["order=oldest", "/query/order"],
      [`q=${"x".repeat(501)}`, "/query/q"],
    ]) {
      const answer = await visitor.call("GET", `/v1/claims?${query}`);
      expect(answer.status, query).toBe(422);
      expect(answer.body.errors?.[0]?.pointer, query).toContain(pointer);
    }
  });

  test("articles are paged alike, and show their claims in the order of the text", async () => {
    const { article } = await importText(reviewer);
    const proposals = await findProposals(reviewer, article.id);
    for (const proposal of proposals.slice(0, 3)) await acceptProposal(reviewer, proposal);
    const { body } = await visitor.call<Article>("GET", `/v1/articles/${article.id}`);
    const starts = body.claims.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a! - b!));
    const first = await visitor.call<{ items: Article[]; next_cursor: string }>(
      "GET",
      "/v1/articles?limit=2",
    );
    expect(first.body.items[0]).toMatchObject({ id: article.id, claims_count: starts.length });
    const second = await visitor.call<{ items: Article[] }>(
      "GET",
      `/v1/articles?limit=2&cursor=${first.body.next_cursor}`,
    );
    const ids = [...first.body.items, ...second.body.items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    expect((await visitor.call("GET", `/v1/articles/${nowhere}`)).status).toBe(404);
  });
});

describe("the queue", () => {
  test("shows each filter's claims, last accepted first, and pages through them", async () => {
    const ids = async (query: string) =>
      need(200, await reviewer.call<Page>("GET", `/v1/desk/queue?limit=100&${query}`)).items.map(
        ({ id }) => id,
      );
    expect(await ids("filter=published")).toEqual([claim_id]);
    expect(await ids("filter=mine")).toEqual([]);
    expect(await ids("filter=unreviewed")).toContain(named.id);
    const open = await ids("");
    const page = await reviewer.call<Page>("GET", "/v1/desk/queue?limit=2");
    const next = await reviewer.call<Page>(
      "GET",
      `/v1/desk/queue?limit=2&cursor=${page.body.next_cursor}`,
    );
    expect([...page.body.items, ...next.body.items].map(({ id }) => id)).toEqual(open.slice(0, 4));
    expect((await reviewer.call("GET", "/v1/desk/queue?filter=all")).status).toBe(422);
    expect((await visitor.call("GET", "/v1/desk/queue")).status).toBe(401);
  });
});
