import { afterAll, describe, expect, test } from "vitest";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { HistoryItem } from "@claimledger/claims/publish/event";
import { acceptNewClaim, need, publishNewVerdict } from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi({ limits: { anonymous: 40, keyed: 60 }, trustProxy: true });
afterAll(() => site.close());
const author = await site.signedIn("reviewer");
const { visitor } = site;
type Shown = Partial<PublicClaim> & { history?: HistoryItem[]; claim_review?: object | null };

const from = { headers: { "x-forwarded-for": "198.51.100.9" } };
async function read(path: string): Promise<Shown> {
  return need(200, await visitor.call<Shown>("GET", path, from));
}

describe("GET /v1/claims/{id}", () => {
  test("gives the named fields, its id always, and nothing else", async () => {
    const { id } = await acceptNewClaim(author);
    const whole = await read(`/v1/claims/${id}`);
    expect(await read(`/v1/claims/${id}?fields=status,statement`)).toEqual({
      id,
      status: whole.status,
      statement: whole.statement,
    });
  });

  test("includes the history and the markup, null where there is no verdict", async () => {
    const { id } = await acceptNewClaim(author);
    const asked = "include=history,claim_review";
    const open = await read(`/v1/claims/${id}?${asked}`);
    expect(open).toMatchObject({ id, claim_review: null, history: [{ type: "claim_accepted" }] });
    const { claim_id } = await publishNewVerdict(author, await site.signedIn("editor"));
    const checked = await read(`/v1/claims/${claim_id}?fields=verdict&${asked}`);
    expect(Object.keys(checked).sort()).toEqual(["claim_review", "history", "id", "verdict"]);
    const { text } = await visitor.call("GET", `/v1/claims/${claim_id}/claim-review`, from);
    expect(checked.claim_review).toEqual(JSON.parse(text));
  });

  test("has an ETag of its own in parts, and keeps the stored bytes for whoever asks for no part", async () => {
    const { id } = await acceptNewClaim(author);
    const plain = await visitor.call("GET", `/v1/claims/${id}`, from);
    const parts = await visitor.call("GET", `/v1/claims/${id}?fields=status`, from);
    expect(parts.headers.get("etag")).not.toBe(plain.headers.get("etag"));
    expect(parts.headers.get("repr-digest")).toBeNull();
    const { text } = await visitor.call(
      "GET",
      `/v1/documents/${plain.headers.get("etag")!.slice(1, -1)}`,
    );
    expect(plain.text).toBe(text);
  });

  test("refuses bad input: fields and includes that there are none of", async () => {
    const { id } = await acceptNewClaim(author);
    for (const query of [
      "fields=nothing",
      "fields=",
      "include=sources",
      "x=1",
      "fields=id&fields=id",
    ])
      expect((await visitor.call("GET", `/v1/claims/${id}?${query}`, from)).status).toBe(422);
  });

  test("counts parts against the limit, and whole documents not", async () => {
    const { id } = await acceptNewClaim(author);
    const other = { headers: { "x-forwarded-for": "198.51.100.10" } };
    const parts = await visitor.call("GET", `/v1/claims/${id}?fields=status`, other);
    expect(parts.headers.get("ratelimit")).toContain("r=39");
    const whole = await visitor.call("GET", `/v1/claims/${id}`, other);
    expect(whole.headers.get("ratelimit")).toBeNull();
  });
});
