import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";
import { invalidField } from "@claimledger/claims/errors";
import type { Prisma } from "@claimledger/prisma/client";
import { lockAddress, lockArticle } from "../lock.ts";
import type { ReadArticle } from "./read-article.ts";

type Db = Prisma.TransactionClient;
type Imported = Pick<ReadArticle, "url" | "sha256" | "revises">;

export type SameArticle = { id: string; revision: { id: string; number: number } | null };

const revision = { id: true, number: true, sha256: true } as const;
const latest = { orderBy: { number: "desc" }, take: 1, select: revision } as const;

/**
 * The article that an import belongs to, locked: the one it names, else by its URL, and without either
 * by its text. `revision` is the revision with just this text; null means a new revision. An article
 * that goes back to what it said before has a new revision too; a text alone is known for good.
 */
export async function findSameArticle(db: Db, imported: Imported): Promise<SameArticle | null> {
  const { url, sha256, revises } = imported;
  // Two imports of one article at once: the second waits and then finds the first.
  await lockAddress(db, revises ?? url ?? sha256);
  if (revises === null && url === null) return findByText(db, sha256);
  const where = revises === null ? { url: url! } : { id: revises };
  const known = await db.article.findUnique({ where, select: { id: true, url: true } });
  if (!known) return null;
  if (url !== null && known.url !== url) refuseOtherUrl(known.url, url);
  await lockArticle(db, known.id);
  await refuseWithdrawn(db, known.id);
  const [last] = await db.articleRevision.findMany({ where: { articleId: known.id }, ...latest });
  return { id: known.id, revision: last?.sha256 === sha256 ? last : null };
}

async function findByText(db: Db, sha256: string): Promise<SameArticle | null> {
  const found = await db.articleRevision.findFirst({
    where: { sha256 },
    orderBy: { createdAt: "asc" },
    select: { ...revision, articleId: true },
  });
  if (found) await refuseWithdrawn(db, found.articleId);
  return found && { id: found.articleId, revision: found };
}

/** What was taken off the site comes back by being restored, not by the way of an import. */
async function refuseWithdrawn(db: Db, id: string): Promise<void> {
  const { withdrawnAt, withdrawnReason } = await db.article.findUniqueOrThrow({
    where: { id },
    select: { withdrawnAt: true, withdrawnReason: true },
  });
  if (!withdrawnAt) return;
  const values = {
    article_id: id,
    day: withdrawnAt.toISOString().slice(0, 10),
    reason: withdrawnReason ?? "",
  };
  throw new ReasonedError(
    "wrong_status",
    { code: "withdrawn", values },
    `This article was withdrawn on ${values.day}: ${values.reason} Restore it at /desk/articles/${id}, or take this address off it there.`,
  );
}

function refuseOtherUrl(known: string | null, url: string): never {
  const has = known === null ? "has no address" : `is at ${known}`;
  throw invalidField(
    "/url",
    `The article that this revises ${has}, not at ${url}. Leave the address out, or import it as an article of its own.`,
    "taken",
  );
}
