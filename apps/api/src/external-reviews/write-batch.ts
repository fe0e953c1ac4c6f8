import { createHash } from "node:crypto";
import type { Pool } from "pg";
import { v7 as uuid } from "uuid";
import { searchTokens } from "@claimledger/claims/match/tokens";
import type { ImportReason, WordedReason } from "@claimledger/claims/desk/import-reason";
import type { ExternalReview } from "@claimledger/claims/publish/external-review";
import { crosswalkVersion } from "@claimledger/claims/review/crosswalk";
import { statementName } from "@claimledger/prisma/connect";

/** One of the older ones has a sentence alone. */
export type Refusal = { item: number; reason: string } & Partial<ImportReason>;

/** Reviews to be written, and how far into the source they lead. */
export type Batch = {
  reviews: Map<string, object>;
  refusals: Refusal[];
  refused: number;
  /** Characters of JSON in it. */
  size: number;
};

/** Refusals that a report names; all are counted. */
const mostRefusals = 100;

export function emptyBatch(): Batch {
  return { reviews: new Map(), refusals: [], refused: 0, size: 0 };
}

/** A publisher reviews a claim at an address once: what comes later in a source wins. */
export function addReview(batch: Batch, review: ExternalReview, raw: object): void {
  const { publisher, url, claim } = review;
  const key = createHash("sha256")
    .update(JSON.stringify([publisher, url, claim]))
    .digest("hex");
  const tokens = searchTokens(`${claim} ${review.claimant ?? ""}`);
  const row = { ...review, id: uuid(), key, raw, tokens };
  batch.reviews.set(key, row);
  batch.size += JSON.stringify(row).length;
}

export function addRefusal(batch: Batch, item: number, reason: WordedReason): void {
  batch.refused += 1;
  if (batch.refusals.length < mostRefusals) batch.refusals.push({ item, ...reason });
}

const text = `
  WITH written AS (
    INSERT INTO "ExternalReview" ("id", "key", "publisher", "author", "site", "url", "claim", "claimant",
      "wording", "verdict", "lossy", "crosswalk", "language", "reviewedOn", "raw", "search", "importedAt")
    SELECT "id", decode("key", 'hex'), "publisher", "author", "site", "url", "claim", "claimant",
      "wording", "verdict", "lossy", $6, "language", "reviewedOn", "raw",
      array_to_tsvector(ARRAY(SELECT jsonb_array_elements_text("tokens"))), $7
    FROM jsonb_to_recordset($2::jsonb) AS r ("id" uuid, "key" text, "publisher" text, "author" text,
      "site" text, "url" text, "claim" text, "claimant" text, "wording" text, "verdict" text,
      "lossy" boolean, "language" text, "reviewedOn" date, "raw" jsonb, "tokens" jsonb)
    ON CONFLICT ("key") DO UPDATE SET
      ("author", "site", "claimant", "wording", "verdict", "lossy", "crosswalk", "language",
       "reviewedOn", "raw", "search", "importedAt") =
      (EXCLUDED."author", EXCLUDED."site", EXCLUDED."claimant", EXCLUDED."wording",
       EXCLUDED."verdict", EXCLUDED."lossy", EXCLUDED."crosswalk", EXCLUDED."language",
       EXCLUDED."reviewedOn", EXCLUDED."raw", EXCLUDED."search", EXCLUDED."importedAt")
    WHERE "ExternalReview"."raw" <> EXCLUDED."raw"
      OR "ExternalReview"."crosswalk" <> EXCLUDED."crosswalk"
    RETURNING xmax = 0 AS added),
  counted AS (
    SELECT count(*) FILTER (WHERE added) AS added, count(*) FILTER (WHERE NOT added) AS updated
    FROM written)
  UPDATE "ExternalReviewImport" i SET
    "items" = $3,
    "added" = i."added" + counted.added,
    "updated" = i."updated" + counted.updated,
    "unchanged" = i."unchanged" + jsonb_array_length($2::jsonb) - counted.added - counted.updated,
    "refused" = i."refused" + $4,
    "refusals" = CASE WHEN jsonb_array_length(i."refusals") < ${mostRefusals}
      THEN i."refusals" || $5::jsonb ELSE i."refusals" END
  FROM counted WHERE i."id" = $1::uuid`;

type Progress = { importId: string; items: number; now: Date };

/** Writes a batch and how far the import is, in one statement: whatever ends it, nothing is counted twice. */
export async function writeBatch(pool: Pool, batch: Batch, progress: Progress): Promise<void> {
  const rows = JSON.stringify([...batch.reviews.values()]);
  const values = [
    progress.importId,
    rows,
    progress.items,
    batch.refused,
    JSON.stringify(batch.refusals),
    crosswalkVersion,
    progress.now,
  ];
  await pool.query({ name: statementName(text), text, values });
}
