import type { PrismaClient } from "@claimledger/prisma/client";

type Db = Pick<PrismaClient, "$queryRaw">;

/**
 * The short finding of each claim of an article whose verdict stands, by the claim's id. Read out of
 * the public documents by the database, so that those need not travel.
 */
export async function findSummaries(db: Db, articleId: string): Promise<Map<string, string>> {
  const rows = await db.$queryRaw<{ id: string; summary: string }[]>`
    SELECT "claimId" AS id, convert_from(bytes, 'UTF8')::json #>> '{verdict,summary}' AS summary
    FROM "PublicClaim"
    WHERE "articleId" = ${articleId}::uuid AND verdict IS NOT NULL AND status <> 'retracted'`;
  return new Map(rows.map(({ id, summary }) => [id, summary]));
}
