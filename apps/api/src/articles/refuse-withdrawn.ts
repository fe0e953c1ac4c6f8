import { WithdrawnError } from "@claimledger/claims/errors";
import type { Prisma } from "@claimledger/prisma/client";
import { refuse, type ReadContext } from "../context.ts";

const withdrawal = { withdrawnAt: true, withdrawnReason: true } as const;

/** Refuses to show readers anything of an article that was withdrawn. */
export async function refuseGone(db: ReadContext["db"], id: string): Promise<void> {
  const row = await db.article.findUnique({ where: { id }, select: withdrawal });
  if (row?.withdrawnAt) throw toGone(row);
}

/** The tombstone of a withdrawn article. */
export function toGone({ withdrawnAt, withdrawnReason }: Withdrawn): WithdrawnError {
  return new WithdrawnError("article", withdrawnAt!, withdrawnReason!);
}

type Withdrawn = { withdrawnAt: Date | null; withdrawnReason: string | null };

/** Refuses work on an article that is off the site; its row is locked already. */
export async function refuseWithdrawn(db: Prisma.TransactionClient, id: string): Promise<void> {
  const row = await db.article.findUnique({ where: { id }, select: withdrawal });
  if (row?.withdrawnAt)
    refuse("wrong_status", "This article was withdrawn. Restore it before you work on its claims.");
}
