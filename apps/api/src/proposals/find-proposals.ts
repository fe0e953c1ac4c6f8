import type { Proposal } from "@claimledger/claims/desk/proposal";
import { assertFound, type ReadContext } from "../context.ts";
import { toProposal } from "./rows.ts";

/** Proposals of an article's latest revision, best first; at most a thousand were kept. */
export async function findProposals(
  db: ReadContext["db"],
  articleId: string,
  status?: Proposal["status"],
): Promise<{ items: Proposal[] }> {
  const found = await db.articleRevision.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  const revision = assertFound(found, "article", articleId);
  const rows = await db.proposal.findMany({
    where: { revisionId: revision.id, ...(status && { status }) },
    orderBy: { rank: "asc" },
  });
  return { items: rows.map(toProposal) };
}
