import type { DateMention } from "@claimledger/claims/analysis/date";
import type { Quantity } from "@claimledger/claims/analysis/quantity";
import { createClaim } from "../claims/create-claim.ts";
import { assertFound, type WriteContext } from "../context.ts";
import { takeProposal } from "./decide-proposal.ts";

/** Makes a proposal a public, unreviewed claim. Returns the claim's id. */
export async function acceptProposal(ctx: WriteContext, id: string): Promise<string> {
  const proposal = await takeProposal(ctx, id);
  const claimId = await createClaim(ctx, {
    articleId: proposal.articleId,
    revisionId: proposal.revisionId,
    start: proposal.start,
    end: proposal.end,
    statement: proposal.statement,
    kind: proposal.kind,
    claimant: proposal.claimant,
    reportedBy: proposal.reportedBy,
    quoted: proposal.quoted as string[],
    quantities: proposal.quantities as Quantity[],
    dates: proposal.dates as DateMention[],
    checkWorthiness: proposal.checkWorthiness,
    editorIds: proposal.editorIds,
  });
  await ctx.db.proposal.update({
    where: { id },
    data: { status: "accepted", claimId, rowVersion: { increment: 1 } },
  });
  return claimId;
}

/** Accepts the best open proposals of an article's latest revision; for commands. */
export async function acceptBest(ctx: WriteContext, articleId: string, count: number) {
  const latest = await ctx.db.articleRevision.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  const best = await ctx.db.proposal.findMany({
    where: { revisionId: assertFound(latest, "article", articleId).id, status: "open" },
    orderBy: { rank: "asc" },
    take: count,
    select: { id: true },
  });
  const claimIds: string[] = [];
  for (const { id } of best) claimIds.push(await acceptProposal(ctx, id));
  return claimIds;
}
