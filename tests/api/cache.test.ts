import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, describe, expect, test } from "vitest";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { acceptNewClaim, act, submitNewReview } from "../support/newsroom.ts";
import { startApi, type Site, type SiteOptions } from "../support/start-api.ts";

const folder = mkdtempSync(join(tmpdir(), "claimledger-cache-"));
const newsrooms = [
  await openNewsroom("in memory", {}),
  await openNewsroom("in a file", {
    cacheBytes: 1,
    cacheFile: { folder, maxBytes: 8 * 1024 * 1024 },
  }),
];
afterAll(async () => {
  for (const { reader, writer } of newsrooms) {
    await reader.close();
    await writer.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

/** Two servers on one database, and who works there. */
async function openNewsroom(place: string, cache: Pick<SiteOptions, "cacheBytes" | "cacheFile">) {
  const writer = await startApi(cache);
  const reader = await startApi({ ...cache, beside: writer });
  const author = await writer.signedIn("reviewer");
  const editor = await writer.signedIn("editor");
  return { place, writer, reader, author, editor };
}

async function readStatus(site: Site, claimId: string): Promise<string> {
  const answer = await site.visitor.call<PublicClaim>("GET", `/v1/claims/${claimId}`);
  return answer.body.status;
}

async function isSeenWithin(ms: number, look: () => Promise<boolean>): Promise<boolean> {
  for (const until = Date.now() + ms; Date.now() < until; await sleep(10))
    if (await look()) return true;
  return false;
}

/** Ends the connections on which processes wait for publications. */
async function cutListeners(site: Site): Promise<number> {
  const { rowCount } = await site.database.pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND query = 'LISTEN claim_published'`,
  );
  return rowCount ?? 0;
}

describe.each(newsrooms)("public documents kept $place", ({ writer, reader, author, editor }) => {
  test("a second read does not go to the database", async () => {
    const { id } = await acceptNewClaim(author);
    // Until the notice of the acceptance has arrived, the reader may drop what it has read.
    await sleep(1_000);
    await readStatus(reader, id);
    // A file is written to a moment later.
    await sleep(100);
    const row = `"PublicClaim" SET "bytes" = '{"status":"changed behind its back"}' WHERE "claimId" = $1`;
    await writer.database.pool.query(`UPDATE ${row}`, [id]);
    expect(await readStatus(reader, id)).toBe("unreviewed");
  });

  test("the process that publishes shows it at once", async () => {
    const review = await submitNewReview(author);
    expect(await readStatus(writer, review.claim_id)).toBe("in_review");
    await act(editor, "approve", review, { publish: true });
    expect(await readStatus(writer, review.claim_id)).toBe("published");
  });

  test("another process shows it within a second", async () => {
    const review = await submitNewReview(author);
    expect(await readStatus(reader, review.claim_id)).toBe("in_review");
    await act(editor, "approve", review, { publish: true });
    const isPublished = async () => (await readStatus(reader, review.claim_id)) === "published";
    expect(await isSeenWithin(1_000, isPublished)).toBe(true);
  });

  test("an older document that was being read never replaces a newer one", async () => {
    const review = await submitNewReview(author);
    const reading = Array.from({ length: 40 }, async (_, at) => {
      await sleep(at);
      return readStatus(reader, review.claim_id);
    });
    await act(editor, "approve", review, { publish: true });
    await Promise.all(reading);
    await sleep(200);
    expect(await readStatus(reader, review.claim_id)).toBe("published");
  });

  test("a lost LISTEN connection leaves nothing stale, and is opened again", async () => {
    const review = await submitNewReview(author);
    expect(await readStatus(reader, review.claim_id)).toBe("in_review");
    expect(await cutListeners(writer)).toBe(2);
    await act(editor, "approve", review, { publish: true });
    const isPublished = async () => (await readStatus(reader, review.claim_id)) === "published";
    expect(await isSeenWithin(1_000, isPublished)).toBe(true);

    const isListening = async () => {
      const { rows } = await writer.database.pool.query<{ count: string }>(
        `SELECT count(*) FROM pg_stat_activity
         WHERE datname = current_database() AND query = 'LISTEN claim_published'`,
      );
      return rows[0]?.count === "2";
    };
    expect(await isSeenWithin(5_000, isListening)).toBe(true);
    const next = await submitNewReview(author);
    await readStatus(reader, next.claim_id);
    await act(editor, "approve", next, { publish: true });
    const isNextPublished = async () => (await readStatus(reader, next.claim_id)) === "published";
    expect(await isSeenWithin(1_000, isNextPublished)).toBe(true);
  });
});

test("a cache too small for any document serves them all the same", async () => {
  const { writer, author } = newsrooms[0]!;
  const small = await startApi({ beside: writer, cacheBytes: 1 });
  const { id } = await acceptNewClaim(author);
  expect(await readStatus(small, id)).toBe("unreviewed");
  expect(await readStatus(small, id)).toBe("unreviewed");
  await small.close();
});
