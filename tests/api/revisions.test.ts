import { afterAll, describe, expect, test } from "vitest";
import type {
  Article,
  ImportedArticle,
  Revision,
  RevisionDiff,
  RevisionSummary,
} from "@claimledger/claims/desk/article";
import type { ContextStanding } from "@claimledger/claims/article/revision";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import type { Client } from "../support/client.ts";
import {
  acceptProposal,
  findProposals,
  importText,
  need,
  readEvents,
  readPublicClaim,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());
const reviewer = await site.signedIn("reviewer");

const words =
  "Bắc Kinh dành 60 triệu nhân dân tệ cho tối đa 12 dự án trong 2 năm, Tân Hoa Xã đưa tin.";
const others =
  "Diễn đàn kéo dài 6 ngày và thu hút 1.200 nhà khoa học, theo ban tổ chức.\nBill Gates nói sẽ chi 50 triệu USD cho y tế.";
let count = 0;

/** An article of its own with an address, and one claim of its first sentence. */
async function publishArticle() {
  count += 1;
  const url = `https://paper.example/${count}`;
  const text = `Tin số ${count} về công nghệ ở Trung Quốc.\n${words}\n${others}`;
  const { article } = await importText(reviewer, text, {
    url,
    language: "vi",
    published_on: "2023-05-27",
  });
  const proposals = await findProposals(reviewer, article.id);
  const claim = await acceptProposal(
    reviewer,
    need(proposals, ({ quote }) => quote === words),
  );
  return { id: article.id, url, text, claim };

  function need(items: Proposal[], fits: (item: Proposal) => boolean): Proposal {
    const found = items.find(fits);
    if (!found) throw new Error(`No such proposal among ${items.map(({ quote }) => quote).join()}`);
    return found;
  }
}

async function revise(
  { url }: { url: string },
  content: string,
  client: Client = reviewer,
): Promise<ImportedArticle> {
  const body = { format: "text", language: "vi", content, url };
  return need(201, await client.call<ImportedArticle>("POST", "/v1/desk/articles", { body }));
}

async function readArticle(id: string): Promise<Article> {
  return need(200, await site.visitor.call<Article>("GET", `/v1/articles/${id}`));
}

async function readContext(id: string): Promise<ContextStanding> {
  const path = `/v1/claims/${id}/context`;
  return need(200, await site.visitor.call<ContextStanding>("GET", path));
}

async function hideText(id: string): Promise<void> {
  const editor = await site.signedIn("editor");
  const options = { body: { visibility: "link_only" }, ifMatch: "*" };
  need(200, await editor.call("PATCH", `/v1/desk/articles/${id}`, options));
}

describe("a later text of an article", () => {
  test("that keeps a claim's words leaves its document byte for byte, and marks it where it is now", async () => {
    const article = await publishArticle();
    const before = await site.visitor.call("GET", `/v1/claims/${article.claim.id}`);
    const respelled = words.replace("dành 60 triệu", "dành  60.000.000").replace("hoà", "hòa");
    const imported = await revise(article, `Cập nhật.\n${others}\n${respelled.normalize("NFD")}`);
    expect(imported).toMatchObject({ revision_number: 2, changed_claims: 0 });
    const after = await site.visitor.call("GET", `/v1/claims/${article.claim.id}`);
    expect(after.text).toBe(before.text);
    const { text, claims, revision } = await readArticle(article.id);
    expect(revision.number).toBe(2);
    expect(claims).toMatchObject([{ state: "anchored", applies_to: 1, changes: [] }]);
    const { start, end } = claims[0]!;
    expect(Array.from(text!).slice(start!, end!).join("")).toBe(respelled);
    expect(await readEvents(site.visitor, article.claim.id)).toEqual(["claim_accepted"]);
  });

  test("that says something else is told in document, article, desk and log", async () => {
    const article = await publishArticle();
    const changed = article.text.replace("60 triệu", "90 triệu");
    expect(await revise(article, changed)).toMatchObject({ changed_claims: 1 });
    const changes = [{ kind: "number", from: "60 triệu nhân dân tệ", to: "90 triệu nhân dân tệ" }];
    const claim = await readPublicClaim(site.visitor, article.claim.id);
    expect(claim.text_change).toMatchObject({
      state: "text_changed",
      changes,
      applies_to: { number: 1, sha256: claim.article.revision.sha256 },
      found_in: { number: 2 },
    });
    expect(claim.context.exact, "its own words stay").toBe(words);
    const { claims } = await readArticle(article.id);
    expect(claims).toMatchObject([{ state: "text_changed", changes, excerpt: { exact: words } }]);
    const desk = await reviewer.call<DeskClaim>("GET", `/v1/desk/claims/${article.claim.id}`);
    expect(need(200, desk).text_change).toEqual(claim.text_change);
    expect(await readEvents(site.visitor, article.claim.id)).toEqual([
      "claim_accepted",
      "claim_text_changed",
    ]);
  });

  test("that leaves the words out orphans the claim; one that has them again takes it back", async () => {
    const article = await publishArticle();
    await revise(article, `Tin khác hẳn.\n${others}`);
    expect((await readPublicClaim(site.visitor, article.claim.id)).text_change).toMatchObject({
      state: "orphaned",
    });
    const [orphan] = (await readArticle(article.id)).claims;
    expect(orphan).toMatchObject({
      state: "orphaned",
      start: null,
      end: null,
      excerpt: { exact: words },
    });
    expect(await revise(article, `Lại như cũ.\n${words}`)).toMatchObject({ revision_number: 3 });
    expect(await readPublicClaim(site.visitor, article.claim.id)).not.toHaveProperty("text_change");
    expect(await readEvents(site.visitor, article.claim.id)).toEqual([
      "claim_accepted",
      "claim_orphaned",
      "claim_reanchored",
    ]);
  });

  test("that says something else around a claim's words is told of beside its document", async () => {
    const { id, ...article } = await publishArticle();
    const { claim } = article;
    const untold = { is_changed: false, applies_to: { number: 1 } };
    expect(await readContext(claim.id)).toMatchObject({ ...untold, found_in: { number: 1 } });
    await revise(article, `Một dòng mới.\n${article.text}\nThêm một câu.`);
    expect(await readContext(claim.id), "elsewhere").toMatchObject({
      ...untold,
      found_in: { number: 2 },
    });
    const later = article.text.replace(words, `Khoảng 40 nước dự. ${words}`);
    await revise(article, later);
    expect(await readContext(claim.id)).toMatchObject({
      is_changed: true,
      applies_to: { number: 1 },
      found_in: { number: 3 },
    });
    expect(await readEvents(site.visitor, claim.id), "nothing of the claim changed").toEqual([
      "claim_accepted",
    ]);
    await revise(article, later.replace("60 triệu", "90 triệu"));
    expect(await readContext(claim.id), "its own words: text_change").toMatchObject(untold);
    await revise(article, later.replace("40 nước", "41 nước"));
    expect(await readContext(claim.id)).toMatchObject({ is_changed: true });
    await hideText(id);
    expect(await readContext(claim.id), "nothing around is shown").toMatchObject(untold);
  });

  test("that changes nothing more about a claim adds no event", async () => {
    const article = await publishArticle();
    const changed = article.text.replace("tối đa", "tối thiểu");
    await revise(article, changed);
    expect(await revise(article, `${changed}\nThêm một câu.`)).toMatchObject({ changed_claims: 0 });
    expect(await readEvents(site.visitor, article.claim.id)).toEqual([
      "claim_accepted",
      "claim_text_changed",
    ]);
    const { text_change } = await readPublicClaim(site.visitor, article.claim.id);
    expect(text_change, "as it was first found").toMatchObject({ found_in: { number: 2 } });
  });

  test("is proposed anew, and remembers what was dismissed however it is spelled now", async () => {
    const article = await publishArticle();
    const open = await findProposals(reviewer, article.id);
    const gates = open.find(({ quote }) => quote.startsWith("Bill Gates"))!;
    const path = `/v1/desk/proposals/${gates.id}/dismiss`;
    need(200, await reviewer.call("POST", path, { ifMatch: gates.row_version }));
    await revise(
      article,
      `${article.text.replace("Bill Gates nói", "Bill  Gates nói")}\nThêm: 7 tàu kéo mới.`,
    );
    const answer = await reviewer.call<{ items: Proposal[] }>(
      "GET",
      `/v1/desk/articles/${article.id}/proposals`,
    );
    const items = need(200, answer).items;
    expect(items.find(({ quote }) => quote.includes("Gates"))?.status).toBe("dismissed");
    expect(items.find(({ quote }) => quote.includes("tàu kéo"))?.status).toBe("open");
    expect(
      items.some(({ quote }) => quote === words),
      "a claim already",
    ).toBe(false);
  });

  test("without an address belongs to the article that it names", async () => {
    const text = `${words}\nSố ${Math.random()}.`;
    const { article } = await importText(reviewer, text, { language: "vi" });
    const body = { format: "text", content: text.replace("12", "21"), revises: article.id };
    const revised = await reviewer.call<ImportedArticle>("POST", "/v1/desk/articles", { body });
    expect(need(201, revised)).toMatchObject({ article: { id: article.id }, revision_number: 2 });
  });

  test("imported twice at once is one revision, and claims are tied to it once", async () => {
    const article = await publishArticle();
    const body = { format: "text", content: article.text.replace("60", "70"), url: article.url };
    const all = await Promise.all(
      Array.from({ length: 4 }, () => reviewer.call("POST", "/v1/desk/articles", { body })),
    );
    expect(all.map(({ status }) => status).sort()).toEqual([200, 200, 200, 201]);
    expect(await readEvents(site.visitor, article.claim.id)).toEqual([
      "claim_accepted",
      "claim_text_changed",
    ]);
  });

  test("ties a hundred claims and publishes all that it changes, in one go", async () => {
    const url = "https://paper.example/hundred";
    const lines = Array.from(
      { length: 100 },
      (_, at) => `Tỉnh số ${at} chi ${at + 10} triệu đồng cho ${at + 3} cây cầu.`,
    );
    const { article } = await importText(reviewer, lines.join("\n"), { url, language: "vi" });
    for (const proposal of await findProposals(reviewer, article.id))
      await acceptProposal(reviewer, proposal);
    const { claims } = await readArticle(article.id);
    expect(claims.length).toBeGreaterThan(90);
    const imported = await revise({ url }, lines.join("\n").replaceAll("triệu", "tỷ"));
    expect(imported.changed_claims).toBe(claims.length);
    expect(
      (await readArticle(article.id)).claims.every(({ state }) => state === "text_changed"),
    ).toBe(true);
  }, 120_000);
});

describe("an article's revisions", () => {
  test("are listed, latest first, with how the claims stand in each", async () => {
    const article = await publishArticle();
    await revise(article, article.text.replace("12 dự án", "15 dự án"));
    const answer = await site.visitor.call<{ items: RevisionSummary[] }>(
      "GET",
      `/v1/articles/${article.id}/revisions`,
    );
    expect(need(200, answer).items).toMatchObject([
      { number: 2, claims: { anchored: 0, text_changed: 1, orphaned: 0 } },
      { number: 1, claims: { anchored: 1, text_changed: 0, orphaned: 0 } },
    ]);
  });

  test("are kept as they were, with the claims in place", async () => {
    const article = await publishArticle();
    await revise(article, `Mới.\n${others}`);
    const answer = await site.visitor.call<Revision>(
      "GET",
      `/v1/articles/${article.id}/revisions/1`,
    );
    expect(need(200, answer)).toMatchObject({
      number: 1,
      text: article.text,
      claims: [{ id: article.claim.id, state: "anchored" }],
    });
  });

  test("are laid side by side", async () => {
    const article = await publishArticle();
    await revise(article, article.text.replace("12 dự án", "15 dự án"));
    const path = `/v1/articles/${article.id}/revisions/2/diff`;
    const diff = need(200, await site.visitor.call<RevisionDiff>("GET", path));
    expect(diff).toMatchObject({ from: { number: 1 }, to: { number: 2 }, added: 1, removed: 1 });
    const changed = diff.paragraphs!.find(({ change }) => change === "changed");
    expect(changed).toMatchObject({ parts: [{}, { text: "12 " }, { text: "15 " }, {}] });
    const same = await site.visitor.call("GET", `${path}?from=1`);
    expect(same.text).toBe(JSON.stringify(diff));
  });

  test("say no more than the article's visibility lets them", async () => {
    const url = "https://paper.example/closed";
    const { article } = await importText(reviewer, words, {
      url,
      language: "vi",
      visibility: "excerpts",
    });
    await revise({ url }, words.replace("60", "61"));
    const base = `/v1/articles/${article.id}/revisions`;
    expect((await site.visitor.call<Revision>("GET", `${base}/1`)).body.text).toBeNull();
    const diff = await site.visitor.call<RevisionDiff>("GET", `${base}/2/diff`);
    expect(diff.body).toMatchObject({ paragraphs: null, added: 1, removed: 1 });
    expect(diff.text).not.toContain("triệu");
  });
});

describe("refuses bad input", () => {
  const nobody = "01900000-0000-7000-8000-000000000000";

  test("an article that does not exist, to revise", async () => {
    const body = { format: "text", content: words, revises: nobody };
    const answer = await reviewer.call("POST", "/v1/desk/articles", { body });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: "/revises" }] } });
  });

  test("an article at another address, to revise", async () => {
    const { id } = await publishArticle();
    const body = { format: "text", content: words, revises: id, url: "https://other.example/" };
    const answer = await reviewer.call("POST", "/v1/desk/articles", { body });
    expect(answer).toMatchObject({ status: 422, body: { errors: [{ pointer: "/url" }] } });
  });

  test("revisions that do not exist, and comparisons that go backwards", async () => {
    const { id } = await publishArticle();
    const get = async (path: string) =>
      (await site.visitor.call("GET", `/v1/articles/${path}`)).status;
    expect(await get(`${nobody}/revisions`)).toBe(404);
    expect(await get(`${id}/revisions/2`)).toBe(404);
    expect(await get(`${id}/revisions/latest`)).toBe(404);
    expect(await get(`${id}/revisions/0`)).toBe(404);
    expect(await get(`${id}/revisions/1/diff`), "nothing is before it").toBe(404);
    expect(await get(`${id}/revisions/1/diff?from=1`)).toBe(422);
    expect(await get(`${id}/revisions/2/diff?from=1`)).toBe(404);
    expect(await get(`${id}/revisions/2/diff?from=x`)).toBe(422);
  });

  test("a proposal or selection of an earlier text", async () => {
    const article = await publishArticle();
    const proposals = await findProposals(reviewer, article.id);
    const proposal = proposals.find(({ status }) => status === "open");
    await revise(article, `Mới.\n${article.text}`);
    const path = `/v1/desk/proposals/${proposal!.id}/accept`;
    const accepted = await reviewer.call("POST", path, { ifMatch: proposal!.row_version });
    expect(accepted).toMatchObject({ status: 409, body: { code: "conflict" } });
  });
});

describe("refuses the wrong person", () => {
  test("somebody who is not signed in", async () => {
    const article = await publishArticle();
    const body = { format: "text", content: others, revises: article.id };
    expect((await site.visitor.call("POST", "/v1/desk/articles", { body })).status).toBe(401);
    expect((await readArticle(article.id)).revision.number).toBe(1);
  });
});
