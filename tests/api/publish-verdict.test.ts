import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { DeskReview, ReviewVersion } from "@claimledger/claims/desk/review";
import { toCanonicalJson } from "@claimledger/claims/publish/canonical-json";
import type { HistoryItem } from "@claimledger/claims/publish/event";
import { publicClaimSchema, type PublicClaim } from "@claimledger/claims/publish/public-claim";
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

const author = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");

async function readPublic(claimId: string) {
  const answer = await site.visitor.call<PublicClaim>("GET", `/v1/claims/${claimId}`);
  return { ...need(200, answer), etag: answer.headers.get("etag") };
}

describe("works", () => {
  test("leads from an article to a published verdict, each step public as far as it should be", async () => {
    const claim = await acceptNewClaim(author);
    const accepted = await readPublic(claim.id);
    expect(accepted).toMatchObject({ status: "unreviewed", verdict: null });

    const review = await startReview(author, claim.id);
    const started = await readPublic(claim.id);
    expect(started.status).toBe("in_review");
    expect(started.etag).not.toBe(accepted.etag);

    await attachSource(author, claim.id);
    const submitted = await act(author, "submit", await saveDraft(author, review));
    const approved = await act(editor, "approve", submitted, { publish: false });
    const waiting = await readPublic(claim.id);
    expect(waiting.etag, "drafts and approvals are no business of the public").toBe(started.etag);

    await act(editor, "publish", approved);
    const published = await readPublic(claim.id);
    expect(publicClaimSchema.safeParse(published).error).toBeUndefined();
    expect(published.status).toBe("published");
    expect(published.verdict).toMatchObject({
      value: "mostly_accurate",
      rating: 4,
      scale: { id: "claimledger", version: 1, worst: 1, best: 5 },
      summary: fullDraft.summary,
      conflict_of_interest: fullDraft.conflict_of_interest,
      review: { id: review.id, version: 1 },
      reviewed_by: author.name,
      approved_by: editor.name,
    });
    expect(published.verdict?.evidence).toMatchObject([webSource]);
    expect(published.seq).toBeGreaterThan(started.seq);
  });

  test("approves and publishes in one step when asked", async () => {
    const review = await submitNewReview(author);
    const published = await act(editor, "approve", review, { publish: true });
    expect(published.status).toBe("published");
    expect((await readPublic(review.claim_id)).status).toBe("published");
  });

  test("tells what is missing until a draft is complete, and refuses to submit it before", async () => {
    const claim = await acceptNewClaim(author);
    const review = await startReview(author, claim.id);
    const pointers = ({ missing }: DeskReview) => missing.map(({ pointer }) => pointer).sort();
    expect(pointers(review)).toEqual([
      "/conflict_of_interest",
      "/evidence",
      "/summary",
      "/verdict",
    ]);

    const early = await tryAct(author, "submit", review);
    expect(early).toMatchObject({ status: 422, body: { code: "invalid" } });
    expect(early.text).toContain("/verdict");

    const drafted = await saveDraft(author, review);
    expect(pointers(drafted)).toEqual(["/evidence"]);
    await attachSource(author, claim.id, { quote: "" });
    expect((await tryAct(author, "submit", drafted)).status, "a source without a quote").toBe(422);
    await attachSource(author, claim.id);
    expect((await tryAct(author, "submit", drafted)).status).toBe(200);
  });

  test("a declared conflict of interest has to be described", async () => {
    const review = await startReview(author, (await acceptNewClaim(author)).id);
    const conflict_of_interest = { has_conflict: true, statement: "" };
    const drafted = await saveDraft(author, review, { ...fullDraft, conflict_of_interest });
    expect(drafted.missing).toContainEqual(
      expect.objectContaining({ pointer: "/conflict_of_interest/statement" }),
    );
  });

  test("returns a review to its author with a note, and takes it again", async () => {
    const review = await submitNewReview(author);
    const returned = await act(editor, "return", review, { note: "Which page of the report?" });
    expect(returned).toMatchObject({ status: "draft", return_note: "Which page of the report?" });
    const again = await act(author, "submit", await saveDraft(author, returned));
    expect(again.return_note).toBeNull();
    expect(again.versions.map(({ number }) => number)).toEqual([1, 2]);
    await act(editor, "approve", again, { publish: true });
    expect((await readPublic(review.claim_id)).verdict?.review.version).toBe(2);
  });

  test("a review answers with its draft and the heads of its versions; a version is read by itself", async () => {
    const review = await submitNewReview(author);
    const [head] = review.versions;
    expect(head).not.toHaveProperty("content");
    const path = `/v1/desk/reviews/${review.id}/versions`;
    const version = need(200, await editor.call<ReviewVersion>("GET", `${path}/1`));
    expect(version).toMatchObject({ ...head, content: { ...fullDraft, evidence: [webSource] } });
    const sha256 = createHash("sha256").update(toCanonicalJson(version.content)).digest("hex");
    expect(sha256).toBe(head!.sha256);
    const refused = await Promise.all([
      editor.call("GET", `${path}/2`),
      editor.call("GET", `${path}/x`),
      editor.call("GET", `/v1/desk/reviews/${crypto.randomUUID()}/versions/1`),
      site.visitor.call("GET", `${path}/1`),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 401]);
  });

  test("what was submitted counts as changed when the draft or a source is", async () => {
    const review = await submitNewReview(author);
    const read = async () => {
      const answer = await author.call<DeskReview>("GET", `/v1/desk/reviews/${review.id}`);
      return need(200, answer);
    };
    expect((await read()).has_unsubmitted_changes).toBe(false);
    const added = await attachSource(author, review.claim_id, { quote: "Another place." });
    expect((await read()).has_unsubmitted_changes, "a source was added").toBe(true);
    const claim = await author.call<DeskClaim>("GET", `/v1/desk/claims/${review.claim_id}`);
    expect(claim.body.reviews[0]?.has_unsubmitted_changes, "in the claim too").toBe(true);
    const gone = { ifMatch: added.row_version };
    need(204, await author.call("DELETE", `/v1/desk/evidence/${added.id}`, gone));
    expect((await read()).has_unsubmitted_changes, "and taken away").toBe(false);
    const other = { ...fullDraft, summary: "Said in another way." };
    expect((await saveDraft(author, await read(), other)).has_unsubmitted_changes).toBe(true);
  });

  test("a discarded first review makes the claim unreviewed again, and another may start", async () => {
    const review = await submitNewReview(author);
    await act(author, "discard", review);
    expect((await readPublic(review.claim_id)).status).toBe("unreviewed");
    await startReview(editor, review.claim_id);
    expect((await readPublic(review.claim_id)).status).toBe("in_review");
  });

  test("the history names every step with its actor, role and document", async () => {
    const review = await submitNewReview(author);
    await act(editor, "approve", review, { publish: true });
    const path = `/v1/claims/${review.claim_id}/history`;
    const { items } = need(200, await site.visitor.call<{ items: HistoryItem[] }>("GET", path));
    expect(items.map(({ type, actor_name, actor_role }) => [type, actor_name, actor_role])).toEqual(
      [
        ["claim_accepted", author.name, "reviewer"],
        ["review_started", author.name, "reviewer"],
        ["verdict_published", editor.name, "editor"],
      ],
    );
    const last = await readPublic(review.claim_id);
    expect(last.etag).toBe(`"${items.at(-1)?.document_sha256}"`);
  });

  test("gives ClaimReview markup with the rating once there is a verdict, and none before", async () => {
    const review = await submitNewReview(author);
    const path = `/v1/claims/${review.claim_id}/claim-review`;
    expect((await site.visitor.call("GET", path)).status).toBe(404);
    await act(editor, "approve", review, { publish: true });
    const { body, headers } = await site.visitor.call<object>("GET", path);
    expect(headers.get("content-type")).toContain("application/ld+json");
    expect(body).toMatchObject({
      "@type": "ClaimReview",
      author: { name: "The Newsroom", url: "http://newsroom.example" },
      reviewRating: { ratingValue: 4, worstRating: 1, bestRating: 5 },
    });
  });
});

describe("refuses bad input", () => {
  test("a second open review of one claim", async () => {
    const claim = await acceptNewClaim(author);
    const first = await startReview(author, claim.id);
    const path = `/v1/desk/claims/${claim.id}/reviews`;
    const second = await editor.call("POST", path, { body: { purpose: "verdict" } });
    expect(second).toMatchObject({ status: 409, body: { code: "conflict" } });
    expect(second.body.detail).toContain(first.id);
  });

  test("two first reviews at the same moment: one of them starts", async () => {
    const claim = await acceptNewClaim(author);
    const path = `/v1/desk/claims/${claim.id}/reviews`;
    const body = { purpose: "verdict" };
    const answers = await Promise.all(
      [author, editor].map((one) => one.call("POST", path, { body })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  test("acts that do not fit the status", async () => {
    const draft = await startReview(author, (await acceptNewClaim(author)).id);
    for (const [name, body] of [
      ["publish"],
      ["approve", { publish: true }],
      ["return", { note: "?" }],
    ] as const)
      expect(await tryAct(editor, name, draft, body)).toMatchObject({
        status: 409,
        body: { code: "wrong_status" },
      });
  });

  test("a draft with an unknown verdict, field or overlong text", async () => {
    const review = await startReview(author, (await acceptNewClaim(author)).id);
    const path = `/v1/desk/reviews/${review.id}/draft`;
    for (const [body, pointer] of [
      [{ verdict: "true" }, "/verdict"],
      [{ rating: 5 }, "/rating"],
      [{ summary: "x".repeat(1_001) }, "/summary"],
      [{ correction_kind: "retracted" }, "/correction_kind"],
      [{ conflict_of_interest: { has_conflict: "no" } }, "/conflict_of_interest/has_conflict"],
    ] as const) {
      const answer = await author.call("PUT", path, { body, ifMatch: review.row_version });
      expect(answer.status, answer.text).toBe(422);
      expect(answer.body.errors?.map((fault) => fault.pointer)).toContain(pointer);
    }
  });

  test("a review of nothing, and reviews that do not exist", async () => {
    const nowhere = "01999999-0000-7000-8000-000000000000";
    const path = `/v1/desk/claims/${nowhere}/reviews`;
    expect((await author.call("POST", path, { body: { purpose: "verdict" } })).status).toBe(404);
    expect((await author.call("GET", `/v1/desk/reviews/${nowhere}`)).status).toBe(404);
    expect((await author.call("GET", "/v1/desk/reviews/nine")).status).toBe(404);
  });
});

describe("refuses the wrong person", () => {
  test("a reviewer approves, returns and publishes nothing", async () => {
    const other = await site.signedIn("reviewer");
    const review = await submitNewReview(author);
    expect(review.can).toMatchObject({ approve: "not_allowed", publish: "not_allowed" });
    for (const [name, body] of [
      ["publish"],
      ["approve", { publish: true }],
      ["return", { note: "?" }],
    ] as const)
      expect((await tryAct(other, name, review, body)).status).toBe(403);
  });

  test("a reviewer does not discard a colleague's review; an editor may", async () => {
    const other = await site.signedIn("reviewer");
    const review = await submitNewReview(author);
    expect((await tryAct(other, "discard", review)).status).toBe(403);
    expect((await tryAct(editor, "discard", review)).status).toBe(200);
  });

  test("nobody reviews without signing in", async () => {
    const claim = await acceptNewClaim(author);
    const body = { purpose: "verdict" };
    const answer = await site.visitor.call("POST", `/v1/desk/claims/${claim.id}/reviews`, { body });
    expect(answer).toMatchObject({ status: 401, body: { code: "not_signed_in" } });
    expect((await site.visitor.call("GET", `/v1/desk/claims/${claim.id}`)).status).toBe(401);
  });

  test("the desk's claim says what each reader may do", async () => {
    const review = await submitNewReview(editor);
    const seen = async (who: typeof author) =>
      need(200, await who.call<DeskClaim>("GET", `/v1/desk/claims/${review.claim_id}`)).reviews[0]
        ?.can;
    expect(await seen(author)).toMatchObject({ approve: "not_allowed" });
    expect(await seen(editor)).toMatchObject({ approve: "second_person" });
    expect(await seen(await site.signedIn("admin"))).toMatchObject({ approve: null });
  });
});
