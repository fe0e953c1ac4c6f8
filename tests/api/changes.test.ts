import { afterAll, describe, expect, test } from "vitest";
import { toCanonicalJson } from "@claimledger/claims/publish/canonical-json";
import type { Change } from "@claimledger/claims/publish/change";
import { acceptNewClaim, publishNewVerdict, retractVerdict } from "../support/newsroom.ts";
import { range, readLog } from "../support/read-log.ts";
import { startApi } from "../support/start-api.ts";

type Page = { items: Change[]; next_after: number; last_seq: number };

const site = await startApi();
const beside = await startApi({ beside: site });
const author = await site.signedIn("reviewer");
const editor = await beside.signedIn("editor");
afterAll(async () => {
  await beside.close();
  await site.close();
});

const first = await publishNewVerdict(author, editor);
await retractVerdict(author, editor, first.claim_id);
await publishNewVerdict(author, editor);

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
    const seqs = (await readLog(long, "/v1/changes?include=none")).map(({ seq }) => seq);
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
    const changes = (await readLog(site)).filter(({ claim_id }) => claim_id === first.claim_id);
    expect(changes.map(({ leaf_sha256 }) => leaf_sha256)).toEqual(
      body.items.map(({ leaf_sha256 }) => leaf_sha256),
    );
  });

  test("a retraction is a tombstone: its type says so, and its document why", async () => {
    const changes = (await readLog(site)).filter(({ claim_id }) => claim_id === first.claim_id);
    expect(changes.at(-1)).toMatchObject({
      type: "verdict_retracted",
      document: {
        status: "retracted",
        retraction: { reason: "The report was withdrawn by its authors." },
      },
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
    const before = (await readLog(site)).find((change) => change.claim_id === claim_id)!;
    await site.database.pool.query(
      `UPDATE "Document" SET "bytes" = NULL, "blankedAt" = now(), "blankReason" = 'Order "7"'
       WHERE "sha256" = $1`,
      [Buffer.from(before.document_sha256, "hex")],
    );
    const after = (await readLog(site)).find(({ seq }) => seq === before.seq);
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
    expect((await readLog(heavy)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    await heavy.close();
  });
});

describe("refuses bad input", () => {
  test("a place that the log has not reached, which names where it ends", async () => {
    const last = (await readLog(site, "/v1/changes?include=none")).length;
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
