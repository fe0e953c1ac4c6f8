import { DomainError } from "@claimledger/claims/errors";
import type { Pool } from "pg";
import type { PrismaClient } from "@claimledger/prisma/client";

/** The bytes of a published document. A blanked one is said to be so, with its reason. */
export async function getDocument(db: PrismaClient, sha256: Buffer<ArrayBuffer>) {
  const document = await db.document.findUnique({ where: { sha256 } });
  const name = sha256.toString("hex");
  if (!document) throw new DomainError("not_found", `No document ${name} was ever published.`);
  if (document.bytes) return document.bytes;
  throw toBlanked(name, document.blankedAt!, document.blankReason!);
}

type Blanked = { sha256: string; blankedAt: Date; blankReason: string };

/** Says so where a claim's last document was blanked: a claim that never was is another matter. */
export async function refuseBlanked(pool: Pool, claimId: string): Promise<void> {
  const { rows } = await pool.query<Blanked>({
    name: "blanked_claim",
    text: `SELECT encode(d."sha256", 'hex') AS "sha256", d."blankedAt", d."blankReason"
           FROM (SELECT "sha256" FROM "Event" WHERE "claimId" = $1 ORDER BY "seq" DESC LIMIT 1) e
           JOIN "Document" d USING ("sha256") WHERE d."bytes" IS NULL`,
    values: [claimId],
  });
  const [blanked] = rows;
  if (blanked) throw toBlanked(blanked.sha256, blanked.blankedAt, blanked.blankReason);
}

function toBlanked(name: string, at: Date, reason: string): DomainError {
  const day = at.toISOString().slice(0, 10);
  return new DomainError("not_found", `The document ${name} was blanked on ${day}: ${reason}`);
}
