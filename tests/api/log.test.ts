import { createHash } from "node:crypto";
import { afterAll, describe, expect, test } from "vitest";
import { toCanonicalJson } from "@claimledger/claims/publish/canonical-json";
import { toLeafBytes, type EventType } from "@claimledger/claims/publish/event";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { Role } from "@claimledger/claims/review/review-can";
import { act, publishNewVerdict, submitNewReview, tryAct } from "../support/newsroom.ts";
import { startApi, type Site } from "../support/start-api.ts";

const site = await startApi();
const others = await Promise.all([startApi({ beside: site }), startApi({ beside: site })]);
const author = await site.signedIn("reviewer");
afterAll(async () => {
  for (const other of others) await other.close();
  await site.close();
});

type Row = {
  seq: string;
  type: EventType;
  claimId: string;
  actorRole: Role;
  time: Date;
  sha256: Buffer;
  leafHash: Buffer;
  bytes: Buffer | null;
};

async function readLog({ database }: Site): Promise<Row[]> {
  const { rows } = await database.pool.query<Row>(
    `SELECT e.*, d."bytes" FROM "Event" e JOIN "Document" d USING ("sha256") ORDER BY e."seq"`,
  );
  return rows;
}

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const publish = { publish: true };

describe("works", () => {
  test("publications by several processes at once leave a gap-free log, in order of time", async () => {
    const sites = [site, ...others];
    const reviews = [];
    for (let at = 0; at < 8; at += 1) reviews.push(await submitNewReview(author));
    const editors = await Promise.all(reviews.map((_, at) => sites[at % 3]!.signedIn("editor")));
    const before = (await readLog(site)).length;
    await Promise.all(reviews.map((review, at) => act(editors[at]!, "approve", review, publish)));

    const seqs = (await readLog(site)).map(({ seq }) => Number(seq));
    expect(seqs).toEqual(Array.from({ length: before + 8 }, (_, at) => at + 1));
    const times = (await readLog(site)).map(({ time }) => time.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test("events appear in commit order: a later one is never seen before an earlier one", async () => {
    const reviews = [];
    for (let at = 0; at < 6; at += 1) reviews.push(await submitNewReview(author));
    const editors = await Promise.all(reviews.map((_, at) => others[at % 2]!.signedIn("editor")));
    const writing = Promise.all(
      reviews.map((review, at) => act(editors[at]!, "approve", review, publish)),
    );
    let isWriting = true;
    const done = writing.finally(() => (isWriting = false));
    while (isWriting) {
      const { rows } = await site.database.pool.query<{ gaps: string }>(
        `SELECT max("seq") - count(*) AS gaps FROM "Event"`,
      );
      expect(rows[0]?.gaps).toBe("0");
    }
    await done;
  });

  test("every leaf is the hash of its header, and every document is named by its own hash", async () => {
    await publishNewVerdict(author, await site.signedIn("editor"));
    const log = await readLog(site);
    expect(log.length).toBeGreaterThan(2);
    for (const event of log) {
      const document_sha256 = hash(event.bytes!);
      expect(document_sha256).toBe(event.sha256.toString("hex"));
      const leaf = toLeafBytes({
        subject: `claims/${event.claimId}`,
        seq: Number(event.seq),
        type: event.type,
        time: event.time.toISOString(),
        actor_role: event.actorRole,
        document_sha256,
      });
      expect(hash(leaf), `leaf of event ${event.seq}`).toBe(event.leafHash.toString("hex"));
    }
  });

  test("every document is canonical JSON that holds the seq of its event", async () => {
    for (const { seq, bytes } of await readLog(site)) {
      const document = JSON.parse(bytes!.toString()) as PublicClaim;
      expect(toCanonicalJson(document)).toBe(bytes!.toString());
      expect(document.seq).toBe(Number(seq));
    }
  });

  test("replaying the events gives byte for byte what the API serves", async () => {
    await publishNewVerdict(author, await site.signedIn("editor"));
    const replayed = new Map<string, Row>();
    for (const event of await readLog(site)) replayed.set(event.claimId, event);
    const { rows } = await site.database.pool.query(`SELECT "claimId" FROM "PublicClaim"`);
    expect(rows).toHaveLength(replayed.size);
    for (const [claimId, { bytes, sha256 }] of replayed) {
      const answer = await site.visitor.call("GET", `/v1/claims/${claimId}`);
      expect(answer.text).toBe(bytes!.toString());
      expect(answer.headers.get("etag")).toBe(`"${sha256.toString("hex")}"`);
    }
  });

  test("every document ever published can be fetched by its hash, kept for ever", async () => {
    for (const { sha256, bytes } of await readLog(site)) {
      const path = `/v1/documents/${sha256.toString("hex")}`;
      const answer = await site.visitor.call("GET", path);
      expect(answer.text).toBe(bytes!.toString());
      expect(answer.headers.get("cache-control")).toContain("immutable");
    }
  });

  test("a blanked document says when and why, and the log still verifies", async () => {
    const review = await publishNewVerdict(author, await site.signedIn("editor"));
    const event = (await readLog(site)).findLast(({ claimId }) => claimId === review.claim_id)!;
    await site.database.pool.query(
      `UPDATE "Document" SET "bytes" = NULL, "blankedAt" = '2026-11-21', "blankReason" = 'Court order 12/2026'
       WHERE "sha256" = $1`,
      [event.sha256],
    );
    const answer = await site.visitor.call("GET", `/v1/documents/${event.sha256.toString("hex")}`);
    expect(answer.status).toBe(404);
    expect(answer.body.detail).toMatch(/blanked on 2026-11-21: Court order 12\/2026/);
    const kept = (await readLog(site)).find(({ seq }) => seq === event.seq);
    expect(kept?.leafHash).toEqual(event.leafHash);
  });

  test("a write that fails leaves no event, and the next one takes its number", async () => {
    const review = await submitNewReview(author);
    const before = (await readLog(site)).length;
    const stale = { ...review, row_version: 1 };
    expect((await tryAct(await site.signedIn("editor"), "approve", stale, publish)).status).toBe(
      412,
    );
    await act(await site.signedIn("editor"), "approve", review, publish);
    expect((await readLog(site)).at(-1)?.seq).toBe(String(before + 1));
  });
});

describe("refuses to be changed", () => {
  const run = (sql: string) => site.database.pool.query(sql);

  for (const table of ["Event", "Correction", "ArticleRevision"])
    test(`${table}: no UPDATE, DELETE or TRUNCATE`, async () => {
      const column = table === "Event" ? "type" : table === "Correction" ? "note" : "text";
      const refused = /is append-only/;
      await expect(run(`UPDATE "${table}" SET "${column}" = 'x'`)).rejects.toThrow(refused);
      await expect(run(`DELETE FROM "${table}"`)).rejects.toThrow(refused);
      await expect(run(`TRUNCATE "${table}" CASCADE`)).rejects.toThrow(refused);
    });

  test("Document: blanked with a reason, and in no other way", async () => {
    await submitNewReview(author);
    await expect(run(`DELETE FROM "Document"`)).rejects.toThrow(/append-only/);
    await expect(run(`TRUNCATE "Document"`)).rejects.toThrow(/append-only/);
    for (const change of [
      `"bytes" = 'x'`,
      `"bytes" = NULL`,
      `"bytes" = NULL, "blankedAt" = now()`,
      `"bytes" = NULL, "blankedAt" = now(), "blankReason" = ''`,
      `"sha256" = 'x', "bytes" = NULL, "blankedAt" = now(), "blankReason" = 'r'`,
    ])
      await expect(run(`UPDATE "Document" SET ${change}`), change).rejects.toThrow(
        /only be blanked/,
      );
  });

  test("ReviewVersion: its content, authors and number are frozen, and it cannot be deleted", async () => {
    await submitNewReview(author);
    for (const change of [
      `"content" = '{}'`,
      `"editorIds" = '{}'`,
      `"authorId" = 'system'`,
      `"number" = 9`,
      `"submittedAt" = now()`,
    ])
      await expect(run(`UPDATE "ReviewVersion" SET ${change}`), change).rejects.toThrow(
        /never changes/,
      );
    await expect(run(`DELETE FROM "ReviewVersion"`)).rejects.toThrow(/append-only/);
  });

  test("ReviewVersion: once published, its approval is frozen too", async () => {
    const { id } = await publishNewVerdict(author, await site.signedIn("editor"));
    const change = `UPDATE "ReviewVersion" SET "approvedAt" = now() WHERE "reviewId" = '${id}'`;
    await expect(run(change)).rejects.toThrow(/never changes/);
  });
});
