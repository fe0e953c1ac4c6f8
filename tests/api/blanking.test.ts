import { afterAll, describe, expect, test } from "vitest";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { acceptNewClaim, need, publishNewVerdict } from "../support/newsroom.ts";
import { startApi, type Site } from "../support/start-api.ts";

const site = await startApi();
const beside = await startApi({ beside: site });
afterAll(async () => {
  await beside.close();
  await site.close();
});
const author = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");

/** As an operator does it whom a court tells to. */
async function blank(sha256: string, at: Site = site): Promise<void> {
  await at.database.pool.query(
    `UPDATE "Document" SET "bytes" = NULL, "blankedAt" = now(), "blankReason" = 'Order 7'
     WHERE "sha256" = decode($1, 'hex')`,
    [sha256],
  );
}

async function readHash(path: string): Promise<string> {
  const answer = await site.visitor.call("GET", path);
  expect(answer.status).toBe(200);
  return answer.headers.get("etag")!.slice(1, -1);
}

async function untilNot(status: number, path: string): Promise<void> {
  for (const { visitor } of [site, beside])
    await expect.poll(async () => (await visitor.call("GET", path)).status).not.toBe(status);
}

describe("a blanked document", () => {
  test("is not served as its claim's current one, by any process, nor in lists, feeds and dumps", async () => {
    const review = await publishNewVerdict(author, editor);
    const path = `/v1/claims/${review.claim_id}`;
    const sha256 = await readHash(path);
    await beside.visitor.call("GET", path);
    const seq = await site.api.makeDump();
    await blank(sha256);
    await untilNot(200, path);
    const refused = await site.visitor.call("GET", path);
    expect(refused).toMatchObject({ status: 404, body: { code: "not_found" } });
    expect(refused.body.detail).toContain("Order 7");
    const inText = [
      "/v1/claims?limit=100",
      "/v1/reviews?limit=100",
      "/v1/corrections?limit=100",
      "/feeds/json/verdicts",
      "/v1/sources?limit=100",
      "/v1alpha1/claims:search?query=quays",
      "/sitemaps/claims/0",
    ];
    for (const one of inText)
      expect((await site.visitor.call("GET", one)).text, one).not.toContain(review.claim_id);
    for (const one of ["/claim-review", "/history", "?include=history"])
      expect((await site.visitor.call("GET", path + one)).status, one).toBe(404);
    expect((await site.visitor.call("GET", `/v1/reviews/${review.id}`)).status).toBe(404);
    expect((await site.visitor.call("GET", `/v1/dumps/${seq}/claims.csv.gz`)).status).toBe(404);
  });

  test("that is not the current one leaves its claim as it is", async () => {
    const claim = await acceptNewClaim(author);
    const path = `/v1/claims/${claim.id}`;
    const first = await readHash(path);
    const body = { topics: ["politics"] };
    const sent = { body, ifMatch: claim.row_version };
    need(200, await author.call("PUT", `/v1/desk/claims/${claim.id}/topics`, sent));
    const second = await readHash(path);
    expect(second).not.toBe(first);
    await blank(first);
    expect(await readHash(path)).toBe(second);
    expect((await site.visitor.call("GET", `/v1/documents/${first}`)).status).toBe(404);
  });

  test("gives way to the claim's next one, in the place that the claim has had since it was first public", async () => {
    const claim = await acceptNewClaim(author);
    const path = `/v1/claims/${claim.id}`;
    const {
      rows: [before],
    } = await readPlace(claim.id);
    await blank(await readHash(path));
    await untilNot(200, path);
    const sent = { body: { topics: ["politics"] }, ifMatch: claim.row_version };
    need(200, await author.call("PUT", `/v1/desk/claims/${claim.id}/topics`, sent));
    expect(need(200, await site.visitor.call<PublicClaim>("GET", path)).topics).toHaveLength(1);
    expect((await readPlace(claim.id)).rows).toEqual([before]);
  });
});

function readPlace(claimId: string) {
  const text = `SELECT "firstSeq" FROM "PublicClaim" WHERE "claimId" = $1`;
  return site.database.pool.query<{ firstSeq: string }>(text, [claimId]);
}
