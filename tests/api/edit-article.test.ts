import { afterAll, describe, expect, test } from "vitest";
import type { Article, DeskArticle } from "@claimledger/claims/desk/article";
import type { Client } from "../support/client.ts";
import {
  acceptNewClaim,
  importText,
  need,
  readEvents,
  readPublicClaim,
  writeArticle,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());
const reviewer = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");

async function edit(client: Client, id: string, body: object, ifMatch: number | null = 1) {
  const path = `/v1/desk/articles/${id}`;
  return client.call<DeskArticle>("PATCH", path, ifMatch === null ? { body } : { body, ifMatch });
}

describe("works", () => {
  test("what is said of an article changes in its page and in its claims' documents", async () => {
    const { id, article } = await acceptNewClaim(reviewer);
    const details = { title: "A better title", publisher: "The Paper", published_on: "2026-02-03" };
    expect(need(200, await edit(editor, article.id, details))).toMatchObject({
      ...details,
      row_version: 2,
    });
    const seen = await site.visitor.call<Article>("GET", `/v1/articles/${article.id}`);
    expect(seen.body).toMatchObject(details);
    expect((await readPublicClaim(site.visitor, id)).article).toMatchObject(details);
    expect(await readEvents(site.visitor, id)).toEqual(["claim_accepted", "article_edited"]);
  });

  test("what is not known is taken back to null", async () => {
    const { article } = await acceptNewClaim(reviewer);
    const edited = await edit(editor, article.id, { publisher: null, published_on: null });
    expect(need(200, edited)).toMatchObject({ publisher: null, published_on: null });
  });

  test("a narrower visibility takes the words around a claim out of its document", async () => {
    const { id, article } = await acceptNewClaim(reviewer);
    need(200, await edit(editor, article.id, { visibility: "link_only" }));
    expect((await readPublicClaim(site.visitor, id)).context).toMatchObject({
      before: "",
      after: "",
    });
    const seen = await site.visitor.call<Article>("GET", `/v1/articles/${article.id}`);
    expect(seen.body.text).toBeNull();
  });

  test("its address can be mended, and a later import finds it there", async () => {
    const { id, article } = await acceptNewClaim(reviewer);
    const url = "https://paper.example/harbour";
    expect(need(200, await edit(editor, article.id, { url: `${url}#top` })).url).toBe(url);
    expect((await readPublicClaim(site.visitor, id)).article.url).toBe(url);
    const later = await importText(reviewer, writeArticle(), { url });
    expect(later).toMatchObject({ article: { id: article.id }, revision_number: 2 });
    need(200, await edit(editor, article.id, { url: null }, 2));
    expect((await readPublicClaim(site.visitor, id)).article.url).toBeNull();
  });

  test("an edit that changes nothing adds no event", async () => {
    const { id, article } = await acceptNewClaim(reviewer);
    need(200, await edit(editor, article.id, { visibility: "full_text" }));
    expect(await readEvents(site.visitor, id)).toEqual(["claim_accepted"]);
  });
});

describe("refuses bad input", () => {
  test("an empty title, a day that does not exist, a text", async () => {
    const { article } = await acceptNewClaim(reviewer);
    for (const body of [{ title: " " }, { published_on: "2026-02-30" }, { text: "x" }])
      expect((await edit(editor, article.id, body)).status).toBe(422);
  });

  test("an edit of a version that is no more, or of none", async () => {
    const { article } = await acceptNewClaim(reviewer);
    need(200, await edit(editor, article.id, { title: "One" }));
    expect((await edit(editor, article.id, { title: "Two" })).status).toBe(412);
    expect((await edit(editor, article.id, { title: "Two" }, null)).status).toBe(428);
  });

  test("an address that is no web page's, or another article's", async () => {
    const { article } = await acceptNewClaim(reviewer);
    const url = "https://paper.example/one-only";
    await importText(reviewer, writeArticle(), { url });
    for (const wrong of ["ftp://paper.example/", url])
      expect((await edit(editor, article.id, { url: wrong })).status).toBe(422);
  });

  test("an article that does not exist", async () => {
    const nobody = "01900000-0000-7000-8000-000000000000";
    expect((await edit(editor, nobody, { title: "One" })).status).toBe(404);
  });
});

describe("refuses the wrong person", () => {
  test("a reviewer, and whoever is not signed in", async () => {
    const { article } = await acceptNewClaim(reviewer);
    expect((await edit(reviewer, article.id, { title: "Mine" })).status).toBe(403);
    expect((await edit(site.visitor, article.id, { title: "Mine" })).status).toBe(401);
  });
});
