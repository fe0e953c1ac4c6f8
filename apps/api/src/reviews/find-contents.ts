import type { VerdictValue } from "@claimledger/claims/review/rating-scale";
import { openStatuses } from "@claimledger/claims/review/review";
import type { SubmittedReview } from "@claimledger/claims/review/verdict";
import type { ReadContext } from "../context.ts";

type Contents = { publishedVerdict: VerdictValue | null; submitted: SubmittedReview | null };

/**
 * Of all that was submitted about a claim, the two contents that its desk needs: the verdict published
 * last, and what its open review was submitted as last.
 */
export async function findContents(ctx: ReadContext, claimId: string): Promise<Contents> {
  const submitted = await ctx.db.reviewVersion.findFirst({
    where: { review: { claimId, status: { in: [...openStatuses] } } },
    orderBy: { number: "desc" },
    select: { content: true },
  });
  return {
    publishedVerdict: await findPublishedVerdict(ctx, claimId),
    submitted: toContent(submitted),
  };
}

/** The verdict that was published last, though it may be retracted since; null before the first. */
export async function findPublishedVerdict(
  { db }: ReadContext,
  claimId: string,
): Promise<VerdictValue | null> {
  const published = await db.reviewVersion.findFirst({
    where: {
      publishedAt: { not: null },
      review: { claimId, status: "published", purpose: { not: "retraction" } },
    },
    orderBy: { publishedAt: "desc" },
    select: { content: true },
  });
  return toContent(published)?.verdict ?? null;
}

function toContent(row: { content: unknown } | null): SubmittedReview | null {
  return row === null ? null : (row.content as SubmittedReview);
}
