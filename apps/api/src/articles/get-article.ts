import type { Finding } from "@claimledger/claims/analysis/finding";
import type { Article, ClaimMark, DeskArticle } from "@claimledger/claims/desk/article";
import type { Prisma } from "@claimledger/prisma/client";
import { toRevisionReference } from "../claims/text-standing.ts";
import { assertFound, type ReadContext } from "../context.ts";
import { findClaimMarks } from "./claim-marks.ts";
import { mayWithdraw } from "./may-withdraw.ts";
import { toGone } from "./refuse-withdrawn.ts";
import { toDateTime } from "../rows.ts";
import { toArticleDetails } from "./rows.ts";

type Db = ReadContext["db"];

const latest = {
  publisher: true,
  revisions: { orderBy: { number: "desc" }, take: 1 },
} satisfies Prisma.ArticleInclude;

type ArticleRow = Prisma.ArticleGetPayload<{ include: typeof latest }>;

/** An article as the public may see it: its latest text, as far as shown, and its claims in place. */
export async function getArticle(db: Db, id: string): Promise<Article> {
  const { row, revision } = await load(db, id);
  if (row.withdrawnAt) throw toGone(row);
  const claims = await findClaimMarks(db, row, revision.id);
  const isFull = row.visibility === "full_text";
  return { ...toArticle(row, revision, claims), text: isFull ? revision.text : null };
}

/** An article as its reviewers see it: always with its text, withdrawn or not. */
export async function getDeskArticle({ db, actor }: ReadContext, id: string): Promise<DeskArticle> {
  const { row, revision } = await load(db, id);
  const claims = await findClaimMarks(db, { id, visibility: "full_text" }, revision.id);
  const proposals_open = await db.proposal.count({
    where: { revisionId: revision.id, status: "open" },
  });
  return {
    ...toArticle(row, revision, claims),
    row_version: row.rowVersion,
    text: revision.text,
    time_zone: row.timeZone,
    proposals_open,
    withdrawal: await findWithdrawal(db, row),
    may_withdraw: mayWithdraw(actor, row, await db.claim.count({ where: { articleId: id } })),
    findings: revision.findings as Finding[],
  };
}

async function findWithdrawal(db: Db, row: ArticleRow): Promise<DeskArticle["withdrawal"]> {
  const { withdrawnAt, withdrawnReason, withdrawnById: id } = row;
  if (!withdrawnAt || !id) return null;
  const { name } = await db.user.findUniqueOrThrow({ where: { id }, select: { name: true } });
  return { at: toDateTime(withdrawnAt), reason: withdrawnReason ?? "", by: name };
}

async function load(db: Db, id: string) {
  const row = assertFound(
    await db.article.findUnique({ where: { id }, include: latest }),
    "article",
    id,
  );
  const revision = row.revisions[0];
  if (!revision) throw new Error(`Article ${id} has no revision.`);
  return { row, revision };
}

function toArticle(
  row: ArticleRow,
  revision: ArticleRow["revisions"][number],
  claims: ClaimMark[],
): Article {
  return {
    ...toArticleDetails(row),
    revision: toRevisionReference(revision),
    text: null,
    claims,
  };
}
