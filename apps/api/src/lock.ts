import type { Prisma } from "@claimledger/prisma/client";

type Db = Prisma.TransactionClient;

/** Takes a claim's row for this transaction: what its public document is made of stays still. */
export async function lockClaim(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Claim" WHERE "id" = ${id}::uuid FOR UPDATE`;
}

/** Takes the row of the claim that a review is of. */
export async function lockReviewedClaim(db: Db, reviewId: string): Promise<void> {
  await db.$queryRaw`
    SELECT 1 FROM "Claim" WHERE "id" = (SELECT "claimId" FROM "Review" WHERE "id" = ${reviewId}::uuid)
    FOR UPDATE`;
}

export async function lockProposal(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Proposal" WHERE "id" = ${id}::uuid FOR UPDATE`;
}

/** Takes all proposals of an article: none of them is decided until this is done. */
export async function lockProposals(db: Db, articleId: string): Promise<void> {
  await db.$queryRaw`
    SELECT 1 FROM "Proposal" WHERE "articleId" = ${articleId}::uuid ORDER BY "id" FOR UPDATE`;
}

/** Takes a revision: two claims of the same words at once are one after the other. */
export async function lockRevision(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "ArticleRevision" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
}

/** Takes an article: no revision of it is added, and no claim of it made, until this is done. */
export async function lockArticle(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Article" WHERE "id" = ${id}::uuid FOR NO KEY UPDATE`;
}

/** Keeps revisions from being added to an article that a claim is made of. */
export async function lockLatestRevision(db: Db, articleId: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Article" WHERE "id" = ${articleId}::uuid FOR SHARE`;
}

/** Takes an article's address, or what else it is known by, also where there is no such article yet. */
export async function lockAddress(db: Db, address: string): Promise<void> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${address}, 0))`;
}
