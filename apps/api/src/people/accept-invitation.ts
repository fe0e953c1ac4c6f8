import { v7 as uuid } from "uuid";
import type { Prisma } from "@claimledger/prisma/client";
import { refuse } from "../context.ts";
import { findByToken } from "./invite.ts";
import { notePersonEvent } from "./note-person-event.ts";

/** Makes an invited person's account. They sign in with it afterwards. */
export async function acceptInvitation(
  db: Prisma.TransactionClient,
  token: string,
  { name, passwordHash }: { name: string; passwordHash: string },
  now: Date,
): Promise<{ email: string }> {
  const { id, email, role } = await findByToken(db, token, now);
  const { count } = await db.invitation.updateMany({
    where: { id, acceptedAt: null },
    data: { acceptedAt: now },
  });
  if (count === 0) refuse("conflict", "This invitation was accepted a moment ago. Sign in.");
  const userId = uuid();
  await db.user.create({
    data: { id: userId, name, email, role, emailVerified: true, createdAt: now },
  });
  await storePassword(db, email, passwordHash);
  const happened = { type: "joined", subjectId: userId, toRole: role } as const;
  await notePersonEvent({ db, actor: { id: userId }, now }, happened);
  return { email };
}

/** Keeps the hash of an account's password, the way better-auth's own credential accounts look. */
export async function storePassword(
  db: Prisma.TransactionClient,
  email: string,
  hash: string,
): Promise<void> {
  const user = await db.user.findUniqueOrThrow({ where: { email }, select: { id: true } });
  const where = { userId: user.id, providerId: "credential" };
  const { count } = await db.account.updateMany({ where, data: { password: hash } });
  if (count === 0)
    await db.account.create({ data: { ...where, id: uuid(), accountId: user.id, password: hash } });
}
