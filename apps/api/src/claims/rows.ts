import type { Correction } from "@claimledger/claims/review/correction";
import type { VerdictValue } from "@claimledger/claims/review/rating-scale";
import type { Correction as CorrectionRow } from "@claimledger/prisma/client";
import { toDateTime } from "../rows.ts";

export function toCorrection(row: CorrectionRow): Correction {
  return {
    id: row.id,
    kind: row.kind,
    note: row.note,
    from_verdict: row.fromVerdict as VerdictValue | null,
    to_verdict: row.toVerdict as VerdictValue | null,
    published_at: toDateTime(row.publishedAt),
  };
}
