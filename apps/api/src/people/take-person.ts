import type { User } from "@claimledger/prisma/client";
import { assertFound, permit, refuse, requireVersion, type WriteContext } from "../context.ts";
import { activeAdmin } from "./first-admin.ts";

/**
 * Loads somebody for an administrator to change, with all active administrators locked: of two who
 * demote each other at the same moment, one comes second and is told.
 */
export async function takePerson(ctx: WriteContext, id: string): Promise<User> {
  permit(ctx, "admin");
  const admins = await lockAdmins(ctx);
  if (ctx.actor.role !== "system" && !admins.includes(ctx.actor.id))
    refuse("not_allowed", "You are no administrator any more.");
  await ctx.db.$queryRaw`SELECT 1 FROM "User" WHERE "id" = ${id} FOR UPDATE`;
  const found = await ctx.db.user.findUnique({ where: { id, role: { not: "system" } } });
  const person = assertFound(found, "person", id);
  requireVersion(ctx, person.rowVersion);
  return person;
}

/** Refuses what would leave nobody to run the place. */
export async function refuseLastAdmin(ctx: WriteContext, person: User): Promise<void> {
  if (person.role !== "admin" || person.deactivatedAt) return;
  const others = await ctx.db.user.count({
    where: { ...activeAdmin, id: { not: person.id } },
  });
  if (others === 0)
    refuse(
      "wrong_status",
      `${person.name} is the last administrator. Make somebody else an administrator first.`,
    );
}

async function lockAdmins({ db }: WriteContext): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "User" WHERE "role" = 'admin' AND "deactivatedAt" IS NULL
    ORDER BY "id" FOR UPDATE`;
  return rows.map(({ id }) => id);
}
