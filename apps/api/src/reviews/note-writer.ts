import type { WriteContext } from "../context.ts";
import type { DeskReviewRow } from "./rows.ts";

/** Notes that words of the actor's are in a review's draft, and so in the version submitted next. */
export async function noteWriter(
  { db, actor }: WriteContext,
  { id, writers, versions }: DeskReviewRow,
): Promise<void> {
  const next = (versions.at(-1)?.number ?? 0) + 1;
  const written = { reviewId: id, personId: actor.id };
  await db.reviewWriter.upsert({
    where: { reviewId_personId: written },
    create: { ...written, position: writers.length + 1, firstVersion: next, lastVersion: next },
    update: { lastVersion: next },
    select: { personId: true },
  });
}
