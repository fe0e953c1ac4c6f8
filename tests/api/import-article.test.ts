import { afterAll, describe, expect, test } from "vitest";
import { indexText } from "@claimledger/claims/article/text";
import type { Article, DeskArticle, ImportedArticle } from "@claimledger/claims/desk/article";
import {
  acceptProposal,
  findProposals,
  importText,
  need,
  writeArticle,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const reviewer = await site.signedIn("reviewer");
const path = "/v1/desk/articles";

async function readText({ article }: ImportedArticle): Promise<string> {
  const answer = await reviewer.call<DeskArticle>("GET", `/v1/desk/articles/${article.id}`);
  return need(200, answer).text ?? "";
}

function tryImport(body: object) {
  return reviewer.call("POST", path, { body: { format: "text", language: "en", ...body } });
}

async function countRows(): Promise<number> {
  const { rows } = await site.database.pool.query<{ count: string }>(
    `SELECT (SELECT count(*) FROM "Article") + (SELECT count(*) FROM "ArticleRevision")
          + (SELECT count(*) FROM "Proposal") + (SELECT count(*) FROM "Publisher") AS count`,
  );
  return Number(rows[0]?.count);
}

describe("works", () => {
  test("a text becomes a public article whose proposals wait in the desk", async () => {
    const content = writeArticle();
    const imported = await importText(reviewer, content, {
      title: "Cranes for Lindow",
      publisher: "The Coast",
      published_on: "2026-05-27",
      url: "https://coast.example/cranes",
    });
    expect(imported).toMatchObject({ found: false, revision_number: 1 });
    expect(imported.proposals).toBeGreaterThan(1);
    const answer = await site.visitor.call<Article>("GET", `/v1/articles/${imported.article.id}`);
    expect(answer.body).toMatchObject({
      title: "Cranes for Lindow",
      publisher: "The Coast",
      published_on: "2026-05-27",
      language: "en",
      visibility: "full_text",
      text: content,
      claims: [],
    });
  });

  test("title, date and language are found where they are not given", async () => {
    const body = {
      format: "text",
      content: `Một cây cầu mới ở Bến Tre\n${"Cây cầu dài 1,2 km được khánh thành hôm qua. ".repeat(4)}`,
    };
    const { article } = need(201, await reviewer.call<ImportedArticle>("POST", path, { body }));
    expect(article).toMatchObject({
      title: "Một cây cầu mới ở Bến Tre",
      language: "vi",
      published_on: null,
    });
  });

  test("HTML gives its article's paragraphs, title and date; scripts leave nothing", async () => {
    const words = "The new line carries 40,000 passengers a day, the operator said on Friday. ";
    const content = `<!doctype html><html lang="en"><head><title>A new line</title>
      <meta property="article:published_time" content="2026-04-02T08:00:00Z">
      <script>document.title = "hacked"; alert("script words")</script></head><body>
      <nav><a href="/">Home</a></nav>
      <article><h1>A new line</h1><p>${words.repeat(3)}<script>alert("script words")</script></p>
      <p onclick="alert(1)">${words.repeat(3)}<img src=x onerror="alert('script words')"></p>
      <style>p { color: red }</style><template><p>template words</p></template></article></body></html>`;
    const body = { format: "html", content };
    const imported = need(201, await reviewer.call<ImportedArticle>("POST", path, { body }));
    expect(imported.article).toMatchObject({
      title: "A new line",
      published_on: "2026-04-02",
      language: "en",
    });
    const text = await readText(imported);
    expect(text).toContain("40,000 passengers");
    expect(text).not.toMatch(/script words|template words|alert|color: red|[<>]/);
  });

  test("a page whose own date does not exist has none", async () => {
    for (const date of ["2026-99-99", "0000-00-00", "0000-01-01", "yesterday"]) {
      const words = `${writeArticle()} `.repeat(2);
      const content = `<html lang="en"><head><meta property="article:published_time" content="${date}"></head>
        <body><article><p>${words}</p></article></body></html>`;
      const body = { format: "html", content };
      const imported = need(201, await reviewer.call<ImportedArticle>("POST", path, { body }));
      expect(imported.article.published_on, date).toBeNull();
    }
  });

  test("the same article twice is found, not doubled, and answered with 200", async () => {
    const content = writeArticle();
    const first = await importText(reviewer, content);
    const again = await tryImport({ content: `\uFEFF${content.replaceAll("\n", "\r\n")}\n\n` });
    expect(again).toMatchObject({ status: 200, body: { found: true, proposals: first.proposals } });
    expect(again.body).toMatchObject({ article: { id: first.article.id } });
  });

  test("two imports of one article at the same moment make one article", async () => {
    for (const url of [undefined, "https://coast.example/at-once"]) {
      const content = writeArticle();
      const all = await Promise.all(Array.from({ length: 5 }, () => tryImport({ content, url })));
      expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 200, 200, 201]);
      const ids = all.map(({ body }) => (body as unknown as ImportedArticle).article.id);
      expect(new Set(ids).size).toBe(1);
    }
  });

  test("two new articles of one new publisher at the same moment are both taken", async () => {
    const publisher = `Publisher of ${Math.random()}`;
    const all = await Promise.all(
      Array.from({ length: 4 }, () => tryImport({ content: writeArticle(), publisher })),
    );
    expect(all.map(({ status }) => status)).toEqual([201, 201, 201, 201]);
  });

  test("what does not fit together is noted with both places and their reference", async () => {
    const content =
      "Quỹ ở Bắc Kinh cấp 60 triệu nhân dân tệ (8,6 triệu USD) cho tối đa 12 dự án trong 2 năm.";
    const details = { language: "vi", published_on: "2023-05-27" } as const;
    const { article } = await importText(reviewer, content, details);
    const answer = await reviewer.call<DeskArticle>("GET", `${path}/${article.id}`);
    const [finding, ...more] = need(200, answer).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ kind: "exchange_rate", stated: "6.98", unit: "CNY/USD" });
    const { slice } = indexText(content);
    for (const { start, end, text } of finding!.places) expect(slice(start, end)).toBe(text);
    const seen = await site.visitor.call<Article>("GET", `/v1/articles/${article.id}`);
    expect(seen.body, "notes are the desk's").not.toHaveProperty("findings");
  });

  test("without a day of publication nothing is told against one that is made up", async () => {
    const content =
      "Ông sinh năm 1955 và đã 30 tuổi, theo một bài báo không rõ ngày, cô An cho biết.";
    const { article } = await importText(reviewer, content, { language: "vi" });
    const answer = await reviewer.call<DeskArticle>("GET", `${path}/${article.id}`);
    expect(need(200, answer).findings).toEqual([]);
  });

  test("the same URL with new text is revision 2, and claims are of the revision they were made of", async () => {
    const url = "https://coast.example/changing";
    const content = writeArticle();
    const first = await importText(reviewer, content, { url });
    const [best] = await findProposals(reviewer, first.article.id);
    const claim = await acceptProposal(reviewer, best!);
    const second = await importText(
      reviewer,
      `${content}\nUpdate: the cranes cost 9 million euros.`,
      { url },
    );
    expect(second).toMatchObject({ article: { id: first.article.id }, revision_number: 2 });
    const { body } = await site.visitor.call<{ article: object }>("GET", `/v1/claims/${claim.id}`);
    expect(body.article).toMatchObject({ revision: { number: 1 } });
    const back = await tryImport({ content, url });
    expect(back, "a text taken back").toMatchObject({ status: 201, body: { revision_number: 3 } });
    const again = await tryImport({ content, url });
    expect(again).toMatchObject({ status: 200, body: { found: true, revision_number: 3 } });
  });

  test("several new texts of one URL at the same moment are one revision each", async () => {
    const url = "https://coast.example/busy";
    const texts = Array.from({ length: 4 }, writeArticle);
    const all = await Promise.all(texts.map((content) => importText(reviewer, content, { url })));
    expect(all.map(({ revision_number }) => revision_number).sort()).toEqual([1, 2, 3, 4]);
    expect(new Set(all.map(({ article }) => article.id)).size).toBe(1);
  });

  test("the desk counts the proposals of the latest revision, in list and article alike", async () => {
    const url = "https://coast.example/counted";
    const content = writeArticle();
    await importText(reviewer, content, { url });
    const { article, proposals } = await importText(reviewer, `${content}\nNew: 7 tugs.`, { url });
    const one = await reviewer.call<DeskArticle>("GET", `/v1/desk/articles/${article.id}`);
    expect(one.body.proposals_open).toBe(proposals);
    const list = await reviewer.call<{ items: DeskArticle[] }>(
      "GET",
      "/v1/desk/articles?limit=100",
    );
    const item = list.body.items.find(({ id }) => id === article.id);
    expect(item?.proposals_open).toBe(proposals);
  });

  test("NFD and NFC, and all kinds of line ends, are one text", async () => {
    const content = `Nhà máy mới ở Đà Nẵng sử dụng 250 công nhân.\nTỉnh chi 60 triệu đồng.\nHết năm ${Math.random()}.`;
    const composed = await importText(reviewer, content, { language: "vi" });
    expect(await readText(composed)).toBe(content.normalize("NFC"));
    const decomposed = content
      .normalize("NFD")
      .replace("\n", "\r\n")
      .replace(/\n(?=Hết)/, "\r");
    const again = await tryImport({ content: decomposed, language: "vi" });
    expect(again).toMatchObject({ status: 200, body: { found: true } });
  });

  test("offsets count code points, past emoji and flags, and name just the quoted words", async () => {
    const content = `😀👩🏽‍🔬🇻🇳 Giá mới.\n${writeArticle()}`;
    const { article } = await importText(reviewer, content);
    const index = indexText(content);
    const proposals = await findProposals(reviewer, article.id);
    expect(proposals.length).toBeGreaterThan(1);
    for (const { start, end, quote } of proposals) expect(index.slice(start, end)).toBe(quote);
  });

  test("a right-to-left paragraph is kept as it is", async () => {
    const arabic = "قال الوزير إن المشروع يكلف 60 مليون يورو.";
    const content = `${writeArticle()}\n${arabic}\nThe end.`;
    expect(await readText(await importText(reviewer, content))).toContain(`\n${arabic}\n`);
  });

  test("an article of excerpts or of a link only does not give its text away", async () => {
    for (const visibility of ["excerpts", "link_only"] as const) {
      const imported = await importText(reviewer, writeArticle(), { visibility });
      const [best] = await findProposals(reviewer, imported.article.id);
      const claim = await acceptProposal(reviewer, best!);
      const article = await site.visitor.call<Article>(
        "GET",
        `/v1/articles/${imported.article.id}`,
      );
      expect(article.body.text).toBeNull();
      expect(article.body.claims[0]?.excerpt === null).toBe(visibility === "link_only");
      const { text } = await site.visitor.call("GET", `/v1/claims/${claim.id}`);
      const isAround = text.includes("director Anna Weiss") && text.includes("ships in 2025");
      expect(isAround, "both neighbours of a claim").toBe(false);
    }
  });

  test("an article at the limit of 2 MB of text is taken", async () => {
    const line = `${"Cranes stand in the harbour. ".repeat(10)}\n`;
    const content = line.repeat(Math.floor(2_000_000 / line.length));
    const answer = await tryImport({ content });
    expect(answer.status, answer.text.slice(0, 300)).toBe(201);
  }, 120_000);
});

describe("refuses bad input", () => {
  const refusals: [string, object, number, RegExp][] = [
    ["more lines than a page could show", { content: "a\n".repeat(30_000) }, 413, /20,000/],
    ["an empty text", { content: "" }, 422, /no text/],
    [
      "a text of white space and control characters",
      { content: " \n\t\u0007\r\n" },
      422,
      /no text/,
    ],
    ["U+0000", { content: "a\0b" }, 422, /U\+0000/],
    ["an unknown format", { content: "x", format: "pdf" }, 422, /format/],
    [
      "a text of no recognised language",
      { content: "12345 67890", language: undefined },
      422,
      /language/,
    ],
    [
      "a page without an article",
      { format: "html", content: "<nav><a href=/>Home</a></nav>" },
      422,
      /No article/,
    ],
    [
      "HTML of scripts alone",
      { format: "html", content: `<script>${"var x = 1;".repeat(200)}</script>` },
      422,
      /No article/,
    ],
    [
      "an address that is no web address",
      { content: "x", url: "javascript:alert(1)" },
      422,
      /http/,
    ],
    [
      "a date that does not exist",
      { content: "x", published_on: "2026-02-30" },
      422,
      /published_on/,
    ],
    ["a date in the year 0", { content: "x", published_on: "0000-01-01" }, 422, /year 0/],
    [
      "a time zone that does not exist",
      { content: "x", time_zone: "Mars/Olympus" },
      422,
      /time zone/,
    ],
    ["an unknown field", { content: "x", author: "me" }, 422, /author/],
    ["more than 2 MB of text", { content: "word ".repeat(400_001) }, 413, /2,000,000/],
    [
      "more than 10 MB of HTML",
      { format: "html", content: "<p>word</p>".repeat(910_000) },
      413,
      /10,000,000/,
    ],
  ];
  for (const [what, body, status, detail] of refusals)
    test(what, async () => {
      const before = await countRows();
      const answer = await tryImport(body);
      expect(answer.status, answer.text.slice(0, 300)).toBe(status);
      expect(JSON.stringify(answer.body)).toMatch(detail);
      expect(await countRows(), "nothing half-written stays").toBe(before);
    });

  test("a lone surrogate, written as an escape in JSON, with a pointer to its field", async () => {
    const body = String.raw`{"format":"text","language":"en","content":"half \ud800 of a pair"}`;
    const answer = await reviewer.call("POST", path, { body });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: "/content" }]);
  });

  test("a binary file sent as the body", async () => {
    const body = new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe, 0x00, 0x01]);
    expect((await reviewer.call("POST", path, { body })).status).toBe(422);
  });

  test("a body of more than 20 MB, before it is read whole", async () => {
    const headers = { "content-length": String(30_000_000), "content-type": "application/json" };
    const answer = await reviewer.call("POST", path, { body: "{}", headers });
    expect(answer).toMatchObject({ status: 413, body: { code: "too_large" } });
    const large = await reviewer.call("POST", path, { body: "x".repeat(20_000_001) });
    expect(large.status).toBe(413);
  });

  test("HTML that is nested a hundred thousand deep, at once", async () => {
    const content = `${"<div>".repeat(100_000)}words${"</div>".repeat(100_000)}`;
    const began = performance.now();
    const answer = await tryImport({ format: "html", content });
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(answer.status).toBe(422);
    expect(answer.body.detail).toMatch(/nested deeper than 200/);
  });
});

describe("refuses the wrong person", () => {
  test("nobody imports without signing in", async () => {
    const body = { format: "text", content: writeArticle(), language: "en" };
    const answer = await site.visitor.call("POST", path, { body });
    expect(answer).toMatchObject({ status: 401, body: { code: "not_signed_in" } });
  });
});
