import type { FieldFault } from "@claimledger/claims/errors";
import type { WordedReason } from "@claimledger/claims/desk/import-reason";
import { readExternalReview } from "@claimledger/claims/publish/external-review";
import { findClaimReviews } from "@claimledger/claims/publish/read-claim-review";
import { Prisma } from "@claimledger/prisma/client";
import type { Deps } from "../context.ts";
import { deepest, findBadString } from "../http/invalid-input.ts";
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
    data: { status: "running", problem: null, reason: Prisma.DbNull },
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
  if (value === null) return addRefusal(batch, item, notJson);
  const found = findClaimReviews(value);
  if (found.length === 0) return addRefusal(batch, item, noClaimReview);
  for (const { review: raw } of found) {
    const fault = findMarkupFault(raw);
    const read = fault === null ? readExternalReview(raw, page) : { refusal: fault };
    if ("refusal" in read) addRefusal(batch, item, read.refusal);
    else addReview(batch, read.review, raw);
  }
}

const notJson: WordedReason = { code: "not_json", values: {}, reason: "It is no JSON." };
const noClaimReview: WordedReason = {
  code: "no_claim_review",
  values: {},
  reason: "There is no ClaimReview in it.",
};

function findMarkupFault(raw: object): WordedReason | null {
  const bad = findBadString(raw);
  if (bad) return toReason(bad);
  const length = JSON.stringify(raw).length;
  if (length <= longestMarkup) return null;
  const reason = `It has ${length} characters; ${longestMarkup} are the most.`;
  return { code: "markup_too_long", values: { length, most: longestMarkup }, reason };
}

function toReason({ pointer, detail, reason: kind }: FieldFault): WordedReason {
  if (kind === "out_of_range")
    return { code: "too_deep", values: { most: deepest }, reason: detail };
  return { code: "bad_character", values: { pointer }, reason: `${detail} (at ${pointer})` };
}
