import type { Person } from "@claimledger/claims/desk/people";
import type { Prisma } from "@claimledger/prisma/client";
import { refuse, type WriteContext } from "../context.ts";
import { endSessions } from "./end-sessions.ts";
import { notePersonEvent } from "./note-person-event.ts";
import { toPerson } from "./rows.ts";
import { refuseLastAdmin, takePerson } from "./take-person.ts";

/** Gives somebody another role, which holds from their next request on. */
export async function changeRole(
  ctx: WriteContext,
  id: string,
  role: Person["role"],
): Promise<Person> {
  const person = await takePerson(ctx, id);
  if (person.role === role) return toPerson(person);
  if (person.deactivatedAt)
    refuse("wrong_status", `${person.name} is deactivated. Reactivate the account first.`);
  await refuseLastAdmin(ctx, person);
  await revokeInvitations(ctx, id);
  await notePersonEvent(ctx, {
    type: "role_changed",
    subjectId: id,
    fromRole: person.role,
    toRole: role,
  });
  return update(ctx, id, { role });
}

/** Removes somebody: their sessions end, they cannot sign in, what they did keeps their name. */
export async function deactivatePerson(ctx: WriteContext, id: string): Promise<Person> {
  const person = await takePerson(ctx, id);
  if (person.deactivatedAt) return toPerson(person);
  await refuseLastAdmin(ctx, person);
  await endSessions(ctx, id);
  await revokeInvitations(ctx, id);
  await notePersonEvent(ctx, { type: "deactivated", subjectId: id });
  return update(ctx, id, { deactivatedAt: ctx.now });
}

/** Takes somebody back, with the role and the password they had. */
export async function reactivatePerson(ctx: WriteContext, id: string): Promise<Person> {
  const person = await takePerson(ctx, id);
  if (!person.deactivatedAt) return toPerson(person);
  await notePersonEvent(ctx, { type: "reactivated", subjectId: id });
  return update(ctx, id, { deactivatedAt: null });
}

/** A link that somebody made as an administrator is no way back in. */
async function revokeInvitations({ db, now }: WriteContext, id: string): Promise<void> {
  await db.invitation.updateMany({
    where: { invitedById: id, acceptedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
}

async function update(
  { db }: WriteContext,
  id: string,
  data: Prisma.UserUpdateInput,
): Promise<Person> {
  const row = await db.user.update({
    where: { id },
    data: { ...data, rowVersion: { increment: 1 } },
  });
  return toPerson(row);
}
