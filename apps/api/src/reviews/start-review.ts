import type { z } from "@hono/zod-openapi";
import { v7 as uuid } from "uuid";
import type { reviewStartSchema } from "@claimledger/claims/desk/review";
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

/**
 * Starts a review: for a first verdict, to correct a published one, or to retract it. A correction may
 * begin with words that were saved after those that are published had been submitted.
 */
export async function startReview(
  ctx: WriteContext,
  claimId: string,
  { purpose, from }: z.infer<typeof reviewStartSchema>,
): Promise<string> {
  permit(ctx, "reviewer", "editor", "admin");
  await lockClaim(ctx.db, claimId);
  const found = await ctx.db.claim.findUnique({
    where: { id: claimId },
    select: {
      status: true,
      editorIds: true,
      assigneeId: true,
      reviews: {
        orderBy: { createdAt: "asc" },
        include: { writers: { orderBy: { position: "asc" } }, versions: true },
      },
    },
  });
  const claim = assertFound(found, "claim", claimId);
  refuseUnlessStartable(claim, purpose);
  const { reviews, editorIds, assigneeId } = claim;
  const published = reviews.findLast(
    (review) => review.status === "published" && review.purpose !== "retraction",
  );
  const content = published?.versions.find(({ publishedAt }) => publishedAt !== null)?.content;
  const unsubmitted =
    from === "unsubmitted" ? getUnsubmitted(purpose, published, content) : undefined;
  const carried = unsubmitted?.writerIds ?? [];
  const { id } = await ctx.db.review.create({
    data: {
      id: uuid(),
      claimId,
      purpose,
      authorId: ctx.actor.id,
      // What is published already was approved once: only what changes needs another person.
      editorIds: withWriter(purpose === "verdict" ? editorIds : carried, ctx.actor),
      draft: unsubmitted?.draft ?? (purpose === "correction" ? toDraft(content) : emptyDraft),
      writers: { create: carried.map(toFirstWriter) },
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

type Published = {
  draft: unknown;
  versions: { number: number }[];
  writers: { personId: string; lastVersion: number }[];
};

/** What was written in a review after the version of it that is published, and by whom. */
function getUnsubmitted(
  purpose: ReviewPurpose,
  published: Published | undefined,
  content: unknown,
): { draft: ReviewDraft; writerIds: string[] } {
  const last = Math.max(0, ...(published?.versions.map(({ number }) => number) ?? []));
  const writers = published?.writers.filter(({ lastVersion }) => lastVersion > last) ?? [];
  if (purpose !== "correction" || !published || writers.length === 0)
    refuse("invalid", `Nothing unsubmitted is there to begin a ${purpose} with: from published.`);
  const { correction_note } = published.draft as ReviewDraft;
  const isNew = correction_note !== (content as SubmittedReview).correction_note;
  return {
    draft: { ...toDraft(published.draft), ...(isNew && { correction_note }) },
    writerIds: writers.map(({ personId }) => personId),
  };
}

/** Whose words a review begins with, they are in its first version. */
function toFirstWriter(personId: string, index: number) {
  return { personId, position: index + 1, firstVersion: 1, lastVersion: 1 };
}

/** A correction begins with the words that are published, but with a declaration of its own. */
function toDraft(content: unknown): ReviewDraft {
  const { verdict, summary, rationale } = content as ReviewDraft | SubmittedReview;
  return { ...emptyDraft, verdict, summary, rationale };
}
