import { afterAll, describe, expect, test } from "vitest";
import type { DeskReview, ReviewVersion } from "@claimledger/claims/desk/review";
import type { PublishedReview } from "@claimledger/claims/publish/browse";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { Client } from "../support/client.ts";
import {
  acceptNewClaim,
  act,
  attachSource,
  fullDraft,
  need,
  publishNewVerdict,
  saveDraft,
  startReview,
  submitNewReview,
  tryAct,
} from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const lan = await site.signedIn("editor");
const binh = await site.signedIn("reviewer");
const mai = await site.signedIn("editor");
const huong = await site.signedIn("admin");

const none = { has_conflict: false, statement: "" };
const mine = { ...fullDraft, summary: "The words of another person." };
const pointers = ({ missing }: DeskReview) => missing.map(({ pointer }) => pointer);
const names = (people: { name: string }[]) => people.map(({ name }) => name);

async function readReview(client: Client, { id }: DeskReview): Promise<DeskReview> {
  return need(200, await client.call<DeskReview>("GET", `/v1/desk/reviews/${id}`));
}

async function readPublic(claimId: string): Promise<PublicClaim> {
  return need(200, await site.visitor.call<PublicClaim>("GET", `/v1/claims/${claimId}`));
}

/** A claim that the first words in, with a source and a declared, complete draft of the second. */
async function draftReview(claimant: Client, author: Client): Promise<DeskReview> {
  const claim = await acceptNewClaim(claimant);
  await attachSource(claimant, claim.id);
  return saveDraft(author, await startReview(author, claim.id));
}

describe("whose words a verdict carries", () => {
  test("everybody who wrote in the published version is named, in the order they came in", async () => {
    const drafted = await draftReview(binh, lan);
    const changed = await saveDraft(binh, drafted, mine);
    expect(names(changed.writers)).toEqual([lan.name, binh.name]);
    const submitted = await act(binh, "submit", changed);
    expect(names(submitted.versions[0]!.writers)).toEqual([lan.name, binh.name]);
    await act(huong, "approve", submitted, { publish: true });
    const { verdict } = await readPublic(submitted.claim_id);
    const people = { reviewed_by: `${lan.name}, ${binh.name}`, declared_by: binh.name };
    expect(verdict).toMatchObject({ ...people, summary: mine.summary });
    const published = await site.visitor.call<PublishedReview>("GET", `/v1/reviews/${drafted.id}`);
    expect(need(200, published)).toMatchObject(people);
  });

  test("who worded the claim and its sources alone may not approve, and is not named", async () => {
    const drafted = await draftReview(mai, lan);
    expect(names(drafted.writers)).toEqual([lan.name]);
    const submitted = await act(lan, "submit", drafted);
    expect((await tryAct(mai, "approve", submitted, { publish: true })).status).toBe(403);
    await act(huong, "approve", submitted, { publish: true });
    expect((await readPublic(drafted.claim_id)).verdict).toMatchObject({
      reviewed_by: lan.name,
      declared_by: lan.name,
    });
  });

  test("who wrote after a version was submitted is not named for it, and the approver is told", async () => {
    const submitted = await act(lan, "submit", await draftReview(lan, lan));
    const changed = await saveDraft(binh, submitted, mine);
    expect(changed.has_unsubmitted_changes).toBe(true);
    const seen = await readReview(huong, changed);
    expect(names(seen.changed_by)).toEqual([binh.name]);
    expect(names(seen.versions[0]!.writers)).toEqual([lan.name]);
    await act(huong, "approve", seen, { publish: true });
    expect((await readPublic(seen.claim_id)).verdict?.reviewed_by).toBe(lan.name);
  });

  test("a version submitted anew names who came in since, and the first one does not", async () => {
    const submitted = await act(lan, "submit", await draftReview(lan, lan));
    const again = await act(binh, "submit", await saveDraft(binh, submitted, mine));
    const words = { ...mine, conflict_of_interest: none, rationale: "Once more." };
    const third = await act(lan, "submit", await saveDraft(lan, again, words));
    expect(third.versions.map(({ number, writers }) => [number, names(writers)])).toEqual([
      [1, [lan.name]],
      [2, [lan.name, binh.name]],
      [3, [lan.name, binh.name]],
    ]);
    expect(third.changed_by).toEqual([]);
    const path = `/v1/desk/reviews/${third.id}/versions/2`;
    const version = need(200, await huong.call<ReviewVersion>("GET", path));
    expect(names(version.writers)).toEqual([lan.name, binh.name]);
  });

  test("saving the same words makes nobody a writer, and voids no declaration", async () => {
    const drafted = await draftReview(lan, lan);
    const seen = await readReview(binh, drafted);
    const saved = await saveDraft(binh, seen, seen.draft);
    expect(names(saved.writers)).toEqual([lan.name]);
    expect(pointers(await readReview(lan, saved))).toEqual([]);
  });

  test("in the database too: who wrote in a version cannot be taken out of it", async () => {
    await saveDraft(binh, await draftReview(lan, lan), mine);
    const { pool } = site.database;
    await expect(pool.query(`UPDATE "ReviewWriter" SET "firstVersion" = 9`)).rejects.toThrow(
      /never changes/,
    );
    await expect(pool.query(`DELETE FROM "ReviewWriter"`)).rejects.toThrow(/append-only/);
  });
});

describe("whose declaration a verdict carries", () => {
  test("another's declaration is shown as theirs, and is not in the draft that one gets", async () => {
    const drafted = await draftReview(lan, lan);
    expect(drafted.draft.conflict_of_interest).toEqual(none);
    const seen = await readReview(binh, drafted);
    expect(seen.draft.conflict_of_interest).toBeNull();
    expect(seen.declaration).toEqual({ by: { id: lan.id, name: lan.name }, ...none });
  });

  test("it is void once somebody else changes the draft, and has to be made again", async () => {
    const drafted = await draftReview(lan, lan);
    const seen = await readReview(binh, drafted);
    const changed = await saveDraft(binh, seen, { ...seen.draft, summary: "Other words." });
    expect(changed.declaration).toBeNull();
    for (const person of [lan, binh]) {
      expect(pointers(await readReview(person, changed))).toEqual(["/conflict_of_interest"]);
      const refused = await tryAct(person, "submit", changed);
      expect([refused.status, refused.text]).toMatchObject([422, /conflict_of_interest/u]);
    }
    const words = { ...changed.draft, conflict_of_interest: none };
    await act(lan, "submit", await saveDraft(lan, changed, words));
  });

  test("nobody submits with another's, and who declares anew is who the version names", async () => {
    const drafted = await draftReview(lan, lan);
    expect((await tryAct(binh, "submit", drafted)).status).toBe(422);
    const words = { ...drafted.draft, conflict_of_interest: none };
    const declared = await saveDraft(binh, drafted, words);
    expect((await tryAct(lan, "submit", declared)).status).toBe(422);
    await act(huong, "approve", await act(binh, "submit", declared), { publish: true });
    expect((await readPublic(declared.claim_id)).verdict).toMatchObject({
      reviewed_by: lan.name,
      declared_by: binh.name,
    });
  });

  test("in the database too: a version's declaration is its submitter's, and stays it", async () => {
    const { id } = await submitNewReview(lan);
    const change = site.database.pool.query(
      `UPDATE "ReviewVersion" SET "declaredById" = $1 WHERE "reviewId" = $2`,
      [binh.id, id],
    );
    await expect(change).rejects.toThrow(/declared_by_its_submitter|never changes/);
  });
});

describe("words that were not submitted when a version was published", () => {
  const start = (client: Client, claimId: string, body: object) =>
    client.call<DeskReview>("POST", `/v1/desk/claims/${claimId}/reviews`, { body });

  async function publishBefore(words: Partial<typeof mine>) {
    const saved = await saveDraft(lan, await submitNewReview(lan), { ...fullDraft, ...words });
    return act(huong, "approve", saved, { publish: true });
  }

  test("stay with the review, which says so, and who published it", async () => {
    const published = await publishBefore(mine);
    expect(published).toMatchObject({
      status: "published",
      has_unsubmitted_changes: true,
      changed_by: [{ name: lan.name }],
      draft: { summary: mine.summary },
      versions: [{ published_by: { id: huong.id, name: huong.name } }],
    });
  });

  test("begin a correction where that is wanted, under the name of who wrote them", async () => {
    const { claim_id } = await publishBefore(mine);
    const body = { purpose: "correction", from: "unsubmitted" };
    const review = need(201, await start(binh, claim_id, body));
    expect(review.draft).toMatchObject({ summary: mine.summary, conflict_of_interest: null });
    expect(names(review.writers)).toEqual([binh.name, lan.name]);
    const words = {
      ...review.draft,
      conflict_of_interest: none,
      correction_kind: "update",
      correction_note: "The rest.",
    } as const;
    const submitted = await act(binh, "submit", await saveDraft(binh, review, words));
    expect((await tryAct(lan, "approve", submitted, { publish: true })).status).toBe(403);
    await act(huong, "approve", submitted, { publish: true });
    const { verdict } = await readPublic(claim_id);
    expect(verdict?.reviewed_by).toBe(`${binh.name}, ${lan.name}`);
  });

  test("a correction begins with the published words otherwise", async () => {
    const { claim_id } = await publishBefore(mine);
    const review = await startReview(lan, claim_id, "correction");
    expect(review.draft.summary).toBe(fullDraft.summary);
  });

  test("none are there where nothing was written since, and none begin a retraction", async () => {
    const { claim_id, has_unsubmitted_changes } = await publishNewVerdict(lan, huong);
    expect(has_unsubmitted_changes).toBe(false);
    const none = await start(lan, claim_id, { purpose: "correction", from: "unsubmitted" });
    expect(none.status).toBe(422);
    const other = await publishBefore(mine);
    const body = { purpose: "retraction", from: "unsubmitted" };
    expect((await start(lan, other.claim_id, body)).status).toBe(422);
  });
});
