import type { ReviewVersion } from "@claimledger/claims/desk/review";
import type { SubmittedReview } from "@claimledger/claims/review/verdict";
import { assertFound, type ReadContext } from "../context.ts";
import { reviewAuthors, toVersion, versionPeople } from "./rows.ts";

/** One version of a review as it was submitted. */
export async function getVersion(
  { db }: ReadContext,
  reviewId: string,
  number: number,
): Promise<ReviewVersion> {
  const found = await db.reviewVersion.findUnique({
    where: { reviewId_number: { reviewId, number } },
    include: { ...versionPeople, review: { select: reviewAuthors } },
    relationLoadStrategy: "join",
  });
  const row = assertFound(found, "version", `${number} of the review ${reviewId}`);
  return { ...toVersion(row, row.review), content: row.content as SubmittedReview };
}
