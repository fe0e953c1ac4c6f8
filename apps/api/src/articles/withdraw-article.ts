import { restoreClaim } from "../claims/restore-claim.ts";
import { withdrawClaim } from "../claims/withdraw-claim.ts";
import { assertFound, permit, refuse, requireVersion, type WriteContext } from "../context.ts";
import { lockArticle, lockProposals } from "../lock.ts";
import { mayWithdraw } from "./may-withdraw.ts";

/**
 * Takes an article off the site, leaving its reason. Its claims without a verdict are withdrawn with
 * it; those with one stay as they were published.
 */
export async function withdrawArticle(
  ctx: WriteContext,
  id: string,
  reason: string,
): Promise<void> {
  const article = await takeArticle(ctx, id);
  if (article.withdrawnAt) refuse("wrong_status", "This article is withdrawn already.");
  const unchecked = await ctx.db.claim.findMany({
    where: { articleId: id, withdrawnAt: null, status: { in: ["unreviewed", "in_review"] } },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const claim of unchecked) await withdrawClaim({ ...ctx, ifMatch: "any" }, claim.id, reason);
  await ctx.db.article.update({
    where: { id },
    data: {
      withdrawnAt: ctx.now,
      withdrawnReason: reason,
      withdrawnById: ctx.actor.id,
      rowVersion: { increment: 1 },
    },
    select: { id: true },
  });
}

/** Takes that back: the article is public as it was, with the claims that went with it. */
export async function restoreArticle(ctx: WriteContext, id: string): Promise<void> {
  const { withdrawnAt } = await takeArticle(ctx, id);
  if (!withdrawnAt) refuse("wrong_status", "This article is not withdrawn.");
  await ctx.db.article.update({
    where: { id },
    data: {
      withdrawnAt: null,
      withdrawnReason: null,
      withdrawnById: null,
      rowVersion: { increment: 1 },
    },
    select: { id: true },
  });
  const gone = await ctx.db.claim.findMany({
    where: { articleId: id, withdrawnAt },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const claim of gone) await restoreClaim({ ...ctx, ifMatch: "any" }, claim.id);
}

/** Loads an article to withdraw or restore, in the order of locks in which claims are made. */
async function takeArticle(ctx: WriteContext, id: string) {
  permit(ctx, "reviewer", "editor", "admin");
  await lockProposals(ctx.db, id);
  await lockArticle(ctx.db, id);
  const found = await ctx.db.article.findUnique({
    where: { id },
    include: { _count: { select: { claims: true } } },
  });
  const article = assertFound(found, "article", id);
  if (!mayWithdraw(ctx.actor, article, article._count.claims))
    refuse(
      "not_allowed",
      "This needs an editor, or whoever imported the article while no claim was made of it.",
    );
  requireVersion(ctx, article.rowVersion);
  return article;
}
