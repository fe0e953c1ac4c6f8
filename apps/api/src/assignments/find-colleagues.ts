import type { ReadContext } from "../context.ts";

/** Everybody whom a claim can be given to, by name. */
export async function findColleagues({ db }: ReadContext) {
  const items = await db.user.findMany({
    where: { role: { not: "system" }, deactivatedAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 1_000,
    select: { id: true, name: true, role: true },
  });
  return { items };
}
