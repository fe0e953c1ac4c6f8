import type { Prisma } from "@claimledger/prisma/client";

type Db = Prisma.TransactionClient;

/** Takes a claim's row for this transaction: what its public document is made of stays still. */
export async function lockClaim(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Claim" WHERE "id" = ${id}::uuid FOR UPDATE`;
}

export async function lockProposal(db: Db, id: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM "Proposal" WHERE "id" = ${id}::uuid FOR UPDATE`;
}
