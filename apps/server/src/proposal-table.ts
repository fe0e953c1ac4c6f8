import { formatQuantity } from "@claimledger/claims/analysis/format-quantity";
import type { Proposal } from "@claimledger/claims/desk/proposal";

type Row = Pick<
  Proposal,
  "check_worthiness" | "quantities" | "dates" | "claimant" | "statement"
> & {
  /** What stands in the second column: the proposal's status, or what kind of claim it is. */
  status: string;
};

const widths = { figures: 44, claimant: 22, statement: 60 };

/** The proposals as a table for the console, best first, with their figures normalised. */
export function toProposalTable(proposals: Row[]): string {
  const head = toRow("", "worth", "status", "figures", "claimant", "statement");
  const rows = proposals.map((proposal, index) =>
    toRow(
      String(index + 1),
      proposal.check_worthiness.toFixed(2),
      proposal.status,
      describeFigures(proposal),
      proposal.claimant ?? "",
      proposal.statement,
    ),
  );
  return [head, ...rows].join("\n");
}

function describeFigures({ quantities, dates }: Row): string {
  const periods = dates.map(({ from, to }) => (from === to ? from : `${from}..${to}`));
  return [...quantities.map((quantity) => formatQuantity(quantity, "en")), ...periods].join("; ");
}

function toRow(
  rank: string,
  worth: string,
  status: string,
  figures: string,
  claimant: string,
  statement: string,
): string {
  return [
    rank.padStart(4),
    worth.padStart(5),
    status.padEnd(9),
    toCell(figures, widths.figures),
    toCell(claimant, widths.claimant),
    toCell(statement, widths.statement).trimEnd(),
  ].join("  ");
}

function toCell(text: string, width: number): string {
  const characters = Array.from(text.replaceAll(/\s+/gu, " "));
  if (characters.length <= width) return characters.join("").padEnd(width);
  return `${characters.slice(0, width - 1).join("")}…`;
}
