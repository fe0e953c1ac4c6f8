import type { DateMention } from "@claimledger/claims/analysis/date";
import type { CheckWorthinessReason, ClaimKind } from "@claimledger/claims/analysis/proposal";
import type { Quantity } from "@claimledger/claims/analysis/quantity";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import type { Proposal as ProposalRow } from "@claimledger/prisma/client";

export function toProposal(row: ProposalRow): Proposal {
  return {
    id: row.id,
    row_version: row.rowVersion,
    status: row.status,
    rank: row.rank,
    start: row.start,
    end: row.end,
    quote: row.quote,
    statement: row.statement,
    kind: row.kind as ClaimKind,
    claimant: row.claimant,
    reported_by: row.reportedBy,
    quoted: row.quoted as string[],
    quantities: row.quantities as Quantity[],
    dates: row.dates as DateMention[],
    check_worthiness: row.checkWorthiness,
    reasons: row.reasons as CheckWorthinessReason[],
    claim_id: row.claimId,
  };
}
