import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import { toCanonicalJson } from "@claimledger/claims/publish/canonical-json";
import type { Change } from "@claimledger/claims/publish/change";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { followEvents, type EventFollower } from "../support/follow-events.ts";
import {
  acceptNewClaim,
  act,
  fullDraft,
  publishNewVerdict,
  saveDraft,
  startReview,
  submitNewReview,
} from "../support/newsroom.ts";
import { publicUrl } from "../support/describe-deps.ts";
import { startApi, type Site } from "../support/start-api.ts";

type Page = { items: Change[]; next_after: number; last_seq: number };

const site = await startApi();
const beside = await startApi({ beside: site });
const author = await site.signedIn("reviewer");
const editor = await beside.signedIn("editor");
const followers: EventFollower[] = [];
afterAll(async () => {
  for (const follower of followers) await follower.close();
  await beside.close();
  await site.close();
});

const retraction = { ...fullDraft, correction_note: "The report was withdrawn by its authors." };

async function retract(claimId: string): Promise<void> {
  const review = await startReview(author, claimId, "retraction");
  await act(
    editor,
    "approve",
    await act(author, "submit", await saveDraft(author, review, retraction)),
    {
      publish: true,
    },
  );
}

const first = await publishNewVerdict(author, editor);
await retract(first.claim_id);
await publishNewVerdict(author, editor);

async function readAll(from: Site, path = "/v1/changes"): Promise<Change[]> {
  const { text } = await from.visitor.call("GET", path, {
    headers: { accept: "application/x-ndjson" },
  });
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Change);
}

async function follow(from: Site, path = "/v1/changes", headers = {}): Promise<EventFollower> {
  const fetch = (request: Request) => from.api.fetch(request);
  const follower = await followEvents(fetch, publicUrl + path, headers);
  followers.push(follower);
  return follower;
}

async function take(follower: EventFollower, count: number): Promise<Change[]> {
  const taken: Change[] = [];
  while (taken.length < count) {
    const event = await follower.next();
    if (event === null) break;
    expect(event.id).toBe(String(event.change.seq));
    taken.push(event.change);
  }
  return taken;
}

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe("a page of changes", () => {
  test("has the log's events in order, each with its document byte for byte", async () => {
    const answer = await site.visitor.call<Page>("GET", "/v1/changes?limit=1000");
    const { items, next_after, last_seq } = answer.body;
    expect(items.map(({ seq }) => seq)).toEqual(range(1, last_seq));
    expect(next_after).toBe(last_seq);
    for (const { document, document_sha256 } of items) {
      const text = toCanonicalJson(document);
      const stored = await site.visitor.call("GET", `/v1/documents/${document_sha256}`);
      expect(stored.text).toBe(text);
      expect(answer.text).toContain(`"document":${text}}`);
    }
  });

  test("pages follow each other without gap or repeat to the log's end, which is an empty page", async () => {
    const seqs: number[] = [];
    let after = 0;
    for (;;) {
      const path = `/v1/changes?limit=2&after=${after}`;
      const { body } = await beside.visitor.call<Page>("GET", path);
      seqs.push(...body.items.map(({ seq }) => seq));
      after = body.next_after;
      if (body.items.length === 0) break;
    }
    expect(seqs).toEqual(range(1, seqs.length));
    expect(after).toBe(seqs.length);
  });

  test("goes on past what one byte counts to: the 300th event is the 300th", async () => {
    const long = await startApi();
    const writer = await long.signedIn("reviewer");
    const { id } = await acceptNewClaim(writer);
    await long.database.pool.query(
      `INSERT INTO "Event" ("seq", "type", "claimId", "actorId", "actorRole", "time", "sha256", "leafHash")
       SELECT n, "type", "claimId", "actorId", "actorRole", "time", "sha256", "leafHash"
       FROM "Event", generate_series(2, 70000) n WHERE "claimId" = $1`,
      [id],
    );
    const { body } = await long.visitor.call<Page>("GET", "/v1/changes?after=299&limit=1");
    expect(body).toMatchObject({ next_after: 300, last_seq: 70_000, items: [{ seq: 300 }] });
    const seqs = (await readAll(long, "/v1/changes?include=none")).map(({ seq }) => seq);
    expect(seqs).toEqual(range(1, 70_000));
    await long.close();
  });

  test("include=none leaves out the documents and nothing else", async () => {
    const { body } = await site.visitor.call<Page>("GET", "/v1/changes?include=none&limit=1");
    const full = await site.visitor.call<Page>("GET", "/v1/changes?limit=1");
    const { document, blank_reason, ...rest } = full.body.items[0]!;
    expect(document).toBeTruthy();
    expect(blank_reason).toBeNull();
    expect(body.items).toEqual([rest]);
  });

  test("names the same leaf as the claim's history", async () => {
    const path = `/v1/claims/${first.claim_id}/history`;
    const { body } = await site.visitor.call<{ items: { leaf_sha256: string }[] }>("GET", path);
    const changes = (await readAll(site)).filter(({ claim_id }) => claim_id === first.claim_id);
    expect(changes.map(({ leaf_sha256 }) => leaf_sha256)).toEqual(
      body.items.map(({ leaf_sha256 }) => leaf_sha256),
    );
  });

  test("a retraction is a tombstone: its type says so, and its document why", async () => {
    const changes = (await readAll(site)).filter(({ claim_id }) => claim_id === first.claim_id);
    expect(changes.at(-1)).toMatchObject({
      type: "verdict_retracted",
      document: { status: "retracted", retraction: { reason: retraction.correction_note } },
    });
  });

  test("is answered with 304 as long as nothing was published", async () => {
    const { headers } = await site.visitor.call("GET", "/v1/changes?after=1");
    const etag = headers.get("etag")!;
    const sent = { headers: { "if-none-match": etag } };
    expect((await site.visitor.call("GET", "/v1/changes?after=1", sent)).status).toBe(304);
    await acceptNewClaim(author);
    expect((await site.visitor.call("GET", "/v1/changes?after=1", sent)).status).toBe(200);
  });

  test("HEAD answers each form without a body and keeps no follower", async () => {
    for (const accept of ["application/json", "application/x-ndjson", "text/event-stream"]) {
      const answer = await site.visitor.call("HEAD", "/v1/changes", { headers: { accept } });
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-type")).toBe(accept);
      expect(answer.text).toBe("");
    }
  });

  test("a blanked document is null with the reason, and the feed goes on", async () => {
    const { claim_id } = await publishNewVerdict(author, editor);
    const before = (await readAll(site)).find((change) => change.claim_id === claim_id)!;
    await site.database.pool.query(
      `UPDATE "Document" SET "bytes" = NULL, "blankedAt" = now(), "blankReason" = 'Order "7"'
       WHERE "sha256" = $1`,
      [Buffer.from(before.document_sha256, "hex")],
    );
    const after = (await readAll(site)).find(({ seq }) => seq === before.seq);
    expect(after).toEqual({ ...before, document: null, blank_reason: 'Order "7"' });
  });

  test("ends early where documents are large, and goes on from there", async () => {
    const heavy = await startApi();
    await acceptNewClaim(await heavy.signedIn("reviewer"));
    await acceptNewClaim(await heavy.signedIn("reviewer"));
    await acceptNewClaim(await heavy.signedIn("reviewer"));
    await heavy.database.pool.query(
      `ALTER TABLE "Document" DISABLE TRIGGER USER;
       UPDATE "Document" SET "bytes" = convert_to(
         replace(convert_from("bytes", 'UTF8'), '"statement":"', '"statement":"' || repeat('x', 700000)),
         'UTF8')`,
    );
    const { body } = await heavy.visitor.call<Page>("GET", "/v1/changes?limit=1000");
    expect(body.items).toHaveLength(2);
    expect(body).toMatchObject({ next_after: 2, last_seq: 3 });
    expect((await readAll(heavy)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    await heavy.close();
  });
});

describe("followers", () => {
  test("get all there is and then each publication by any process, once and in order", async () => {
    const lastSeq = (await readAll(site, "/v1/changes?include=none")).length;
    const follower = await follow(site, "/v1/changes?include=none");
    expect((await take(follower, lastSeq)).map(({ seq }) => seq)).toEqual(range(1, lastSeq));
    await publishNewVerdict(author, await beside.signedIn("editor"));
    const { seq } = (await readAll(site)).at(-1)!;
    const rest = await take(follower, seq - lastSeq);
    expect(rest.map((change) => change.seq)).toEqual(range(lastSeq + 1, seq));
  });

  test("come back with Last-Event-ID, to any process, and miss nothing", async () => {
    const follower = await follow(site, "/v1/changes?include=none");
    await take(follower, 3);
    await follower.close();
    await acceptNewClaim(author);
    const path = "/v1/changes?include=none&after=1";
    const back = await follow(beside, path, { "last-event-id": "3" });
    const lastSeq = (await readAll(site, "/v1/changes?include=none")).length;
    expect((await take(back, lastSeq - 3)).map(({ seq }) => seq)).toEqual(range(4, lastSeq));
  });

  test("many at once, joining while there are publications, all see the same log", async () => {
    const start = (await readAll(site, "/v1/changes?include=none")).length;
    const writing = Promise.all(
      Array.from({ length: 6 }, async () =>
        act(await site.signedIn("editor"), "approve", await submitNewReview(author), {
          publish: true,
        }),
      ),
    );
    const joined = await Promise.all(
      Array.from({ length: 60 }, async (_, at) => {
        await sleep(at * 5);
        const include = at % 2 ? "document" : "none";
        return follow(at % 3 ? site : beside, `/v1/changes?include=${include}&after=${start}`);
      }),
    );
    await writing;
    const end = (await readAll(site, "/v1/changes?include=none")).length;
    for (const follower of joined) {
      const seqs = (await take(follower, end - start)).map(({ seq }) => seq);
      expect(seqs).toEqual(range(start + 1, end));
    }
  });

  test("one that does not read holds up nobody, and later gets all of it", async () => {
    const start = (await readAll(site, "/v1/changes?include=none")).length;
    const slow = await follow(site, `/v1/changes?after=${start}`);
    const quick = await follow(site, `/v1/changes?after=${start}`);
    for (let at = 0; at < 12; at += 1) await publishNewVerdict(author, editor);
    const end = (await readAll(site, "/v1/changes?include=none")).length;
    expect((await take(quick, end - start)).at(-1)?.seq).toBe(end);
    expect((await take(slow, end - start)).map(({ seq }) => seq)).toEqual(range(start + 1, end));
  });

  test("get what was published while the LISTEN connection was lost", async () => {
    const start = (await readAll(site, "/v1/changes?include=none")).length;
    const follower = await follow(site, `/v1/changes?include=none&after=${start}`);
    await sleep(100);
    await site.database.pool.query(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
       WHERE datname = current_database() AND query = 'LISTEN claim_published'`,
    );
    await acceptNewClaim(author);
    expect((await take(follower, 1))[0]?.seq).toBe(start + 1);
  });

  test("are ended when the process stops, so that they go elsewhere", async () => {
    const leaving = await startApi({ beside: site });
    const follower = await follow(leaving, "/v1/changes?include=none&limit=1");
    await take(follower, 1);
    leaving.api.endStreams();
    while ((await follower.next()) !== null);
    expect(await take(follower, 1)).toEqual([]);
    await leaving.close();
  });

  test("those who left free their place", async () => {
    const small = await startApi({ beside: site, mostFollowers: 2 });
    const here = [await follow(small), await follow(small)];
    const headers = { accept: "text/event-stream" };
    const refused = await small.visitor.call("GET", "/v1/changes", { headers });
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("30");
    expect(refused.body.detail).toMatch(/2 followers/);
    await here[0]!.close();
    expect((await follow(small)).status).toBe(200);
    await small.close();
  });
});

describe("refuses bad input", () => {
  test("a place that the log has not reached, which names where it ends", async () => {
    const last = (await readAll(site, "/v1/changes?include=none")).length;
    for (const accept of ["application/json", "application/x-ndjson", "text/event-stream"]) {
      const path = `/v1/changes?after=${last + 1}`;
      const answer = await site.visitor.call("GET", path, { headers: { accept } });
      expect(answer.status).toBe(422);
      expect(answer.body.detail).toContain(`ends at ${last}`);
      expect(answer.body.errors).toMatchObject([
        { pointer: "/query/after", reason: "out_of_range" },
      ]);
    }
  });

  test("places, limits and forms that are none", async () => {
    for (const query of [
      "after=-1",
      "after=x",
      "after=1.5",
      "limit=0",
      "limit=1001",
      "include=all",
      "x=1",
    ])
      expect((await site.visitor.call("GET", `/v1/changes?${query}`)).status, query).toBe(422);
    const headers = { accept: "text/event-stream", "last-event-id": "latest" };
    expect((await site.visitor.call("GET", "/v1/changes", { headers })).status).toBe(422);
  });
});

describe("a mirror", () => {
  test("made from the feed, while there are publications, holds byte for byte what the API serves", async () => {
    const documents = new Map<string, string>();
    const follower = await follow(beside);
    let seq = 0;
    const following = (async () => {
      for (let event = await follower.next(); event; event = await follower.next()) {
        documents.set(event.change.claim_id, toCanonicalJson(event.change.document));
        seq = event.change.seq;
      }
    })();
    await Promise.all(
      Array.from({ length: 4 }, async () => {
        const { claim_id } = await publishNewVerdict(author, await site.signedIn("editor"));
        await retract(claim_id);
      }),
    );
    const end = (await readAll(site, "/v1/changes?include=none")).length;
    while (seq < end) await sleep(10);
    await follower.close();
    await following;
    const served = await site.visitor.call<{ items: PublicClaim[] }>("GET", "/v1/claims?limit=100");
    expect(served.body.items.length).toBeGreaterThan(10);
    for (const { id } of served.body.items) {
      const { text } = await site.visitor.call("GET", `/v1/claims/${id}`);
      expect(documents.get(id)).toBe(text);
    }
  });
});
