import { afterAll, describe, expect, test } from "vitest";
import type { ImportedArticle } from "@claimledger/claims/desk/article";
import type { DeskClaim, DeskEvidence } from "@claimledger/claims/desk/claim";
import type { Answer } from "../support/client.ts";
import {
  acceptNewClaim,
  findProposals,
  importText,
  need,
  webSource,
  writeArticle,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
const beside = await startApi({ beside: site });
afterAll(async () => {
  await beside.close();
  await site.close();
});

const reviewer = await site.signedIn("reviewer");
const colleague = await beside.signedIn("reviewer");
const claim = await acceptNewClaim(reviewer);
const evidencePath = `/v1/desk/claims/${claim.id}/evidence`;
const articlesPath = "/v1/desk/articles";

/** The status of a refusal, which has to be a problem document of that status and request. */
function refusal({ status, headers, body }: Answer<unknown>): number {
  expect(headers.get("content-type")).toBe("application/problem+json");
  expect(body).toMatchObject({ status, request_id: headers.get("x-request-id") });
  return status;
}

describe("If-Match", () => {
  const path = `/v1/desk/claims/${claim.id}`;
  const edit = (headers: Record<string, string>, statement = "Other words.") =>
    reviewer.call<DeskClaim>("PATCH", path, { body: { statement }, headers });

  test("missing is 428 and names the header to send", async () => {
    const answer = await edit({});
    expect(refusal(answer)).toBe(428);
    expect(answer.text).toMatch(/If-Match: \\"1\\"/);
  });

  test("stale is 412 and malformed is 412, and neither changes anything", async () => {
    for (const header of [
      `"99"`,
      `"1`,
      "1",
      `W/"1"`,
      "one",
      `"1", "2"`,
      `"-1"`,
      `"${"9".repeat(50)}"`,
    ])
      expect(refusal(await edit({ "if-match": header }))).toBe(412);
    const { body } = await reviewer.call<DeskClaim>("GET", path);
    expect(body.row_version).toBe(claim.row_version);
  });

  test("the version read is taken, and `*` takes whatever there is", async () => {
    const { headers } = await reviewer.call("GET", path);
    const first = await edit({ "if-match": headers.get("etag")! });
    expect(need(200, first).row_version).toBe(claim.row_version + 1);
    expect(need(200, await edit({ "if-match": "*" })).row_version).toBe(claim.row_version + 2);
  });

  test("of two writers with the same version one wins, across processes", async () => {
    const { body } = await reviewer.call<DeskClaim>("GET", path);
    const sent = (statement: string) => ({ body: { statement }, ifMatch: body.row_version });
    const both = await Promise.all([
      reviewer.call("PATCH", path, sent("One.")),
      colleague.call("PATCH", path, sent("Two.")),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });
});

describe("Idempotency-Key", () => {
  test("a repeat is answered alike and does nothing again", async () => {
    const sent = { body: webSource, idempotencyKey: "attach-1" };
    const first = await reviewer.call<DeskEvidence>("POST", evidencePath, sent);
    const again = await reviewer.call<DeskEvidence>("POST", evidencePath, sent);
    expect(again.status).toBe(201);
    expect(again.text).toBe(first.text);
    expect(again.headers.get("etag")).toBe(first.headers.get("etag"));
    expect(again.headers.get("idempotent-replayed")).toBe("true");
    expect(first.headers.get("idempotent-replayed")).toBeNull();
  });

  test("the same key with another body, path or method is 422", async () => {
    const idempotencyKey = "attach-2";
    need(201, await reviewer.call("POST", evidencePath, { body: webSource, idempotencyKey }));
    const changed = { ...webSource, note: "Other." };
    const answer = await reviewer.call("POST", evidencePath, { body: changed, idempotencyKey });
    expect(refusal(answer)).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: "/headers/idempotency-key" }]);
    const other = await acceptNewClaim(reviewer);
    const elsewhere = evidencePath.replace(claim.id, other.id);
    expect(
      refusal(await reviewer.call("POST", elsewhere, { body: webSource, idempotencyKey })),
    ).toBe(422);
  });

  test("keys are each person's own", async () => {
    const sent = { body: webSource, idempotencyKey: "attach-3" };
    const mine = need(201, await reviewer.call<DeskEvidence>("POST", evidencePath, sent));
    const theirs = need(201, await colleague.call<DeskEvidence>("POST", evidencePath, sent));
    expect(theirs.id).not.toBe(mine.id);
  });

  test("two at the same moment do it once, across processes", async () => {
    const content = writeArticle();
    const sent = { body: { format: "text", language: "en", content }, idempotencyKey: "import-1" };
    const cookie = reviewer.cookie();
    const all = await Promise.all([
      reviewer.call<ImportedArticle>("POST", articlesPath, sent),
      reviewer.call<ImportedArticle>("POST", articlesPath, sent),
      beside.visitor.call<ImportedArticle>("POST", articlesPath, { ...sent, headers: { cookie } }),
    ]);
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect(new Set(all.map(({ text }) => text)).size).toBe(1);
  });

  test("is looked at before If-Match: a repeat is answered though the version has moved on", async () => {
    const { article } = await importText(reviewer);
    const [proposal] = await findProposals(reviewer, article.id);
    const path = `/v1/desk/proposals/${proposal!.id}/accept`;
    const sent = { ifMatch: proposal!.row_version, idempotencyKey: "accept-1" };
    const first = await reviewer.call<DeskClaim>("POST", path, sent);
    const again = await reviewer.call<DeskClaim>("POST", path, sent);
    expect([first.status, again.status]).toEqual([201, 201]);
    expect(again.body.id).toBe(first.body.id);
    expect((await reviewer.call("POST", path, { idempotencyKey: "accept-1" })).status).toBe(201);
  });

  test("a refused write does not use its key up", async () => {
    const idempotencyKey = "attach-4";
    const bad = { ...webSource, accessed_on: "2027-12-01" };
    expect((await reviewer.call("POST", evidencePath, { body: bad, idempotencyKey })).status).toBe(
      422,
    );
    expect(
      (await reviewer.call("POST", evidencePath, { body: webSource, idempotencyKey })).status,
    ).toBe(201);
  });

  test("is 1 to 200 visible characters", async () => {
    for (const idempotencyKey of ["", " ", "a b", "é", "k".repeat(201)])
      expect(
        refusal(await reviewer.call("POST", evidencePath, { body: webSource, idempotencyKey })),
      ).toBe(422);
    const longest = { body: webSource, idempotencyKey: "k".repeat(200) };
    expect((await reviewer.call("POST", evidencePath, longest)).status).toBe(201);
  });
});

describe("bodies", () => {
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    reviewer.call("POST", evidencePath, { body, headers });

  test("unknown fields are refused with a pointer to each", async () => {
    const source = { ...webSource.source, "a/b~c": 1 };
    const answer = await post({ ...webSource, source, verdict: "false" });
    expect(refusal(answer)).toBe(422);
    const pointers = answer.body.errors?.map(({ pointer }) => pointer).sort();
    expect(pointers).toEqual(["/source/a~1b~0c", "/verdict"]);
  });

  test("what is no JSON, no object, empty or deeply nested is refused", async () => {
    for (const body of ["", "{", "nonsense", "null", "7", `"text"`, "[]", "{}", "\uFEFF{}x"])
      expect(refusal(await post(body))).toBe(422);
    expect(refusal(await post("[".repeat(30_000) + "]".repeat(30_000)))).toBe(422);
  });

  test("another content type is refused, JSON with a charset is taken", async () => {
    for (const type of [
      "text/plain",
      "application/x-www-form-urlencoded",
      "application/jsonp",
      "text/json",
    ])
      expect(refusal(await post(JSON.stringify(webSource), { "content-type": type }))).toBe(422);
    const type = "Application/JSON; charset=utf-8";
    expect((await post(JSON.stringify(webSource), { "content-type": type })).status).toBe(201);
  });

  test("what is not UTF-8 is refused", async () => {
    const answer = await post(Buffer.from(`{"note":"\u00e9"}`, "latin1"));
    expect(refusal(answer)).toBe(422);
    expect(answer.body.detail).toContain("not UTF-8");
  });

  test("U+0000 and lone surrogates are refused wherever they stand, names of fields included", async () => {
    const body = JSON.stringify(webSource);
    for (const bad of [
      body.replace("Annual report", String.raw`Annual\u0000report`),
      body.replace("Annual report", String.raw`Annual\udc00report`),
      body.replace(`"note"`, String.raw`"no\u0000te"`),
    ])
      expect(refusal(await post(bad))).toBe(422);
    const paired = body.replace("Annual report", String.raw`Annual \ud83d\ude00 report`);
    expect((await post(paired)).status).toBe(201);
  });

  test("more than 64 kB is 413, told or not", async () => {
    const large = JSON.stringify({ ...webSource, note: "x".repeat(70_000) });
    expect(refusal(await post(large))).toBe(413);
    expect(refusal(await post("{}", { "content-length": "9999999" }))).toBe(413);
  });

  test("a field named __proto__ or constructor changes nothing", async () => {
    for (const name of ["__proto__", "constructor", "toString"]) {
      const body = `{"${name}":{"role":"admin"},${JSON.stringify(webSource).slice(1)}`;
      expect(refusal(await post(body))).toBe(422);
    }
  });
});

describe("other sites' pages", () => {
  const post = (headers: Record<string, string>) =>
    reviewer.call("POST", evidencePath, { body: webSource, headers });

  test("make no browser write here", async () => {
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: "http://newsroom.example.evil.example" },
      { origin: "http://newsroom.example:8080" },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site" },
      { origin: "http://newsroom.example", "sec-fetch-site": "cross-site" },
    ])
      expect(refusal(await post(headers as Record<string, string>))).toBe(403);
  });

  test("are told apart from this site's own pages and from programs", async () => {
    for (const headers of [
      {},
      { origin: "http://newsroom.example", "sec-fetch-site": "same-origin" },
      { "sec-fetch-site": "none" },
    ])
      expect((await post(headers as Record<string, string>)).status).toBe(201);
  });

  test("cannot accept an invitation or sign in for somebody", async () => {
    const headers = { origin: "https://evil.example", "sec-fetch-site": "cross-site" };
    const body = { name: "Eve", password: "a password of Eve" };
    const accept = await site.visitor.call("POST", "/v1/invitations/x/accept", { body, headers });
    expect(accept.status).toBe(403);
  });
});
