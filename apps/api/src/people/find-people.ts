import { permit, type ReadContext } from "../context.ts";
import { toPerson, toPersonEvent, withNames } from "./rows.ts";

/** Everybody who has an account, those who can sign in first. */
export async function findPeople(ctx: ReadContext) {
  permit(ctx, "admin");
  const rows = await ctx.db.user.findMany({
    where: { role: { not: "system" } },
    orderBy: [{ deactivatedAt: { sort: "desc", nulls: "first" } }, { createdAt: "asc" }],
    take: 1_000,
  });
  return { items: rows.map(toPerson) };
}

/** What was done about people last, newest first. */
export async function findPersonEvents(ctx: ReadContext) {
  permit(ctx, "admin");
  const rows = await ctx.db.personEvent.findMany({
    include: withNames,
    orderBy: [{ time: "desc" }, { id: "desc" }],
    take: 200,
  });
  return { items: rows.map(toPersonEvent) };
}
