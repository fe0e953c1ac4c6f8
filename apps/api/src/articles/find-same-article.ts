import type { Prisma } from "@claimledger/prisma/client";

export type SameArticle = { id: string; revision: { id: string; number: number } | null };

/**
 * The article that an import belongs to: by its URL, and without one by its text. `revision` is the
 * revision with just this text; null means a new revision of that article.
 */
export async function findSameArticle(
  db: Prisma.TransactionClient,
  { url, sha256 }: { url: string | null; sha256: string },
): Promise<SameArticle | null> {
  // Two imports of one article at once: the second waits and then finds the first.
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${url ?? sha256}, 0))`;
  const select = { id: true, number: true, articleId: true } as const;
  if (url === null) {
    const revision = await db.articleRevision.findFirst({
      where: { sha256 },
      orderBy: { createdAt: "asc" },
      select,
    });
    return revision && { id: revision.articleId, revision };
  }
  const article = await db.article.findUnique({
    where: { url },
    select: { id: true, revisions: { where: { sha256 }, select } },
  });
  return article && { id: article.id, revision: article.revisions[0] ?? null };
}
