import { afterAll, describe, expect, test } from "vitest";
import type { DeskArticle, ImportedArticle } from "@claimledger/claims/desk/article";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { Problem } from "@claimledger/claims/problem";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { Client } from "../support/client.ts";
import { publicUrl } from "../support/describe-deps.ts";
import {
  acceptProposal,
  findProposals,
  importText,
  need,
  publishNewVerdict,
  submitNewReview,
  writeArticle,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const reviewer = await site.signedIn("reviewer");
const other = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
const reason = "Imported by mistake: it was a draft.";

async function readDesk(id: string, client = reviewer): Promise<DeskArticle> {
  return need(200, await client.call<DeskArticle>("GET", `/v1/desk/articles/${id}`));
}

async function change(act: "withdraw" | "restore", id: string, client: Client = editor) {
  const { row_version: ifMatch } = await readDesk(id);
  const body = act === "withdraw" ? { body: { reason } } : {};
  return client.call<DeskArticle>("POST", `/v1/desk/articles/${id}/${act}`, { ...body, ifMatch });
}

async function readClaim(id: string): Promise<PublicClaim> {
  return need(200, await site.visitor.call<PublicClaim>("GET", `/v1/claims/${id}`));
}

function read(path: string) {
  return site.visitor.call<Problem>("GET", path);
}

async function importWithClaims() {
  const { article } = await importText(reviewer);
  const [first, second] = await findProposals(reviewer, article.id);
  const claim = await acceptProposal(reviewer, first!);
  return { article, claim, proposal: second! };
}

describe("a withdrawn article", () => {
  test("answers 410 with when and why, with its revisions, feed and embedding", async () => {
    const { article } = await importText(reviewer);
    need(200, await change("withdraw", article.id));
    const paths = ["", "/revisions", "/revisions/1", "/revisions/1/diff"].map(
      (end) => `/v1/articles/${article.id}${end}`,
    );
    const embedded = encodeURIComponent(`${publicUrl}${article.path}`);
    const others = [`/feeds/atom/articles/${article.id}`, `/oembed?url=${embedded}`];
    for (const path of [...paths, ...others]) {
      const { status, body, text } = await read(path);
      expect(status, path).toBe(410);
      expect(body).toMatchObject({ code: "withdrawn", withdrawal: { reason } });
      expect(Date.parse(body.withdrawal?.at ?? "")).toBeGreaterThan(0);
      expect(text, "its words are gone").not.toContain("Lindow");
    }
  });

  test("is in no list and no sitemap, and the desk says who took it off", async () => {
    const { article } = await importText(reviewer, writeArticle(), {
      url: "https://news.example/withdrawn",
    });
    const month = new Date().toISOString().slice(0, 7);
    const lists = [
      "/v1/articles",
      `/v1/articles?url=${article.url}`,
      `/sitemaps/articles/${month}`,
    ];
    for (const path of lists) expect((await read(path)).text, path).toContain(article.id);
    need(200, await change("withdraw", article.id));
    for (const path of lists) expect((await read(path)).text, path).not.toContain(article.id);
    const waiting = await reviewer.call("GET", "/v1/desk/articles?waiting=true&limit=100");
    expect(waiting.text).not.toContain(article.id);
    const { withdrawal } = await readDesk(article.id);
    expect(withdrawal).toMatchObject({ reason, by: editor.name });
  });

  test("takes its unchecked claims along as tombstones, and brings them back", async () => {
    const { article, claim } = await importWithClaims();
    need(200, await change("withdraw", article.id));
    expect(await readClaim(claim.id)).toMatchObject({
      status: "retracted",
      retraction: { reason },
    });
    const restored = need(200, await change("restore", article.id));
    expect(restored).toMatchObject({ withdrawal: null, claims: [{ id: claim.id }] });
    expect(await readClaim(claim.id)).toMatchObject({ status: "unreviewed", retraction: null });
    expect((await read(`/v1/articles/${article.id}`)).status).toBe(200);
  });

  test("takes along a claim under review, whose draft comes back with it", async () => {
    const review = await submitNewReview(reviewer);
    const path = `/v1/desk/claims/${review.claim_id}`;
    const { article } = need(200, await reviewer.call<DeskClaim>("GET", path));
    need(200, await change("withdraw", article.id));
    expect((await readClaim(review.claim_id)).status).toBe("retracted");
    need(200, await change("restore", article.id));
    const claim = need(200, await reviewer.call<DeskClaim>("GET", path));
    expect(claim).toMatchObject({ status: "in_review", reviews: [{ status: "draft" }] });
  });

  test("leaves a published verdict as it was, byte for byte", async () => {
    const { claim_id: id } = await publishNewVerdict(reviewer, editor);
    const { article } = await readClaim(id);
    const before = await read(`/v1/claims/${id}`);
    need(200, await change("withdraw", article.id));
    const after = await read(`/v1/claims/${id}`);
    expect(after.text).toBe(before.text);
    need(200, await change("restore", article.id));
  });

  test("leaves a claim withdrawn that was so before it", async () => {
    const { article, claim } = await importWithClaims();
    const sent = { body: { reason: "No claim." }, ifMatch: "*" };
    need(200, await reviewer.call("POST", `/v1/desk/claims/${claim.id}/withdraw`, sent));
    need(200, await change("withdraw", article.id));
    need(200, await change("restore", article.id));
    expect(await readClaim(claim.id)).toMatchObject({ retraction: { reason: "No claim." } });
  });

  test("takes no new claims, and gives none back by themselves", async () => {
    const { article, claim, proposal } = await importWithClaims();
    need(200, await change("withdraw", article.id));
    const accept = `/v1/desk/proposals/${proposal.id}/accept`;
    expect((await reviewer.call("POST", accept, { ifMatch: "*" })).status).toBe(409);
    const restore = `/v1/desk/claims/${claim.id}/restore`;
    expect((await reviewer.call("POST", restore, { ifMatch: "*" })).status).toBe(409);
  });

  test("is not imported again by its address or its text: the refusal says why it is off", async () => {
    const [url, content] = ["https://news.example/again", writeArticle()];
    const { article } = await importText(reviewer, content, { url });
    need(200, await change("withdraw", article.id));
    for (const again of [{ url, content: writeArticle() }, { content }]) {
      const body = { format: "text", language: "en", ...again };
      const refused = await reviewer.call<ImportedArticle>("POST", "/v1/desk/articles", { body });
      expect([refused.status, refused.text]).toMatchObject([409, /withdrawn on .*draft/u]);
    }
  });
});

describe("refuses", () => {
  test("an empty reason, an older version, a second time, and to restore what is there", async () => {
    const { article } = await importText(reviewer);
    const path = `/v1/desk/articles/${article.id}/withdraw`;
    const empty = await editor.call("POST", path, { body: { reason: " " }, ifMatch: "*" });
    expect(empty.status).toBe(422);
    expect((await editor.call("POST", path, { body: { reason } })).status).toBe(428);
    const stale = await editor.call("POST", path, { body: { reason }, ifMatch: 7 });
    expect(stale.status).toBe(412);
    expect((await change("restore", article.id)).status).toBe(409);
    need(200, await change("withdraw", article.id));
    expect((await change("withdraw", article.id)).status).toBe(409);
  });

  test("whoever is neither editor nor its importer; the importer too once it has a claim", async () => {
    const { article } = await importText(reviewer);
    expect((await change("withdraw", article.id, site.visitor)).status).toBe(401);
    expect((await change("withdraw", article.id, other)).status).toBe(403);
    expect((await readDesk(article.id, other)).may_withdraw).toBe(false);
    need(200, await change("withdraw", article.id, reviewer));
    need(200, await change("restore", article.id, reviewer));
    need(200, await change("withdraw", article.id, editor));
    const refused = await change("restore", article.id, reviewer);
    expect(refused.status, "an editor took it off").toBe(403);
    need(200, await change("restore", article.id, editor));
    const [proposal] = await findProposals(reviewer, article.id);
    await acceptProposal(reviewer, proposal!);
    expect((await change("withdraw", article.id, reviewer)).status).toBe(403);
  });
});
