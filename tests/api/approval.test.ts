import { afterAll, describe, expect, test } from "vitest";
import type { DeskEvidence } from "@claimledger/claims/desk/claim";
import type { DeskReview } from "@claimledger/claims/desk/review";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import {
  acceptNewClaim,
  act,
  attachSource,
  fullDraft,
  need,
  saveDraft,
  startReview,
  submitNewReview,
  tryAct,
  webSource,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const author = await site.signedIn("editor");
const helper = await site.signedIn("editor");
const second = await site.signedIn("editor");

async function readVerdict(claimId: string) {
  const answer = await site.visitor.call<PublicClaim>("GET", `/v1/claims/${claimId}`);
  return need(200, answer).verdict;
}

async function readReview({ id }: DeskReview): Promise<DeskReview> {
  return need(200, await author.call<DeskReview>("GET", `/v1/desk/reviews/${id}`));
}

describe("binds to the version that was submitted", () => {
  test("what is typed after submission does not change what is published", async () => {
    const submitted = await submitNewReview(author);
    const edited = await saveDraft(author, submitted, {
      ...fullDraft,
      verdict: "false",
      summary: "No.",
    });
    expect(edited.status).toBe("submitted");
    await act(second, "approve", edited, { publish: true });
    expect(await readVerdict(submitted.claim_id)).toMatchObject({
      value: "mostly_accurate",
      summary: fullDraft.summary,
    });
  });

  test("evidence that is changed, added or removed afterwards does not change what is published", async () => {
    const claim = await acceptNewClaim(author);
    const kept = await attachSource(author, claim.id);
    const changed = await attachSource(author, claim.id, { note: "The second one." });
    const drafted = await saveDraft(author, await startReview(author, claim.id));
    const review = await act(author, "submit", drafted);

    const body = { ...webSource, quote: "Words that nobody approved." };
    const path = (evidence: DeskEvidence) => `/v1/desk/evidence/${evidence.id}`;
    need(200, await author.call("PUT", path(changed), { body, ifMatch: changed.row_version }));
    need(204, await author.call("DELETE", path(kept), { ifMatch: kept.row_version }));
    await attachSource(author, claim.id, { note: "A late one." });

    await act(second, "approve", await readReview(review), { publish: true });
    const verdict = await readVerdict(claim.id);
    expect(verdict?.evidence.map(({ id }) => id)).toEqual([kept.id, changed.id]);
    expect(verdict?.evidence.map(({ quote }) => quote)).toEqual([webSource.quote, webSource.quote]);
  });

  test("submitting anew voids an approval", async () => {
    const approved = await act(second, "approve", await submitNewReview(author), {
      publish: false,
    });
    const again = await act(author, "submit", await saveDraft(author, approved));
    expect(again.status).toBe("submitted");
    expect(again.versions.at(-1)?.approved_by).toBeNull();
    expect((await tryAct(second, "publish", again)).status).toBe(409);
    await act(second, "approve", again, { publish: true });
    expect((await readVerdict(again.claim_id))?.review.version).toBe(2);
  });

  test("returning a review voids its approval", async () => {
    const approved = await act(second, "approve", await submitNewReview(author), {
      publish: false,
    });
    const returned = await act(second, "return", approved, { note: "One more source, please." });
    expect((await tryAct(second, "publish", returned)).status).toBe(409);
  });

  test("of two who approve and publish at the same moment one does, and once", async () => {
    const review = await submitNewReview(author);
    const both = await Promise.all(
      [second, helper].map((editor) => tryAct(editor, "approve", review, { publish: true })),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const path = `/v1/claims/${review.claim_id}/history`;
    const { body } = await site.visitor.call<{ items: { type: string }[] }>("GET", path);
    expect(body.items.filter(({ type }) => type === "verdict_published")).toHaveLength(1);
  });

  test("an approver who read an older version is told so, and approves nothing", async () => {
    const first = await submitNewReview(author);
    const again = await act(author, "submit", await saveDraft(author, first));
    expect((await tryAct(second, "approve", first, { publish: true })).status).toBe(412);
    expect(await readReview(again)).toMatchObject({ status: "submitted" });
  });

  test("the claim's words stay still while an approval is awaited", async () => {
    const review = await submitNewReview(author);
    const path = `/v1/desk/claims/${review.claim_id}`;
    const sent = { body: { statement: "Something else." }, ifMatch: "*" };
    expect((await author.call("PATCH", path, sent)).status).toBe(409);
  });
});

describe("refuses the wrong person", () => {
  test("the author", async () => {
    const review = await submitNewReview(author);
    expect(review.can.approve).toBe("second_person");
    const answer = await tryAct(author, "approve", review, { publish: true });
    expect(answer).toMatchObject({ status: 403, body: { code: "not_allowed" } });
    expect(await readVerdict(review.claim_id)).toBeNull();
  });

  test("whoever typed in the draft", async () => {
    const claim = await acceptNewClaim(author);
    await attachSource(author, claim.id);
    const drafted = await saveDraft(author, await startReview(author, claim.id));
    const helped = await saveDraft(helper, drafted, { ...fullDraft, summary: "Better words." });
    const review = await act(author, "submit", await saveDraft(author, helped));
    expect((await tryAct(helper, "approve", review, { publish: true })).status).toBe(403);
    expect((await tryAct(second, "approve", review, { publish: true })).status).toBe(200);
  });

  test("whoever worded its evidence or the claim while the review was open", async () => {
    const claim = await acceptNewClaim(author);
    const review = await saveDraft(author, await startReview(author, claim.id));
    await attachSource(helper, claim.id);
    const sent = { body: { statement: "The port will spend 45 million." }, ifMatch: "*" };
    need(200, await second.call("PATCH", `/v1/desk/claims/${claim.id}`, sent));
    const submitted = await act(author, "submit", await readReview(review));
    for (const writer of [helper, second])
      expect((await tryAct(writer, "approve", submitted, { publish: true })).status).toBe(403);
  });

  test("whoever submitted it, though another wrote it", async () => {
    const claim = await acceptNewClaim(author);
    await attachSource(author, claim.id);
    const drafted = await saveDraft(author, await startReview(author, claim.id));
    const declared = await saveDraft(helper, drafted);
    const review = await act(helper, "submit", declared);
    expect((await tryAct(helper, "approve", review, { publish: true })).status).toBe(403);
  });

  test("whoever worded the evidence before the review began", async () => {
    const claim = await acceptNewClaim(author);
    await attachSource(helper, claim.id);
    const drafted = await saveDraft(author, await startReview(author, claim.id));
    const review = await act(author, "submit", drafted);
    expect((await tryAct(helper, "approve", review, { publish: true })).status).toBe(403);
  });

  test("whoever reworded evidence or claim before the review began", async () => {
    const claim = await acceptNewClaim(author);
    const { id } = await attachSource(author, claim.id);
    const evidence = { body: { ...webSource, note: "Reworded." }, ifMatch: "*" };
    need(200, await helper.call("PUT", `/v1/desk/evidence/${id}`, evidence));
    const sent = { body: { statement: "The port will spend 46 million." }, ifMatch: "*" };
    need(200, await second.call("PATCH", `/v1/desk/claims/${claim.id}`, sent));
    const drafted = await saveDraft(author, await startReview(author, claim.id));
    const review = await act(author, "submit", drafted);
    for (const writer of [helper, second])
      expect((await tryAct(writer, "approve", review, { publish: true })).status).toBe(403);
  });

  test("whoever took evidence away before the review began", async () => {
    const claim = await acceptNewClaim(author);
    await attachSource(author, claim.id);
    const { id } = await attachSource(author, claim.id);
    need(204, await helper.call("DELETE", `/v1/desk/evidence/${id}`, { ifMatch: "*" }));
    const drafted = await saveDraft(author, await startReview(author, claim.id));
    const review = await act(author, "submit", drafted);
    expect((await tryAct(helper, "approve", review, { publish: true })).status).toBe(403);
  });

  test("whoever names no version that they have read", async () => {
    const review = await submitNewReview(author);
    const path = `/v1/desk/reviews/${review.id}/approve`;
    const sent = { body: { publish: true }, ifMatch: "*" };
    expect((await second.call("POST", path, sent)).status).toBe(428);
  });

  test("in the database too: author, submitter and editors cannot be written in as approver", async () => {
    const claim = await acceptNewClaim(author);
    await attachSource(author, claim.id);
    const drafted = await saveDraft(author, await startReview(author, claim.id));
    const helped = await saveDraft(helper, drafted, { ...fullDraft, summary: "Better words." });
    const review = await act(author, "submit", await saveDraft(author, helped));
    const approve = (personId: string) =>
      site.database.pool.query(
        `UPDATE "ReviewVersion" SET "approvedById" = $1, "approvedAt" = now() WHERE "reviewId" = $2`,
        [personId, review.id],
      );
    for (const writer of [author, helper])
      await expect(approve(writer.id)).rejects.toThrow(/approver_is_a_second_person/);
    expect((await approve(second.id)).rowCount).toBe(1);
  });

  test("in the database too: nothing is published that nobody approved", async () => {
    const review = await submitNewReview(author);
    const publish = site.database.pool.query(
      `UPDATE "ReviewVersion" SET "publishedAt" = now() WHERE "reviewId" = $1`,
      [review.id],
    );
    await expect(publish).rejects.toThrow(/published_after_approval/);
  });
});
