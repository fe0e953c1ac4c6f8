import { afterAll, describe, expect, test } from "vitest";
import { makeSelectors } from "@claimledger/claims/article/selector";
import { codePointLength } from "@claimledger/claims/article/text";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import {
  acceptNewClaim,
  importText,
  need,
  readPublicClaim,
  submitNewReview,
  tryAct,
  writeArticle,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const reviewer = await site.signedIn("reviewer");

/** Selects `words` where they stand for the nth time, counted from 0. */
function select(text: string, words: string, nth = 0) {
  let at = -1;
  for (let found = 0; found <= nth; found += 1) at = text.indexOf(words, at + 1);
  const start = codePointLength(text.slice(0, at));
  return makeSelectors(text, start, start + codePointLength(words));
}

function add<T = DeskClaim>(articleId: string, body: object) {
  return reviewer.call<T>("POST", `/v1/desk/articles/${articleId}/claims`, { body });
}

describe("works", () => {
  test("selected words become a claim, with what analysis found in them", async () => {
    const text = writeArticle();
    const { article } = await importText(reviewer, text);
    const words = "spend 45 million euros on the quays";
    const claim = need(201, await add(article.id, { selectors: select(text, words) }));
    expect(claim).toMatchObject({ statement: words, status: "unreviewed" });
    const found = await readPublicClaim(site.visitor, claim.id);
    expect(found.context.exact).toBe(words);
    expect(found.quantities).toMatchObject([{ amount: "45000000", unit: "EUR" }]);
  });

  test("a statement and a claimant of one's own are kept; the words stay those selected", async () => {
    const text = writeArticle();
    const { article } = await importText(reviewer, text);
    const body = { statement: "The old town likes it.", claimant: "Old town" };
    const selectors = select(text, "Some people in the old town like the plan.");
    const claim = need(201, await add(article.id, { ...body, selectors }));
    expect(claim).toMatchObject({ ...body, anchor: { exact: selectors[0].exact } });
  });

  test("words that stand twice are told apart by their place", async () => {
    const text = `${writeArticle()}\nIt costs 3 euros. It costs 3 euros.`;
    const { article } = await importText(reviewer, text);
    const first = need(
      201,
      await add(article.id, { selectors: select(text, "It costs 3 euros", 0) }),
    );
    const second = need(
      201,
      await add(article.id, { selectors: select(text, "It costs 3 euros", 1) }),
    );
    expect(second.anchor.start - first.anchor.start).toBe("It costs 3 euros. ".length);
  });

  test("words after emoji and decomposed letters are found by code points", async () => {
    const text = `😀😀 Đà Nẵng chi 5 tỷ đồng.\n${writeArticle()}`;
    const { article } = await importText(reviewer, text.normalize("NFD"), { language: "vi" });
    const claim = need(201, await add(article.id, { selectors: select(text, "chi 5 tỷ đồng") }));
    expect(claim.anchor).toMatchObject({ start: 11, exact: "chi 5 tỷ đồng" });
  });

  test("an edit is public at once, moves the row version and the public ETag", async () => {
    const claim = await acceptNewClaim(reviewer);
    const before = await readPublicClaim(site.visitor, claim.id);
    const body = {
      statement: "The port gets cranes.",
      claimant: "The port",
      made_on: "2026-05-04",
    };
    const path = `/v1/desk/claims/${claim.id}`;
    const answer = await reviewer.call<DeskClaim>("PATCH", path, {
      body,
      ifMatch: claim.row_version,
    });
    expect(need(200, answer)).toMatchObject({ ...body, row_version: claim.row_version + 1 });
    expect(answer.headers.get("etag")).toBe(`"${claim.row_version + 1}"`);
    const after = await readPublicClaim(site.visitor, claim.id);
    expect(after).toMatchObject({
      statement: body.statement,
      claimant: { name: "The port" },
      made_on: "2026-05-04",
    });
    expect(after.seq).toBeGreaterThan(before.seq);
    expect(after.path, "a claim's address never changes").toBe(before.path);
  });

  test("withdrawing a claim in review discards its review", async () => {
    const review = await submitNewReview(reviewer);
    const sent = { body: { reason: "Not checkable." }, ifMatch: "*" };
    const path = `/v1/desk/claims/${review.claim_id}/withdraw`;
    const withdrawn = need(200, await reviewer.call<DeskClaim>("POST", path, sent));
    expect(withdrawn).toMatchObject({ status: "retracted", reviews: [{ status: "discarded" }] });
    const editor = await site.signedIn("editor");
    const late = await tryAct(editor, "approve", withdrawn.reviews[0]!, { publish: true });
    expect(late.status).toBe(409);
  });

  test("only its author or an editor withdraws a claim that is in review", async () => {
    const review = await submitNewReview(reviewer);
    const path = `/v1/desk/claims/${review.claim_id}/withdraw`;
    const sent = { body: { reason: "Not checkable." }, ifMatch: "*" };
    const other = await site.signedIn("reviewer");
    expect((await other.call("POST", path, sent)).status).toBe(403);
    const editor = await site.signedIn("editor");
    expect((await editor.call("POST", path, sent)).status).toBe(200);
  });

  test("withdrawn words can be claimed again", async () => {
    const text = writeArticle();
    const { article } = await importText(reviewer, text);
    const body = { selectors: select(text, "45 million euros") };
    const claim = need(201, await add(article.id, body));
    expect((await add(article.id, body)).status).toBe(409);
    const withdrawal = { body: { reason: "Wrong words." }, ifMatch: claim.row_version };
    need(200, await reviewer.call("POST", `/v1/desk/claims/${claim.id}/withdraw`, withdrawal));
    expect((await add(article.id, body)).status).toBe(201);
  });
});

describe("refuses bad input", () => {
  test("a selection whose words are not there", async () => {
    const text = writeArticle();
    const { article } = await importText(reviewer, text);
    const [quote, position] = select(text, "45 million euros");
    const moved = { ...position, start: position.start + 1, end: position.end + 1 };
    const far = { ...position, start: 90_000, end: 90_010 };
    const backwards = { ...position, start: position.end, end: position.start };
    for (const selectors of [
      [{ ...quote, exact: "46 million euros" }, position],
      [quote, moved],
      [quote, far],
      [quote, backwards],
    ]) {
      const answer = await add<{ errors: object[] }>(article.id, { selectors });
      expect(answer.status, answer.text).toBe(422);
      expect(answer.body.errors).toMatchObject([{ pointer: "/selectors" }]);
    }
  });

  test("a selection of white space alone", async () => {
    const text = writeArticle();
    const { article } = await importText(reviewer, text);
    expect((await add(article.id, { selectors: select(text, " ") })).status).toBe(422);
  });

  test("selectors of the wrong shape, with a pointer to what is wrong", async () => {
    const text = writeArticle();
    const { article } = await importText(reviewer, text);
    const [quote, position] = select(text, "45 million euros");
    for (const [selectors, pointer] of [
      [[quote], "/selectors"],
      [[position, quote], "/selectors/0/type"],
      [[{ ...quote, exact: "" }, position], "/selectors/0/exact"],
      [[quote, { ...position, start: -1 }], "/selectors/1/start"],
      [[quote, { ...position, start: 1.5 }], "/selectors/1/start"],
      [[{ ...quote, color: "red" }, position], "/selectors/0/color"],
    ] as const) {
      const answer = await add<{ errors: { pointer: string }[] }>(article.id, { selectors });
      expect(answer.status).toBe(422);
      expect(answer.body.errors.map((fault) => fault.pointer).join(" ")).toContain(pointer);
    }
  });

  test("the same words twice, also at the same moment", async () => {
    const text = writeArticle();
    const { article } = await importText(reviewer, text);
    const body = { selectors: select(text, "45 million euros") };
    const all = await Promise.all([1, 2, 3, 4].map(() => add(article.id, body)));
    expect(all.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  test("an article or claim that does not exist", async () => {
    const text = writeArticle();
    const body = { selectors: select(text, "45 million euros") };
    for (const id of ["01999999-0000-7000-8000-000000000000", "nine"]) {
      expect((await add(id, body)).status).toBe(404);
      expect((await reviewer.call("GET", `/v1/desk/claims/${id}`)).status).toBe(404);
    }
  });

  test("an edit of a withdrawn claim, an empty reason and an unknown field", async () => {
    const { id } = await acceptNewClaim(reviewer);
    const path = `/v1/desk/claims/${id}`;
    const withdraw = (reason: string) =>
      reviewer.call("POST", `${path}/withdraw`, { body: { reason }, ifMatch: "*" });
    expect((await withdraw(" ")).status).toBe(422);
    expect((await withdraw("Not a claim.")).status).toBe(200);
    const edit = (body: object) => reviewer.call("PATCH", path, { body, ifMatch: "*" });
    expect((await edit({ statement: "New words." })).status).toBe(409);
    expect((await edit({ verdict: "false" })).status).toBe(422);
  });
});

describe("refuses the wrong person", () => {
  test("nobody adds, edits or withdraws without signing in", async () => {
    const { visitor } = site;
    const { id, article } = await acceptNewClaim(reviewer);
    const sent = { body: {}, ifMatch: "*" };
    expect(
      (await visitor.call("POST", `/v1/desk/articles/${article.id}/claims`, sent)).status,
    ).toBe(401);
    expect((await visitor.call("PATCH", `/v1/desk/claims/${id}`, sent)).status).toBe(401);
    expect((await visitor.call("POST", `/v1/desk/claims/${id}/withdraw`, sent)).status).toBe(401);
  });
});
