import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DeskClaim, QueueCounts, QueueItem } from "@claimledger/claims/desk/claim";
import type { DeskReview } from "@claimledger/claims/desk/review";
import {
  acceptNewClaim,
  acceptProposal,
  act,
  attachSource,
  findProposals,
  importText,
  need,
  saveDraft,
  startReview,
  submitNewReview,
} from "../support/newsroom.ts";
import type { Client } from "../support/client.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

const reviewer = await site.signedIn("reviewer");
const colleague = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
const { visitor } = site;

type Page = { items: QueueItem[]; next_cursor: string | null };

async function list(client: Client, query: string): Promise<string[]> {
  const page = await client.call<Page>("GET", `/v1/desk/queue?limit=100&${query}`);
  return need(200, page).items.map(({ id }) => id);
}

function assign(client: Client, claimId: string, assigneeId: string | null) {
  const path = `/v1/desk/claims/${claimId}/assignment`;
  return client.call<DeskClaim>("PUT", path, { body: { assignee_id: assigneeId } });
}

describe("where a claim stands in the queue", () => {
  let claim: DeskClaim;
  let review: DeskReview;

  /** The views that show the claim, `mine` being the reviewer's. */
  async function findViews(): Promise<string[]> {
    const names = ["open", "mine", "unassigned", "unreviewed", "in_review", "awaiting_approval"];
    const found = await Promise.all(
      [...names, "published"].map(async (name) =>
        (await list(reviewer, `filter=${name}`)).includes(claim.id) ? [name] : [],
      ),
    );
    return found.flat();
  }

  test("an accepted claim is unreviewed and nobody's", async () => {
    claim = await acceptNewClaim(colleague);
    expect(await findViews()).toEqual(["open", "unassigned", "unreviewed"]);
  });

  test("whoever starts its review works on it", async () => {
    review = await startReview(reviewer, claim.id);
    expect(await findViews()).toEqual(["open", "mine", "in_review"]);
  });

  test("submitted, it waits for approval; returned, it is in review again", async () => {
    await attachSource(reviewer, claim.id);
    review = await act(reviewer, "submit", await saveDraft(reviewer, review));
    expect(await findViews()).toEqual(["open", "mine", "awaiting_approval"]);
    review = await act(editor, "return", review, { note: "Name the page." });
    expect(await findViews()).toEqual(["open", "mine", "in_review"]);
    review = await act(reviewer, "submit", review);
  });

  test("published, it is done; its correction brings it back, and a discarded one takes it away", async () => {
    await act(editor, "approve", review, { publish: true });
    expect(await findViews()).toEqual(["published"]);
    const correction = await startReview(reviewer, claim.id, "correction");
    expect(await findViews()).toEqual(["open", "mine", "in_review"]);
    await act(reviewer, "discard", correction);
    expect(await findViews()).toEqual(["published"]);
  });

  test("a discarded first review leaves it unreviewed, a withdrawn claim is nowhere", async () => {
    claim = await acceptNewClaim(reviewer);
    await act(reviewer, "discard", await startReview(reviewer, claim.id));
    expect(await findViews()).toEqual(["open", "mine", "unreviewed"]);
    const { body } = await reviewer.call<DeskClaim>("GET", `/v1/desk/claims/${claim.id}`);
    const path = `/v1/desk/claims/${claim.id}/withdraw`;
    await reviewer.call("POST", path, { body: { reason: "No claim." }, ifMatch: body.row_version });
    expect(await findViews()).toEqual([]);
  });
});

describe("who works on a claim", () => {
  let claim: DeskClaim;
  beforeAll(async () => {
    claim = await acceptNewClaim(colleague);
  });

  test("a reviewer takes it, and leaves it", async () => {
    const taken = need(200, await assign(reviewer, claim.id, reviewer.id));
    expect(taken.assignee).toEqual({ id: reviewer.id, name: reviewer.name });
    expect(need(200, await assign(reviewer, claim.id, null)).assignee).toBeNull();
  });

  test("a reviewer takes it from nobody, and gives it to nobody else", async () => {
    need(200, await assign(reviewer, claim.id, reviewer.id));
    expect((await assign(colleague, claim.id, colleague.id)).status).toBe(409);
    expect((await assign(colleague, claim.id, null)).status).toBe(409);
    need(200, await assign(reviewer, claim.id, null));
    expect((await assign(reviewer, claim.id, colleague.id)).status).toBe(403);
  });

  test("an editor gives it to anybody who works here", async () => {
    const given = need(200, await assign(editor, claim.id, colleague.id));
    expect(given.assignee?.id).toBe(colleague.id);
    expect(await list(colleague, "filter=mine")).toContain(claim.id);
    const gone = await site.signedIn("reviewer");
    const { prisma } = site.database;
    await prisma.user.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
    for (const nobody of ["system", "nobody", gone.id])
      expect((await assign(editor, claim.id, nobody)).status).toBe(422);
  });

  test("is kept with who said so, and is no public matter", async () => {
    const rows = await site.database.prisma.assignment.findMany({
      where: { claimId: claim.id },
      orderBy: { createdAt: "asc" },
    });
    expect(rows.map(({ assigneeId, assignedById }) => [assigneeId, assignedById])).toEqual([
      [reviewer.id, reviewer.id],
      [null, reviewer.id],
      [reviewer.id, reviewer.id],
      [null, reviewer.id],
      [colleague.id, editor.id],
    ]);
    const history = await visitor.call("GET", `/v1/claims/${claim.id}/history`);
    expect(history.text).not.toContain("assign");
    expect((await visitor.call("GET", `/v1/claims/${claim.id}`)).text).not.toContain(colleague.id);
  });

  test("is refused to who is not signed in, for a claim that is not there or was withdrawn", async () => {
    expect((await assign(visitor, claim.id, null)).status).toBe(401);
    expect((await assign(editor, "01999999-0000-7000-8000-000000000000", null)).status).toBe(404);
    const gone = await acceptNewClaim(editor);
    const path = `/v1/desk/claims/${gone.id}/withdraw`;
    await editor.call("POST", path, { body: { reason: "x" }, ifMatch: gone.row_version });
    expect((await assign(editor, gone.id, editor.id)).status).toBe(409);
    expect((await visitor.call("GET", "/v1/desk/colleagues")).status).toBe(401);
    const { items } = need(
      200,
      await reviewer.call<{ items: { name: string }[] }>("GET", "/v1/desk/colleagues"),
    );
    const names = items.map(({ name }) => name);
    expect(names).toContain(editor.name);
    expect(names).not.toContain("Claimledger command line");
  });
});

describe("orders, filters and counts", () => {
  test("every order shows every claim once, page by page", async () => {
    for (const sort of ["newest", "oldest", "waiting", "worth"]) {
      const all = await list(reviewer, `sort=${sort}`);
      const paged: string[] = [];
      for (let cursor: string | null = ""; cursor !== null;) {
        const query = `limit=2&sort=${sort}${cursor && `&cursor=${cursor}`}`;
        const page: Page = need(200, await reviewer.call<Page>("GET", `/v1/desk/queue?${query}`));
        paged.push(...page.items.map(({ id }) => id));
        cursor = page.next_cursor;
      }
      expect(paged, sort).toEqual(all);
      expect(new Set(all).size).toBe(all.length);
    }
    expect(await list(reviewer, "sort=oldest")).toEqual(
      (await list(reviewer, "sort=newest")).toReversed(),
    );
  });

  test("what is most worth checking, and what waits longest, comes first", async () => {
    const items = async (sort: string) =>
      need(200, await reviewer.call<Page>("GET", `/v1/desk/queue?sort=${sort}`)).items;
    const worths = (await items("worth")).map(({ check_worthiness }) => check_worthiness);
    expect(worths).toEqual(worths.toSorted((a, b) => b - a));
    const since = (await items("waiting")).map(({ stage_at }) => stage_at);
    expect(since).toEqual(since.toSorted());
  });

  test("an article or a language narrows list and counts alike", async () => {
    const { article } = await importText(reviewer);
    const [best] = await findProposals(reviewer, article.id);
    const claim = await acceptProposal(reviewer, best!);
    expect(await list(reviewer, `article=${article.id}`)).toEqual([claim.id]);
    expect(await list(reviewer, "language=zh")).toEqual([]);
    const counts = async (query: string) =>
      need(200, await reviewer.call<QueueCounts>("GET", `/v1/desk/queue/counts?${query}`));
    expect((await counts(`article=${article.id}`)).counts).toEqual({
      open: 1,
      mine: 0,
      unassigned: 1,
      unreviewed: 1,
      in_review: 0,
      awaiting_approval: 0,
      published: 0,
    });
    expect((await counts("")).counts.open).toBe((await list(reviewer, "")).length);
  });

  test("a review that waits is counted for everybody, mine for me alone", async () => {
    const before = need(200, await editor.call<QueueCounts>("GET", "/v1/desk/queue/counts"));
    await submitNewReview(colleague);
    const after = need(200, await editor.call<QueueCounts>("GET", "/v1/desk/queue/counts"));
    expect(after.counts.awaiting_approval).toBe(before.counts.awaiting_approval + 1);
    expect(after.counts.mine).toBe(before.counts.mine);
  });

  test("an order, filter or cursor that does not exist is refused, and so is a visitor", async () => {
    for (const query of ["sort=best", "filter=all", "language=fr", "article=x", "cursor=x"])
      expect((await reviewer.call("GET", `/v1/desk/queue?${query}`)).status, query).toBe(422);
    for (const path of ["/v1/desk/queue", "/v1/desk/queue/counts"])
      expect((await visitor.call("GET", path)).status).toBe(401);
  });

  test("articles with open proposals can be asked for alone", async () => {
    const { article } = await importText(reviewer);
    const titles = async (query: string) =>
      need(
        200,
        await reviewer.call<{ items: { id: string }[] }>("GET", `/v1/desk/articles?${query}`),
      ).items.map(({ id }) => id);
    expect(await titles("waiting=true&limit=100")).toContain(article.id);
    for (const proposal of await findProposals(reviewer, article.id))
      await acceptProposal(reviewer, proposal);
    expect(await titles("waiting=true&limit=100")).not.toContain(article.id);
    expect(await titles("limit=100")).toContain(article.id);
  });
});
