import { v7 as uuid } from "uuid";
import { DomainError } from "@claimledger/claims/errors";
import { sha256Hex, toCanonicalJson } from "@claimledger/claims/publish/canonical-json";
import { methodologyVersion } from "@claimledger/claims/publish/methodology";
import { defaultRatingScale } from "@claimledger/claims/review/rating-scale";
import type { Evidence } from "@claimledger/claims/review/evidence";
import type { ReviewDraft, SubmittedReview } from "@claimledger/claims/review/verdict";
import { noteStage } from "../claims/note-stage.ts";
import type { WriteContext } from "../context.ts";
import { getReview } from "./get-review.ts";
import { attached, deskEvidence, toEvidence } from "../evidence/rows.ts";
import { takeReview } from "./take-review.ts";

/**
 * Submits the draft for approval as a new version that never changes, with the evidence as it stands.
 * An approval of an earlier version is void. Who submits it declares for it: another's declaration is
 * none to them.
 */
export async function submitReview(ctx: WriteContext, id: string): Promise<void> {
  const review = await takeReview(ctx, id, "submit");
  const { missing } = await getReview(ctx, id);
  if (missing.length > 0)
    throw new DomainError("invalid", `The review is not complete: ${missing[0]!.detail}`, missing);
  const evidence = review.purpose === "retraction" ? [] : await findEvidence(ctx, review.claimId);
  const content = toContent(review.draft as ReviewDraft, evidence.map(toEvidence));
  const isPublished = await tellPublishedEvidence(ctx, review.claimId);
  const fresh = evidence.filter((row) => !isPublished(toEvidence(row)));
  await ctx.db.reviewVersion.create({
    data: {
      id: uuid(),
      reviewId: id,
      number: (review.versions.at(-1)?.number ?? 0) + 1,
      content,
      sha256: await sha256Hex(toCanonicalJson(content)),
      authorId: review.authorId,
      editorIds: findWriters(review.editorIds, ctx.actor.id, fresh),
      submittedById: ctx.actor.id,
      submittedAt: ctx.now,
      declaredById: review.declaredById,
    },
  });
  await ctx.db.review.update({
    where: { id },
    data: {
      status: "submitted",
      returnNote: null,
      updatedAt: ctx.now,
      rowVersion: { increment: 1 },
    },
    select: { id: true },
  });
  await noteStage(ctx, review.claimId, "awaiting_approval");
}

async function findEvidence({ db }: WriteContext, claimId: string) {
  return db.evidence.findMany({
    where: { claimId, ...attached },
    include: deskEvidence,
    orderBy: { createdAt: "asc" },
  });
}

/** Tells evidence that stands in the published verdict just so: a second person approved it once. */
async function tellPublishedEvidence({ db }: WriteContext, claimId: string) {
  const last = await db.reviewVersion.findFirst({
    where: { publishedAt: { not: null }, review: { claimId, purpose: { not: "retraction" } } },
    orderBy: { publishedAt: "desc" },
    select: { content: true },
  });
  const content = last?.content as SubmittedReview | undefined;
  const published = new Set(content?.evidence.map(toCanonicalJson));
  return (evidence: Evidence) => published.has(toCanonicalJson(evidence));
}

/** Everyone whose words or decision are in the version, and who therefore may not approve it. */
function findWriters(
  editorIds: string[],
  submitterId: string,
  evidence: { editorIds: string[] }[],
): string[] {
  return [...new Set([...editorIds, submitterId, ...evidence.flatMap((row) => row.editorIds)])];
}

function toContent(draft: ReviewDraft, evidence: SubmittedReview["evidence"]): SubmittedReview {
  const { id, version } = defaultRatingScale;
  if (!draft.conflict_of_interest) throw new Error("A complete draft has a declaration.");
  return {
    ...draft,
    conflict_of_interest: draft.conflict_of_interest,
    scale: { id, version },
    methodology_version: methodologyVersion,
    evidence,
  };
}
