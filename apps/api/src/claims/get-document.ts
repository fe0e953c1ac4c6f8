import { DomainError } from "@claimledger/claims/errors";
import type { PrismaClient } from "@claimledger/prisma/client";

/** The bytes of a published document. A blanked one is said to be so, with its reason. */
export async function getDocument(db: PrismaClient, sha256: Buffer<ArrayBuffer>) {
  const document = await db.document.findUnique({ where: { sha256 } });
  const name = sha256.toString("hex");
  if (!document) throw new DomainError("not_found", `No document ${name} was ever published.`);
  if (document.bytes) return document.bytes;
  throw new DomainError(
    "not_found",
    `The document ${name} was blanked on ${document.blankedAt?.toISOString().slice(0, 10)}: ${document.blankReason}`,
  );
}
