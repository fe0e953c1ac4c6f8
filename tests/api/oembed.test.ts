import { afterAll, describe, expect, test } from "vitest";
import { publicUrl } from "../support/describe-deps.ts";
import {
  acceptNewClaim,
  importText,
  publishNewVerdict,
  retractVerdict,
  withdrawNewClaim,
} from "../support/newsroom.ts";
import { findTexts } from "../support/read-xml.ts";
import { startApi } from "../support/start-api.ts";

type OEmbed = { type: string; title: string; html: string; width: number; height: number };

const site = await startApi();
const author = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
afterAll(() => site.close());

const { claim_id: claimId } = await publishNewVerdict(author, editor);
const { article } = await importText(author, undefined, {
  title: `A "title" <with> marks & more`,
  publisher: "The Lindow Post",
  url: "https://post.example/cranes?id=7#top",
});

const ask = (url: string, more = "") =>
  site.visitor.call<OEmbed>("GET", `/oembed?url=${encodeURIComponent(url)}${more}`);
const claimPage = `${publicUrl}/claims/${claimId}`;

describe("oEmbed of a claim's page", () => {
  test("is an iframe with the claim's card, for whoever asks and for a minute", async () => {
    const { status, headers, body } = await ask(claimPage);
    expect(status).toBe(200);
    expect(headers.get("content-type")).toBe("application/json");
    expect(headers.get("access-control-allow-origin")).toBe("*");
    expect(headers.get("cache-control")).toMatch(/^public, max-age=60/);
    expect(body).toMatchObject({
      type: "rich",
      version: "1.0",
      provider_name: "The Newsroom",
      provider_url: publicUrl,
      thumbnail_url: `${publicUrl}/claims/${claimId}/preview.png`,
    });
    expect(body.title).toMatch(/^Mostly accurate: /);
    expect(body.html).toContain(`src="${publicUrl}/embed/claims/${claimId}"`);
    expect(body.html).toContain(`width="100%" height="${body.height}" style="max-width:560px;`);
    expect(body.html).toContain('referrerpolicy="no-referrer"');
  });

  test.each([
    ["with its readable tail", "/some-words", ""],
    ["with a slash at its end", "/", ""],
    ["in a language that its address asks for", "?lang=vi", "?lang=vi"],
    ["with what trackers add, and a fragment", "/words?utm_source=x#evidence", ""],
  ])("is found by its address %s", async (_, tail, kept) => {
    const { body } = await ask(`${claimPage}${tail}`);
    expect(body.html).toContain(`src="${publicUrl}/embed/claims/${claimId}${kept}"`);
  });

  test("is found by its card's address, in capitals, and by https too", async () => {
    for (const url of [
      `${publicUrl}/embed/claims/${claimId}`,
      `${publicUrl}/claims/${claimId.toUpperCase()}`,
      claimPage.replace("http:", "https:"),
    ])
      expect((await ask(url)).body.html, url).toContain(`/embed/claims/${claimId}"`);
  });

  test("stays within the width and height that are asked for", async () => {
    const { body } = await ask(claimPage, "&maxwidth=320&maxheight=150");
    expect([body.width, body.height]).toEqual([320, 150]);
    expect(body.html).toContain('height="150" style="max-width:320px"');
    expect((await ask(claimPage, "&maxwidth=2000")).body.width).toBe(560);
  });

  test("says in its title that a verdict was retracted", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    await retractVerdict(author, editor, claim_id);
    expect((await ask(`${publicUrl}/claims/${claim_id}`)).body.title).toMatch(
      /^Verdict retracted: /,
    );
  });

  test("says of a withdrawn claim that it is checked no longer, not that it had a verdict", async () => {
    const { id } = await withdrawNewClaim(author);
    expect((await ask(`${publicUrl}/claims/${id}`)).body.title).toMatch(/^No longer checked: /);
  });

  test("holds no markup of others: quotes and brackets in a claim stay words", async () => {
    const claim = await acceptNewClaim(author);
    const statement = `"><script>alert(1)</script> & 45 million`;
    const path = `/v1/desk/claims/${claim.id}`;
    const ifMatch = claim.row_version;
    expect((await author.call("PATCH", path, { body: { statement }, ifMatch })).status).toBe(200);
    const { html } = (await ask(`${publicUrl}/claims/${claim.id}`)).body;
    expect(html).not.toContain("<script");
    expect(html.match(/</g)).toHaveLength(2);
    const xml = await ask(`${publicUrl}/claims/${claim.id}`, "&format=xml");
    expect(findTexts(xml.text, "/oembed/html")).toEqual([html]);
  });

  test("comes as XML too", async () => {
    const xml = await ask(claimPage, "&format=xml");
    expect(xml.headers.get("content-type")).toBe("text/xml; charset=utf-8");
    expect(findTexts(xml.text, "/oembed/type")).toEqual(["rich"]);
    expect(findTexts(xml.text, "/oembed/width")).toEqual(["560"]);
  });

  test("is not sent again to a client that has it", async () => {
    const etag = (await ask(claimPage)).headers.get("etag")!;
    const path = `/oembed?url=${encodeURIComponent(claimPage)}`;
    const again = await site.visitor.call("GET", path, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
  });
});

test("oEmbed of an article's page is a link with a picture", async () => {
  const { body } = await ask(`${publicUrl}/articles/${article.id}`);
  expect(body).toMatchObject({
    type: "link",
    title: `A "title" <with> marks & more`,
    author_name: "The Lindow Post",
    thumbnail_url: `${publicUrl}/articles/${article.id}/preview.png`,
  });
});

describe("oEmbed refuses", () => {
  test.each([
    ["pages of others", "https://elsewhere.example/claims/"],
    ["our other pages", `${publicUrl}/about`],
    ["claims that are not there", `${publicUrl}/claims/00000000-0000-7000-8000-000000000000`],
    ["articles that are not there", `${publicUrl}/articles/00000000-0000-7000-8000-000000000000`],
    ["what is no address", "claims"],
    ["addresses of other kinds", "javascript:alert(1)//"],
  ])("%s with 404", async (_, url) => {
    const { status, headers } = await ask(url);
    expect(status).toBe(404);
    expect(headers.get("content-type")).toBe("application/problem+json");
  });

  test("other formats with 501, as its specification asks", async () => {
    expect((await ask(claimPage, "&format=yaml")).status).toBe(501);
  });

  test("no address, and measures that are none, with 422", async () => {
    expect((await site.visitor.call("GET", "/oembed")).status).toBe(422);
    expect((await ask(claimPage, "&maxwidth=wide")).status).toBe(422);
    expect((await ask(claimPage, "&maxwidth=0")).status).toBe(422);
  });
});

describe("an article found by its address", () => {
  const find = (url: string) =>
    site.visitor.call<{ items: { id: string }[] }>(
      "GET",
      `/v1/articles?url=${encodeURIComponent(url)}`,
    );

  test("is the only one in the list, whatever part of its page is named", async () => {
    const { body } = await find("https://post.example/cranes?id=7#quays");
    expect(body.items.map(({ id }) => id)).toEqual([article.id]);
  });

  test("is no other: a query is part of the address", async () => {
    expect((await find("https://post.example/cranes?id=8")).body.items).toEqual([]);
  });

  test("has to be a web address", async () => {
    expect((await find("post.example")).status).toBe(422);
  });
});
