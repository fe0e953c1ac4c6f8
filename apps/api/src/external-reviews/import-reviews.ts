import { readExternalReview } from "@claimledger/claims/publish/external-review";
import { findClaimReviews } from "@claimledger/claims/publish/read-claim-review";
import type { Deps } from "../context.ts";
import { findBadString } from "../http/invalid-input.ts";
import { readItems } from "./read-items.ts";
import { addRefusal, addReview, emptyBatch, writeBatch, type Batch } from "./write-batch.ts";

/** A batch is written at this many reviews or characters, whichever comes first. */
const batchLength = 500;
const batchSize = 2_000_000;
/** Most characters of one review's markup. */
const longestMarkup = 100_000;

type Importer = Pick<Deps, "pool" | "prisma" | "clock">;

/**
 * Reads external reviews from a source into the database, batch by batch, and notes each batch with the
 * import, which goes on behind its last one when it is run again. `address` is where the source lies.
 */
export async function importReviews(
  { pool, prisma, clock }: Importer,
  importId: string,
  bytes: AsyncIterable<Uint8Array>,
  address?: string,
): Promise<void> {
  const row = await prisma.externalReviewImport.update({
    where: { id: importId },
    data: { status: "running", problem: null },
  });
  let batch = emptyBatch();
  let items = 0;
  for await (const { value, page } of readItems(bytes)) {
    items += 1;
    if (items <= row.items) continue;
    readItem(batch, items, value, page ?? address);
    if (batch.reviews.size < batchLength && batch.size < batchSize) continue;
    await writeBatch(pool, batch, { importId, items, now: clock() });
    batch = emptyBatch();
  }
  await writeBatch(pool, batch, { importId, items: Math.max(items, row.items), now: clock() });
  await prisma.externalReviewImport.update({
    where: { id: importId },
    data: { status: "succeeded", finishedAt: clock() },
  });
}

function readItem(batch: Batch, item: number, value: unknown, page?: string): void {
  if (value === null) return addRefusal(batch, item, "It is no JSON.");
  const found = findClaimReviews(value);
  if (found.length === 0) return addRefusal(batch, item, "There is no ClaimReview in it.");
  for (const { review: raw } of found) {
    const fault = findMarkupFault(raw);
    const read = fault === null ? readExternalReview(raw, page) : { refusal: fault };
    if ("refusal" in read) addRefusal(batch, item, read.refusal);
    else addReview(batch, read.review, raw);
  }
}

function findMarkupFault(raw: object): string | null {
  const bad = findBadString(raw);
  if (bad) return `${bad.detail} (at ${bad.pointer})`;
  const size = JSON.stringify(raw).length;
  return size > longestMarkup ? `It has ${size} characters; ${longestMarkup} are the most.` : null;
}
