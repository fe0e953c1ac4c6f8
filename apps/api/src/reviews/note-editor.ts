import { openStatuses } from "@claimledger/claims/review/review";
import type { Actor, WriteContext } from "../context.ts";

/** The writers of something, with one more. */
export function withWriter(editorIds: string[], { id }: Actor): string[] {
  return [...new Set([...editorIds, id])];
}

/** Counts the actor among the writers of a claim's open review: whoever words the claim or its evidence. */
export async function noteEditor({ db, actor }: WriteContext, claimId: string): Promise<void> {
  await db.review.updateMany({
    where: {
      claimId,
      status: { in: [...openStatuses] },
      NOT: { editorIds: { has: actor.id } },
    },
    data: { editorIds: { push: actor.id } },
  });
}

/** Counts the actor among those whose choices a claim's next review rests on. */
export async function noteClaimWriter({ db, actor }: WriteContext, claimId: string): Promise<void> {
  await db.claim.updateMany({
    where: { id: claimId, NOT: { editorIds: { has: actor.id } } },
    data: { editorIds: { push: actor.id } },
  });
}
