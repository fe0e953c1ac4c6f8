import { randomInt } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { makeSelectors } from "@claimledger/claims/article/selector";
import type { Article, ImportedArticle } from "@claimledger/claims/desk/article";
import {
  acceptNewClaim,
  acceptProposal,
  attachSource,
  findProposals,
  importText,
  need,
  webSource,
  writeArticle,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const reviewer = await site.signedIn("reviewer");

/** Han characters in no order, so that nothing can compress them. */
function noise(length: number): string {
  return Array.from({ length }, () => String.fromCodePoint(randomInt(0x4e00, 0x9f00))).join("");
}

function importHtml<T = ImportedArticle>(head: string, body = "") {
  const words = `${writeArticle()} `.repeat(2);
  const content = `<html lang="en"><head>${head}</head><body><article><p>${words}</p>${body}</article></body></html>`;
  return reviewer.call<T>("POST", "/v1/desk/articles", { body: { format: "html", content } });
}

describe("pages", () => {
  test("an endless title and publisher are cut to what may be given by hand", async () => {
    const head = `<title>${noise(20_000)}</title><meta property="og:site_name" content="${noise(20_000)}">`;
    const { article } = need(201, await importHtml(head));
    expect(Array.from(article.title).length).toBeLessThanOrEqual(500);
    expect(Array.from(article.publisher ?? "").length).toBeLessThanOrEqual(200);
  });

  test("characters that PostgreSQL cannot hold are not smuggled in as entities", async () => {
    const bad = "a&#0;b&#xD800;c&#x110000;d";
    const head = `<title>${bad}</title><meta property="og:site_name" content="${bad}">`;
    const { article } = need(
      201,
      await importHtml(head, `<p>${bad} and some more words to read here.</p>`),
    );
    const { body } = await site.visitor.call<Article>("GET", `/v1/articles/${article.id}`);
    expect(JSON.stringify(body)).not.toContain(String.raw`\u0000`);
    expect(body.text?.isWellFormed()).toBe(true);
  });

  test("markup in a title, a name or a quote stays text", async () => {
    const head = "<title>&lt;script&gt;alert(1)&lt;/script&gt; rises</title>";
    const { article } = need(201, await importHtml(head));
    expect(article.title).toContain("<script>");
    const answer = await site.visitor.call("GET", `/v1/articles/${article.id}`);
    expect(answer.headers.get("content-type")).toBe("application/json");
  });

  test("a speaker whose name has no end makes no claim that cannot be accepted", async () => {
    const name = `X${Array.from({ length: 6_000 }, () => "abcdefghijklmnop"[randomInt(16)]).join("")}`;
    const text = `The plant cost 60 million euros, said ${name}.\n${name} said it employs 400 people.\n${writeArticle()}`;
    const { article } = await importText(reviewer, text);
    for (const proposal of await findProposals(reviewer, article.id))
      expect((await acceptProposal(reviewer, proposal)).status).toBe("unreviewed");
  });
});

describe("texts", () => {
  test("a sentence without end makes no claim that cannot be accepted", async () => {
    const words = Array.from(
      { length: 100_000 },
      (_, at) => `w${at.toString(36)} spent ${at} euros`,
    );
    const { article } = await importText(
      reviewer,
      `${words.slice(0, 60_000).join(" ")}\n${writeArticle()}`,
    );
    const proposals = await findProposals(reviewer, article.id);
    expect(proposals.length).toBeGreaterThan(1);
    for (const proposal of proposals.slice(0, 20))
      expect((await acceptProposal(reviewer, proposal)).status).toBe("unreviewed");
  }, 60_000);

  test("a selection of ten thousand characters is taken as a claim", async () => {
    const text = `${noise(9_990)}\n${writeArticle()}`;
    const { article } = await importText(reviewer, text, { language: "zh" });
    const body = { selectors: makeSelectors(text, 0, 9_990), statement: "A long one." };
    const path = `/v1/desk/articles/${article.id}/claims`;
    expect((await reviewer.call("POST", path, { body })).status).toBe(201);
    const unnamed = { selectors: makeSelectors(text, 1, 9_990) };
    expect((await reviewer.call("POST", path, { body: unnamed })).status).toBe(422);
  });
});

describe("addresses", () => {
  const claim = acceptNewClaim(reviewer);
  const attach = async (url: string) => {
    const { id } = await claim;
    const body = { ...webSource, source: { ...webSource.source, url } };
    return reviewer.call("POST", `/v1/desk/claims/${id}/evidence`, { body });
  };
  const importFrom = (url: string) => {
    const body = { format: "text", language: "en", content: writeArticle(), url };
    return reviewer.call("POST", "/v1/desk/articles", { body });
  };

  test("of letters that take many bytes are taken or refused, never a fault", async () => {
    for (const length of [100, 700, 1_900]) {
      const url = `https://coast.example/${noise(length)}`;
      expect([201, 422]).toContain((await importFrom(url)).status);
      expect([201, 422]).toContain((await attach(url)).status);
    }
  });

  test("with a password in them are refused, since they would be public for ever", async () => {
    const url = "https://user:secret@coast.example/a";
    expect((await importFrom(url)).status).toBe(422);
    expect((await attach(url)).status).toBe(422);
    const body = { fetch_url: url };
    expect((await reviewer.call("POST", "/v1/desk/articles", { body })).status).toBe(422);
  });
});

describe("many at once", () => {
  test("forty writes to one claim are all taken, one after the other", async () => {
    const { id } = await acceptNewClaim(reviewer);
    const all = Array.from({ length: 40 }, (_, at) =>
      attachSource(reviewer, id, { note: `Note ${at}.` }),
    );
    expect(new Set((await Promise.all(all)).map((evidence) => evidence.id)).size).toBe(40);
  });

  test("forty imports and accepted claims at once are all published, each with its own seq", async () => {
    const claims = await Promise.all(Array.from({ length: 40 }, () => acceptNewClaim(reviewer)));
    const documents = await Promise.all(
      claims.map(({ id }) => site.visitor.call<{ seq: number }>("GET", `/v1/claims/${id}`)),
    );
    expect(new Set(documents.map(({ body }) => body.seq)).size).toBe(40);
  });
});
