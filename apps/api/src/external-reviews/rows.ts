import type { ExternalReviewImport } from "@claimledger/claims/desk/external-review";
import type { ExternalReviewImport as ImportRow } from "@claimledger/prisma/client";
import { toProblemReason } from "../jobs/problem-reason.ts";
import { toDateTime } from "../rows.ts";
import type { Refusal } from "./write-batch.ts";

export function toReviewImport(row: ImportRow): ExternalReviewImport {
  return {
    id: row.id,
    source: row.source,
    status: row.status,
    problem: row.problem,
    ...toProblemReason(row.reason),
    items: row.items,
    added: row.added,
    updated: row.updated,
    unchanged: row.unchanged,
    refused: row.refused,
    refusals: (row.refusals as Refusal[]).map(toRefusal),
    created_at: toDateTime(row.createdAt),
    finished_at: toDateTime(row.finishedAt),
  };
}

function toRefusal({ item, reason, code, values }: Refusal) {
  return { item, reason, code: code ?? null, values: values ?? {} };
}
