import type { Proposal, ProposalEdit } from "@claimledger/claims/desk/proposal";
import type { Proposal as ProposalRow } from "@claimledger/prisma/client";
import { assertFound, permit, refuse, requireVersion, type WriteContext } from "../context.ts";
import { lockProposal } from "../lock.ts";
import { withWriter } from "../reviews/note-editor.ts";
import { toProposal } from "./rows.ts";

/** Loads a proposal for a change: locked, with the version that the reader has seen, and open. */
export async function takeProposal(
  ctx: WriteContext,
  id: string,
  status: ProposalRow["status"] = "open",
): Promise<ProposalRow> {
  permit(ctx, "reviewer", "editor", "admin");
  await lockProposal(ctx.db, id);
  const found = await ctx.db.proposal.findUnique({ where: { id } });
  const proposal = assertFound(found, "proposal", id);
  requireVersion(ctx, proposal.rowVersion);
  if (proposal.status !== status)
    refuse("wrong_status", `This proposal is ${proposal.status}; only ${status} ones allow this.`);
  return proposal;
}

export async function editProposal(
  ctx: WriteContext,
  id: string,
  { statement, claimant }: ProposalEdit,
): Promise<Proposal> {
  const { editorIds } = await takeProposal(ctx, id);
  return change(ctx, id, {
    editorIds: withWriter(editorIds, ctx.actor),
    ...(statement && { statement }),
    ...(claimant !== undefined && { claimant }),
  });
}

/** Puts a proposal aside; it is remembered, and can be restored. */
export async function dismissProposal(ctx: WriteContext, id: string): Promise<Proposal> {
  await takeProposal(ctx, id);
  return change(ctx, id, { status: "dismissed" });
}

export async function restoreProposal(ctx: WriteContext, id: string): Promise<Proposal> {
  await takeProposal(ctx, id, "dismissed");
  return change(ctx, id, { status: "open" });
}

async function change(ctx: WriteContext, id: string, data: Partial<ProposalRow>) {
  const { statement, claimant, status, editorIds } = data;
  const row = await ctx.db.proposal.update({
    where: { id },
    data: { statement, claimant, status, editorIds, rowVersion: { increment: 1 } },
  });
  return toProposal(row);
}
