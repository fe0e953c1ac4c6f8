import type { Proposal } from "@claimledger/prisma/client";
import type { WriteContext } from "../context.ts";

const decided = { status: true, statement: true, claimant: true, editorIds: true } as const;
export type Decision = Pick<Proposal, keyof typeof decided>;

/** What was decided last about each proposal of an article, by its words, in whatever revision. */
export async function findDecisions(
  db: WriteContext["db"],
  articleId: string,
): Promise<Map<string, Decision>> {
  const rows = await db.proposal.findMany({
    where: { articleId },
    orderBy: { revision: { number: "asc" } },
    select: { quote: true, ...decided },
  });
  return new Map(rows.map(({ quote, ...decision }) => [quote, decision]));
}
