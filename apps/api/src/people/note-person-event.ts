import { v7 as uuid } from "uuid";
import type { PersonEventType } from "@claimledger/claims/desk/people";
import type { Prisma, Role } from "@claimledger/prisma/client";

type Happened = {
  type: PersonEventType;
  subjectId?: string;
  email?: string;
  fromRole?: Role;
  toRole?: Role;
};

/** Writes down who did what about whom; rows are added and never changed. */
export async function notePersonEvent(
  { db, actor, now }: { db: Prisma.TransactionClient; actor: { id: string }; now: Date },
  happened: Happened,
): Promise<void> {
  await db.personEvent.create({
    data: { id: uuid(), actorId: actor.id, time: now, ...happened },
    select: { id: true },
  });
}
