import { v7 as uuid } from "uuid";
import type { WriteContext } from "../context.ts";

/** The publisher of that name; the first article of theirs creates them, also when two come at once. */
export async function findOrCreatePublisher(db: WriteContext["db"], name: string | null) {
  if (name === null) return null;
  await db.publisher.createMany({ data: { id: uuid(), name }, skipDuplicates: true });
  const { id } = await db.publisher.findUniqueOrThrow({ where: { name }, select: { id: true } });
  return id;
}
