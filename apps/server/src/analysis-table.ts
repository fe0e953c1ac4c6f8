import type { TextAnalysis } from "@claimledger/claims/analysis/analyse-text";
import { describeFinding } from "@claimledger/claims/analysis/describe-finding";
import { toProposalTable } from "./proposal-table.ts";

/** An analysis for the console: the claims, best first, and what does not fit together. */
export function toAnalysisTable({ claims, findings }: TextAnalysis): string {
  const rows = claims.map((claim) => ({ ...claim, status: claim.kind, statement: claim.quote }));
  const notes = findings.map((finding) => `  ${describeFinding(finding, "en")}`);
  const parts = [toProposalTable(rows)];
  if (notes.length > 0) parts.push(["What does not fit together:", ...notes].join("\n"));
  return parts.join("\n\n");
}
