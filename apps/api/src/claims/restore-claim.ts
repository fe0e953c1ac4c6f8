import { assertFound, permit, refuse, requireVersion, type WriteContext } from "../context.ts";
import { lockClaim, lockLatestRevision, lockProposal, lockRevision } from "../lock.ts";
import { refuseWithdrawn } from "../articles/refuse-withdrawn.ts";
import { publishLater } from "../publication/append-publications.ts";
import { refuseSamePlace } from "./create-claim.ts";
import { noteStage } from "./note-stage.ts";
import { getOwnSpan } from "./text-standing.ts";

/** Takes a withdrawal back: the claim is public again, its proposal accepted, its review a draft. */
export async function restoreClaim(ctx: WriteContext, id: string): Promise<void> {
  const claim = await takeWithdrawn(ctx, id);
  const place = toPlace(claim);
  await refuseSamePlace(ctx, place);
  await refuseUnplaced(ctx, claim);
  await ctx.db.claim.update({
    where: { id },
    data: {
      withdrawnAt: null,
      withdrawnReason: null,
      updatedAt: ctx.now,
      rowVersion: { increment: 1 },
    },
    select: { id: true },
  });
  const proposal = await ctx.db.proposal.findFirst({ where: { ...place, status: "open" } });
  if (proposal)
    await ctx.db.proposal.update({
      where: { id: proposal.id },
      data: { status: "accepted", claimId: id, rowVersion: { increment: 1 } },
    });
  const { count } = await ctx.db.review.updateMany({
    where: { claimId: id, status: "discarded", updatedAt: claim.withdrawnAt },
    data: { status: "draft", updatedAt: ctx.now, rowVersion: { increment: 1 } },
  });
  await noteStage(ctx, id, count > 0 ? "in_review" : "unreviewed");
  publishLater(ctx, id, "claim_restored");
}

/** Loads a withdrawn claim, in the order of locks in which claims are made. */
async function takeWithdrawn(ctx: WriteContext, id: string) {
  permit(ctx, "reviewer", "editor", "admin");
  const found = await ctx.db.claim.findUnique({ where: { id }, include: { anchors: true } });
  const known = assertFound(found, "claim", id);
  const proposal = await ctx.db.proposal.findFirst({ where: toPlace(known) });
  if (proposal) await lockProposal(ctx.db, proposal.id);
  await lockLatestRevision(ctx.db, known.articleId);
  await lockRevision(ctx.db, known.revisionId);
  await lockClaim(ctx.db, id);
  const claim = await ctx.db.claim.findUniqueOrThrow({
    where: { id },
    include: { anchors: true },
  });
  requireVersion(ctx, claim.rowVersion);
  await refuseWithdrawn(ctx.db, claim.articleId);
  const { withdrawnAt } = claim;
  if (!withdrawnAt) refuse("wrong_status", "This claim is not withdrawn.");
  return { ...claim, withdrawnAt };
}

type Withdrawn = Awaited<ReturnType<typeof takeWithdrawn>>;

function toPlace({ revisionId, anchors }: Pick<Withdrawn, "revisionId" | "anchors">) {
  const own = anchors.find((anchor) => anchor.revisionId === revisionId);
  if (!own) throw new Error("A claim has no anchor in its own revision.");
  return { revisionId, ...getOwnSpan(own) };
}

/** While it was withdrawn nobody looked for its words in what the article said later. */
async function refuseUnplaced(ctx: WriteContext, { articleId, anchors }: Withdrawn): Promise<void> {
  const latest = await ctx.db.articleRevision.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { id: true, number: true },
  });
  if (latest && !anchors.some(({ revisionId }) => revisionId === latest.id))
    refuse(
      "conflict",
      `The article has a newer text, revision ${latest.number}: accept the claim from there.`,
    );
}
