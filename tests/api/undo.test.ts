import { afterAll, describe, expect, test } from "vitest";
import type { ImportedArticle } from "@claimledger/claims/desk/article";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import type { DeskReview } from "@claimledger/claims/desk/review";
import type { Client } from "../support/client.ts";
import {
  acceptNewClaim,
  acceptProposal,
  act,
  findProposals,
  fullDraft,
  importText,
  need,
  publishNewVerdict,
  readEvents,
  readPublicClaim,
  saveDraft,
  startReview,
  submitNewReview,
  tryAct,
  writeArticle,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const reviewer = await site.signedIn("reviewer");
const other = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");

type Versioned = { id: string; row_version: number };

async function withdraw(claim: Versioned): Promise<DeskClaim> {
  const sent = { body: { reason: "Not a claim." }, ifMatch: claim.row_version };
  const path = `/v1/desk/claims/${claim.id}/withdraw`;
  return need(200, await reviewer.call<DeskClaim>("POST", path, sent));
}

function restore(claim: Versioned, client: Client = reviewer) {
  const path = `/v1/desk/claims/${claim.id}/restore`;
  return client.call<DeskClaim>("POST", path, { ifMatch: claim.row_version });
}

async function readClaim(id: string): Promise<DeskClaim> {
  return need(200, await reviewer.call<DeskClaim>("GET", `/v1/desk/claims/${id}`));
}

describe("a withdrawn claim", () => {
  test("is restored to what it was, and the log says both", async () => {
    const claim = await acceptNewClaim(reviewer);
    const before = await readPublicClaim(site.visitor, claim.id);
    const restored = need(200, await restore(await withdraw(claim)));
    expect(restored).toMatchObject({ status: "unreviewed", withdrawn_at: null });
    const { seq: _seq, updated_at: _time, ...known } = before;
    expect(await readPublicClaim(site.visitor, claim.id)).toMatchObject({
      ...known,
      retraction: null,
    });
    expect(await readEvents(site.visitor, claim.id)).toEqual([
      "claim_accepted",
      "claim_withdrawn",
      "claim_restored",
    ]);
  });

  test("has its proposal again, and the review that was discarded with it", async () => {
    const submitted = await submitNewReview(reviewer);
    const claim = await readClaim(submitted.claim_id);
    const restored = need(200, await restore(await withdraw(claim)));
    expect(restored).toMatchObject({ status: "in_review", reviews: [{ status: "draft" }] });
    expect(restored.reviews[0]?.draft.summary).toBe(fullDraft.summary);
    const path = `/v1/desk/articles/${claim.article.id}/proposals?status=accepted`;
    const { items } = need(200, await reviewer.call<{ items: Proposal[] }>("GET", path));
    expect(items.map(({ claim_id }) => claim_id)).toEqual([claim.id]);
  });

  test("leaves a review alone that was discarded before", async () => {
    const claim = await acceptNewClaim(reviewer);
    await act(reviewer, "discard", await startReview(reviewer, claim.id));
    const restored = need(200, await restore(await withdraw(await readClaim(claim.id))));
    expect(restored).toMatchObject({ status: "unreviewed", reviews: [{ status: "discarded" }] });
  });

  test("is not restored beside another claim of the same words", async () => {
    const { article } = await importText(reviewer);
    const [best] = await findProposals(reviewer, article.id);
    const claim = await withdraw(await acceptProposal(reviewer, best!));
    const [again] = await findProposals(reviewer, article.id);
    await acceptProposal(reviewer, again!);
    expect((await restore(claim)).status).toBe(409);
    expect((await readPublicClaim(site.visitor, claim.id)).status).toBe("retracted");
  });

  test("is not restored once the article has a later text, where nobody looked for it", async () => {
    const text = writeArticle();
    const { article } = await importText(reviewer, text);
    const [best] = await findProposals(reviewer, article.id);
    const claim = await withdraw(await acceptProposal(reviewer, best!));
    const content = `${text}\nA line more.`;
    const body = { format: "text", content, revises: article.id };
    need(201, await reviewer.call<ImportedArticle>("POST", "/v1/desk/articles", { body }));
    const refused = await restore(claim);
    expect([refused.status, refused.text]).toMatchObject([409, /revision 2/u]);
  });

  test("is not restored unseen, twice, or by a visitor", async () => {
    const claim = await acceptNewClaim(reviewer);
    expect((await restore(claim)).status, "it is not withdrawn").toBe(409);
    const withdrawn = await withdraw(claim);
    expect((await restore(claim)).status, "an older version").toBe(412);
    const path = `/v1/desk/claims/${claim.id}/restore`;
    expect((await reviewer.call("POST", path)).status).toBe(428);
    expect((await restore(withdrawn, site.visitor)).status).toBe(401);
    expect((await restore(withdrawn, other)).status).toBe(200);
  });
});

describe("a discarded review", () => {
  test("is a draft again with all that was written", async () => {
    const claim = await acceptNewClaim(reviewer);
    const draft = await saveDraft(reviewer, await startReview(reviewer, claim.id));
    const restored = await act(reviewer, "restore", await act(reviewer, "discard", draft));
    expect(restored).toMatchObject({ status: "draft", draft: draft.draft });
    expect((await readPublicClaim(site.visitor, claim.id)).status).toBe("in_review");
    expect((await readEvents(site.visitor, claim.id)).slice(-2)).toEqual([
      "review_discarded",
      "review_restored",
    ]);
  });

  test("has to be approved anew where it was submitted before", async () => {
    const discarded = await act(editor, "discard", await submitNewReview(reviewer));
    const restored = await act(editor, "restore", discarded);
    expect((await tryAct(editor, "approve", restored, { publish: true })).status).toBe(409);
  });

  test("is not taken up beside another one, or after another correction was published", async () => {
    const published = await publishNewVerdict(reviewer, editor);
    const first = await startReview(reviewer, published.claim_id, "correction");
    const discarded = await act(reviewer, "discard", first);
    const second = await startReview(reviewer, published.claim_id, "correction");
    expect((await tryAct(reviewer, "restore", discarded)).status).toBe(409);
    const saved = await saveDraft(reviewer, second, {
      ...second.draft,
      conflict_of_interest: fullDraft.conflict_of_interest,
      correction_kind: "clarification",
      correction_note: "The sum is in euros.",
    });
    await act(editor, "approve", await act(reviewer, "submit", saved), { publish: true });
    const refused = await tryAct(reviewer, "restore", discarded);
    expect([refused.status, refused.text]).toMatchObject([409, /start anew/u]);
  });

  test("is taken up by its author or an editor only, and not with its claim withdrawn", async () => {
    const claim = await acceptNewClaim(reviewer);
    const discarded = await act(reviewer, "discard", await startReview(reviewer, claim.id));
    expect((await tryAct(other, "restore", discarded)).status).toBe(403);
    expect((await tryAct(site.visitor, "restore", discarded)).status).toBe(401);
    expect(
      (await tryAct<DeskReview>(editor, "restore", { ...discarded, row_version: 1 })).status,
    ).toBe(412);
    await withdraw(await readClaim(claim.id));
    expect((await tryAct(editor, "restore", discarded)).status).toBe(409);
  });
});
