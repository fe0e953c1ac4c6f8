import { v7 as uuid } from "uuid";
import {
  isOpen,
  type ReviewPurpose,
  type ReviewStatus,
  type VerificationStatus,
} from "@claimledger/claims/review/review";
import {
  emptyDraft,
  type ReviewDraft,
  type SubmittedReview,
} from "@claimledger/claims/review/verdict";
import { recordAssignee } from "../assignments/assign-claim.ts";
import { noteStage } from "../claims/note-stage.ts";
import { assertFound, permit, refuse, type WriteContext } from "../context.ts";
import { lockClaim } from "../lock.ts";
import { withWriter } from "./note-editor.ts";
import { publishLater } from "../publication/append-publications.ts";

const startsFrom: Record<ReviewPurpose, VerificationStatus[]> = {
  verdict: ["unreviewed"],
  correction: ["published", "corrected"],
  retraction: ["published", "corrected"],
};

/** Starts a review: for a first verdict, to correct a published one, or to retract it. */
export async function startReview(
  ctx: WriteContext,
  claimId: string,
  purpose: ReviewPurpose,
): Promise<string> {
  permit(ctx, "reviewer", "editor", "admin");
  await lockClaim(ctx.db, claimId);
  const found = await ctx.db.claim.findUnique({
    where: { id: claimId },
    select: {
      status: true,
      editorIds: true,
      assigneeId: true,
      reviews: { orderBy: { createdAt: "asc" }, include: { versions: true } },
    },
  });
  const claim = assertFound(found, "claim", claimId);
  refuseUnlessStartable(claim, purpose);
  const { reviews, editorIds, assigneeId } = claim;
  const published = reviews
    .findLast((review) => review.status === "published" && review.purpose !== "retraction")
    ?.versions.find(({ publishedAt }) => publishedAt !== null);
  const { id } = await ctx.db.review.create({
    data: {
      id: uuid(),
      claimId,
      purpose,
      authorId: ctx.actor.id,
      // What is published already was approved once: only what changes needs another person.
      editorIds: withWriter(purpose === "verdict" ? editorIds : [], ctx.actor),
      draft: purpose === "correction" ? toDraft(published?.content) : emptyDraft,
      createdAt: ctx.now,
      updatedAt: ctx.now,
    },
    select: { id: true },
  });
  await noteStage(ctx, claimId, "in_review");
  if (assigneeId !== ctx.actor.id) await recordAssignee(ctx, claimId, ctx.actor.id);
  if (purpose === "verdict") publishLater(ctx, claimId, "review_started");
  return id;
}

type Startable = { status: VerificationStatus; reviews: { id: string; status: ReviewStatus }[] };

/** A claim has one open review at a time, and which kind depends on where the work on it stands. */
export function refuseUnlessStartable(
  { status, reviews }: Startable,
  purpose: ReviewPurpose,
): void {
  const open = reviews.find(isOpen);
  if (open) refuse("conflict", `This claim has an open review already: ${open.id}.`);
  if (!startsFrom[purpose].includes(status))
    refuse(
      "wrong_status",
      `The claim is ${status}; a ${purpose} starts from ${startsFrom[purpose].join(" or ")}.`,
    );
}

/** A correction begins with the words that are published, but with a declaration of its own. */
function toDraft(content: unknown): ReviewDraft {
  const { verdict, summary, rationale } = content as SubmittedReview;
  return { ...emptyDraft, verdict, summary, rationale };
}
