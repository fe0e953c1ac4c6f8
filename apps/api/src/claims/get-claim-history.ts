import type { EventType, HistoryItem } from "@claimledger/claims/publish/event";
import type { PrismaClient } from "@claimledger/prisma/client";
import { toDateTime } from "../rows.ts";

/** A claim's events, oldest first. */
export async function getClaimHistory(db: PrismaClient, claimId: string): Promise<HistoryItem[]> {
  const events = await db.event.findMany({
    where: { claimId },
    orderBy: { seq: "asc" },
    include: { actor: { select: { name: true } } },
    relationLoadStrategy: "join",
  });
  return events.map((event) => ({
    seq: Number(event.seq),
    subject: `claims/${event.claimId}`,
    type: event.type as EventType,
    time: toDateTime(event.time),
    actor_role: event.actorRole,
    actor_name: event.actor.name,
    document_sha256: Buffer.from(event.sha256).toString("hex"),
    leaf_sha256: Buffer.from(event.leafHash).toString("hex"),
  }));
}
