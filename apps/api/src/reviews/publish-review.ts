import { v7 as uuid } from "uuid";
import type { EventType } from "@claimledger/claims/publish/event";
import type { ReviewPurpose } from "@claimledger/claims/review/review";
import type { SubmittedReview } from "@claimledger/claims/review/verdict";
import { refuse, type WriteContext } from "../context.ts";
import { publishLater } from "../publication/append-publications.ts";
import { findPublishedVerdict } from "./find-contents.ts";
import type { DeskReviewRow } from "./rows.ts";
import { takeReview } from "./take-review.ts";

const eventTypes: Record<ReviewPurpose, EventType> = {
  verdict: "verdict_published",
  correction: "verdict_corrected",
  retraction: "verdict_retracted",
};

/**
 * Publishes the approved version: the claim's public document changes, and the log says so. Gives the
 * review as it is then.
 */
export async function publishReview(ctx: WriteContext, id: string): Promise<DeskReviewRow> {
  const review = await takeReview(ctx, id, "publish");
  const version = review.versions.at(-1);
  if (!version?.approvedById) refuse("wrong_status", "The submitted version is not approved.");
  if (review.purpose !== "verdict") await addCorrection(ctx, review, version.id);
  await markPublished(ctx, review, version.id);
  publishLater(ctx, review.claimId, eventTypes[review.purpose]);
  const { id: publishedById, name } = ctx.actor;
  const publishedBy = { id: publishedById, name };
  const published = { ...version, publishedAt: ctx.now, publishedById, publishedBy };
  return {
    ...review,
    status: "published",
    updatedAt: ctx.now,
    rowVersion: review.rowVersion + 1,
    versions: [...review.versions.slice(0, -1), published],
  };
}

/** All rows in one statement: publishing is what the desk has to do fastest. */
async function markPublished(
  { db, now, actor }: WriteContext,
  review: DeskReviewRow,
  versionId: string,
): Promise<void> {
  await db.$executeRaw`
    WITH version AS (
      UPDATE "ReviewVersion" SET "publishedAt" = ${now}, "publishedById" = ${actor.id}
      WHERE "id" = ${versionId}::uuid),
    claim AS (
      UPDATE "Claim" SET "stage" = 'published', "stageAt" = ${now}
      WHERE "id" = ${review.claimId}::uuid)
    UPDATE "Review" SET "status" = 'published', "updatedAt" = ${now}, "rowVersion" = "rowVersion" + 1
    WHERE "id" = ${review.id}::uuid`;
}

async function addCorrection(
  ctx: WriteContext,
  review: DeskReviewRow,
  versionId: string,
): Promise<void> {
  const version = await ctx.db.reviewVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { content: true },
  });
  const content = version.content as SubmittedReview;
  const fromVerdict = await findPublishedVerdict(ctx, review.claimId);
  const isRetraction = review.purpose === "retraction";
  await ctx.db.correction.create({
    data: {
      id: uuid(),
      claimId: review.claimId,
      reviewId: review.id,
      kind: isRetraction ? "retracted" : (content.correction_kind ?? "clarification"),
      note: content.correction_note,
      fromVerdict,
      toVerdict: isRetraction ? null : content.verdict,
      publishedAt: ctx.now,
    },
  });
}
