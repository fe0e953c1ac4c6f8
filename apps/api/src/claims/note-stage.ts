import type { QueueStage } from "@claimledger/prisma/client";
import type { WriteContext } from "../context.ts";

/** Moves a claim in the desk's queue. */
export async function noteStage(
  { db, now }: WriteContext,
  claimId: string,
  stage: QueueStage,
): Promise<void> {
  await db.claim.update({
    where: { id: claimId },
    data: { stage, stageAt: now },
    select: { id: true },
  });
}
