import type { WriteContext } from "../context.ts";
import { notePersonEvent } from "./note-person-event.ts";
import { takePerson } from "./take-person.ts";

type Ended = { ended: number };

/** Signs somebody out everywhere, for an administrator: a lost laptop, say. */
export async function endPersonSessions(ctx: WriteContext, id: string): Promise<Ended> {
  await takePerson({ ...ctx, ifMatch: "any" }, id);
  const ended = await endSessions(ctx, id);
  if (ended > 0) await notePersonEvent(ctx, { type: "sessions_ended", subjectId: id });
  return { ended };
}

/** Signs the one who asks out everywhere but here. */
export async function endOtherSessions(ctx: WriteContext): Promise<Ended> {
  const { id, sessionId } = ctx.actor;
  const ended = await endSessions(ctx, id, sessionId);
  if (ended > 0) await notePersonEvent(ctx, { type: "sessions_ended", subjectId: id });
  return { ended };
}

/** Ends the sessions of a user, but for the one to keep. Returns how many. */
export async function endSessions(
  { db }: Pick<WriteContext, "db">,
  userId: string,
  keep?: string,
): Promise<number> {
  const { count } = await db.session.deleteMany({ where: { userId, id: { not: keep } } });
  return count;
}
