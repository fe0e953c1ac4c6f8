import { afterAll, describe, expect, test } from "vitest";
import type { ArticleSummary } from "@claimledger/claims/desk/article";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { DeskReview } from "@claimledger/claims/desk/review";
import type { HistoryItem } from "@claimledger/claims/publish/event";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { ReviewDraft } from "@claimledger/claims/review/verdict";
import {
  acceptNewClaim,
  act,
  fullDraft,
  need,
  publishNewVerdict,
  readPublicClaim,
  saveDraft,
  startReview,
  tryAct,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const author = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");

async function draftCorrection(claimId: string, draft: Partial<ReviewDraft>): Promise<DeskReview> {
  const review = await startReview(author, claimId, "correction");
  return saveDraft(author, review, { ...fullDraft, ...draft });
}

async function draftRetraction(claimId: string): Promise<DeskReview> {
  const review = await startReview(author, claimId, "retraction");
  const { conflict_of_interest } = fullDraft;
  return saveDraft(author, review, { conflict_of_interest, correction_note: note });
}

const note = "The report was revised in October.";

describe("works", () => {
  test("a correction shows with its kind, note and verdicts, and the claim is corrected", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    const before = await readPublicClaim(site.visitor, claim_id);
    const drafted = await draftCorrection(claim_id, {
      verdict: "false",
      summary: "The revised report gives another sum.",
      correction_kind: "verdict_changed",
      correction_note: note,
    });
    expect(
      (await readPublicClaim(site.visitor, claim_id)).seq,
      "an open correction is not public",
    ).toBe(before.seq);
    await act(editor, "approve", await act(author, "submit", drafted), { publish: true });
    const after = await readPublicClaim(site.visitor, claim_id);
    expect(after).toMatchObject({
      status: "corrected",
      verdict: { value: "false", rating: 1 },
      corrections: [
        { kind: "verdict_changed", note, from_verdict: "mostly_accurate", to_verdict: "false" },
      ],
    });
    const path = `/v1/claims/${claim_id}/history`;
    const { items } = need(200, await site.visitor.call<{ items: HistoryItem[] }>("GET", path));
    expect(items.at(-1)?.type).toBe("verdict_corrected");
    const old = await site.visitor.call<PublicClaim>(
      "GET",
      `/v1/documents/${items.at(-2)?.document_sha256}`,
    );
    expect(old.body, "what was said before can still be read").toEqual(before);
  });

  test("a correction begins with the words that are published, and with no declaration", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    const { draft } = await startReview(editor, claim_id, "correction");
    expect(draft).toMatchObject({
      verdict: "mostly_accurate",
      summary: fullDraft.summary,
      conflict_of_interest: null,
    });
  });

  test("several corrections follow one another", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    for (const kind of ["typo", "update"] as const) {
      const drafted = await draftCorrection(claim_id, {
        correction_kind: kind,
        correction_note: note,
      });
      await act(editor, "approve", await act(author, "submit", drafted), { publish: true });
    }
    expect(
      (await readPublicClaim(site.visitor, claim_id)).corrections.map(({ kind }) => kind),
    ).toEqual(["typo", "update"]);
  });

  test("a discarded correction leaves the published verdict as it is", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    const before = await readPublicClaim(site.visitor, claim_id);
    await act(author, "discard", await startReview(author, claim_id, "correction"));
    expect(await readPublicClaim(site.visitor, claim_id)).toEqual(before);
  });

  test("two people are enough: whoever wrote the verdict approves what the other corrects or retracts", async () => {
    const first = await site.signedIn("editor");
    const { claim_id } = await publishNewVerdict(first, editor);
    for (const purpose of ["correction", "retraction"] as const) {
      const started = await startReview(editor, claim_id, purpose);
      const words = {
        ...fullDraft,
        correction_kind: "clarification" as const,
        correction_note: note,
      };
      const drafted = await saveDraft(editor, started, words);
      const review = await act(editor, "submit", drafted);
      need(200, await tryAct(first, "approve", review, { publish: true }));
    }
    expect((await readPublicClaim(site.visitor, claim_id)).status).toBe("retracted");
  });

  test("the list of articles counts how many of their claims have a verdict that stands", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    const { article } = await readPublicClaim(site.visitor, claim_id);
    const count = async () => {
      const list = await site.visitor.call<{ items: ArticleSummary[] }>("GET", "/v1/articles");
      const { items } = need(200, list);
      return items.find(({ id }) => id === article.id)!;
    };
    const { claims_count, checked_count } = await count();
    expect(checked_count).toBeGreaterThan(0);
    await act(editor, "approve", await act(author, "submit", await draftRetraction(claim_id)), {
      publish: true,
    });
    expect(await count()).toMatchObject({ claims_count, checked_count: checked_count - 1 });
  });

  test("a retracted claim answers 200 with its tombstone, and has no ClaimReview any more", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    const drafted = await draftRetraction(claim_id);
    expect(drafted.missing).toEqual([]);
    await act(editor, "approve", await act(author, "submit", drafted), { publish: true });
    expect(await readPublicClaim(site.visitor, claim_id)).toMatchObject({
      status: "retracted",
      retraction: { reason: note },
      corrections: [{ kind: "retracted", note, to_verdict: null }],
    });
    expect((await site.visitor.call("GET", `/v1/claims/${claim_id}/claim-review`)).status).toBe(
      404,
    );
  });

  test("words whose verdict was retracted are checked again as another claim", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    const path = `/v1/desk/claims/${claim_id}`;
    const { article, anchor } = need(200, await author.call<DeskClaim>("GET", path));
    const { exact, start, end } = anchor;
    const selectors = [
      { type: "TextQuoteSelector", exact, prefix: "", suffix: "" },
      { type: "TextPositionSelector", start, end },
    ];
    const add = () =>
      author.call<DeskClaim>("POST", `/v1/desk/articles/${article.id}/claims`, {
        body: { selectors },
      });
    expect((await add()).status).toBe(409);
    await act(editor, "approve", await act(author, "submit", await draftRetraction(claim_id)), {
      publish: true,
    });
    expect(need(201, await add())).toMatchObject({ status: "unreviewed", anchor });
    expect((await add()).status).toBe(409);
  });

  test("an accepted claim that is withdrawn leaves a tombstone with the reason", async () => {
    const claim = await acceptNewClaim(author);
    const path = `/v1/desk/claims/${claim.id}/withdraw`;
    const sent = { body: { reason: "Accepted twice." }, ifMatch: claim.row_version };
    need(200, await author.call("POST", path, sent));
    expect(await readPublicClaim(site.visitor, claim.id)).toMatchObject({
      status: "retracted",
      retraction: { reason: "Accepted twice." },
    });
    expect((await author.call("POST", path, { ...sent, ifMatch: "*" })).status).toBe(409);
  });
});

describe("refuses bad input", () => {
  test("kinds that do not fit the verdicts before and after", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    const drafted = await draftCorrection(claim_id, {
      verdict: "false",
      correction_kind: "typo",
      correction_note: note,
    });
    expect(drafted.missing.map(({ pointer }) => pointer)).toEqual(["/correction_kind"]);
    expect((await tryAct(author, "submit", drafted)).status).toBe(422);
    const same = await saveDraft(author, drafted, {
      ...fullDraft,
      correction_kind: "verdict_changed",
      correction_note: note,
    });
    expect((await tryAct(author, "submit", same)).status).toBe(422);
  });

  test("corrections and retractions without a note", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    const drafted = await draftCorrection(claim_id, { correction_kind: "typo" });
    expect(drafted.missing.map(({ pointer }) => pointer)).toEqual(["/correction_note"]);
    await act(author, "discard", drafted);
    const retraction = await startReview(author, claim_id, "retraction");
    expect(retraction.missing.map(({ pointer }) => pointer)).toContain("/correction_note");
  });

  test("a correction before there is a verdict, and a first verdict after one", async () => {
    const claim = await acceptNewClaim(author);
    const start = (id: string, purpose: string) =>
      author.call("POST", `/v1/desk/claims/${id}/reviews`, { body: { purpose } });
    expect((await start(claim.id, "correction")).status).toBe(409);
    expect((await start(claim.id, "retraction")).status).toBe(409);
    const { claim_id } = await publishNewVerdict(author, editor);
    expect((await start(claim_id, "verdict")).status).toBe(409);
  });

  test("rewording, withdrawing or reviewing what is published", async () => {
    const { claim_id, row_version } = await publishNewVerdict(author, editor);
    const path = `/v1/desk/claims/${claim_id}`;
    const edit = { body: { statement: "Other words." }, ifMatch: "*" };
    expect((await author.call("PATCH", path, edit)).status).toBe(409);
    const withdrawal = { body: { reason: "No." }, ifMatch: "*" };
    expect((await author.call("POST", `${path}/withdraw`, withdrawal)).status).toBe(409);
    const review = need(200, await author.call<{ reviews: DeskReview[] }>("GET", path)).reviews[0]!;
    expect(review.row_version).toBe(row_version);
    for (const act of ["submit", "discard", "publish"] as const)
      expect((await tryAct(editor, act, review)).status).toBe(409);
  });
});

describe("refuses the wrong person", () => {
  test("a correction and a retraction need a second person too", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    for (const purpose of ["correction", "retraction"] as const) {
      const review = await startReview(editor, claim_id, purpose);
      const draft = { ...fullDraft, correction_kind: "typo", correction_note: note } as const;
      const submitted = await act(editor, "submit", await saveDraft(editor, review, draft));
      expect((await tryAct(editor, "approve", submitted, { publish: true })).status).toBe(403);
      await act(editor, "discard", submitted);
    }
  });
});
