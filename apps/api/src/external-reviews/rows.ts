import type { ExternalReviewImport } from "@claimledger/claims/desk/external-review";
import type { ExternalReviewImport as ImportRow } from "@claimledger/prisma/client";
import { toDateTime } from "../rows.ts";
import type { Refusal } from "./write-batch.ts";

export function toReviewImport(row: ImportRow): ExternalReviewImport {
  return {
    id: row.id,
    source: row.source,
    status: row.status,
    problem: row.problem,
    items: row.items,
    added: row.added,
    updated: row.updated,
    unchanged: row.unchanged,
    refused: row.refused,
    refusals: row.refusals as Refusal[],
    created_at: toDateTime(row.createdAt),
    finished_at: toDateTime(row.finishedAt),
  };
}
