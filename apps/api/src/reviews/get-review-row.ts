import { assertFound, type ReadContext } from "../context.ts";
import { deskReview, type DeskReviewRow } from "./rows.ts";

/** A review with its author and the heads of its versions, in one statement. */
export async function getReviewRow(db: ReadContext["db"], id: string): Promise<DeskReviewRow> {
  const found = await db.review.findUnique({
    where: { id },
    include: deskReview,
    relationLoadStrategy: "join",
  });
  return assertFound(found, "review", id);
}
