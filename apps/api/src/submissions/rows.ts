import type { DeskSubmission, SubmissionReceipt } from "@claimledger/claims/desk/submission";
import type { Prisma } from "@claimledger/prisma/client";
import { toDateTime } from "../rows.ts";

export const decided = {
  decidedBy: { select: { name: true } },
} satisfies Prisma.SubmissionInclude;

type Row = Prisma.SubmissionGetPayload<{ include: typeof decided }>;

export function toReceipt(row: Omit<Row, "decidedBy">): SubmissionReceipt {
  return {
    id: row.id,
    path: `/submissions/${row.id}`,
    status: row.status,
    answer: row.answer,
    created_at: toDateTime(row.createdAt),
    decided_at: toDateTime(row.decidedAt),
  };
}

export function toDeskSubmission(row: Row): DeskSubmission {
  return {
    ...toReceipt(row),
    row_version: row.rowVersion,
    statement: row.statement,
    url: row.url,
    note: row.note,
    language: row.language,
    contact: row.contact,
    decided_by: row.decidedBy?.name ?? null,
  };
}
