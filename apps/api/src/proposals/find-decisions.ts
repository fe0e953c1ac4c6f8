import { foldText } from "@claimledger/claims/article/folded-text";
import type { Language } from "@claimledger/claims/article/language";
import type { Proposal } from "@claimledger/prisma/client";
import type { WriteContext } from "../context.ts";

const decided = { status: true, statement: true, claimant: true, editorIds: true } as const;
export type Decision = Pick<Proposal, keyof typeof decided>;

/** What was decided last about a proposal of an article, by its words however they are spelled. */
export type Decisions = { find: (quote: string) => Decision | undefined };

/** The decisions about an article's proposals, in whatever revision. */
export async function findDecisions(
  db: WriteContext["db"],
  articleId: string,
  language: Language,
): Promise<Decisions> {
  const rows = await db.proposal.findMany({
    where: { articleId },
    orderBy: { revision: { number: "asc" } },
    select: { quote: true, ...decided },
  });
  const toKey = (quote: string) => foldText(quote, language).stream;
  const known = new Map(rows.map(({ quote, ...decision }) => [toKey(quote), decision]));
  return { find: (quote) => known.get(toKey(quote)) };
}
