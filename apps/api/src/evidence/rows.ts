import type { DeskEvidence } from "@claimledger/claims/desk/claim";
import type { Evidence, Source } from "@claimledger/claims/review/evidence";
import type { Prisma } from "@claimledger/prisma/client";
import { toDate } from "../rows.ts";

/** Evidence that is on its claim, and was not taken off. */
export const attached = { removedAt: null } satisfies Prisma.EvidenceWhereInput;

export const deskEvidence = {
  source: true,
  addedBy: { select: { name: true } },
} satisfies Prisma.EvidenceInclude;

type EvidenceRow = Prisma.EvidenceGetPayload<{ include: typeof deskEvidence }>;

export function toEvidence(row: EvidenceRow): Evidence {
  return {
    id: row.id,
    source: toSource(row.source),
    quote: row.quote,
    stance: row.stance,
    note: row.note,
    accessed_on: toDate(row.accessedOn),
  };
}

export function toDeskEvidence(row: EvidenceRow): DeskEvidence {
  return { ...toEvidence(row), row_version: row.rowVersion, added_by: row.addedBy.name };
}

function toSource({ kind, url, title, publisher, ...rest }: EvidenceRow["source"]): Source {
  if (kind === "protected") return { kind, title, protected_reason: rest.protectedReason ?? "" };
  return { kind, url: url ?? "", title, publisher, published_on: toDate(rest.publishedOn) };
}
