import { v7 as uuid } from "uuid";
import { invalidField } from "@claimledger/claims/errors";
import { assertFound, permit, refuse, type WriteContext } from "../context.ts";
import { lockClaim } from "../lock.ts";

/**
 * Says who works on a claim, null for nobody. A reviewer takes what nobody works on and leaves what is
 * theirs; an editor gives it to anybody. The newsroom's own business: no event, nothing public.
 */
export async function assignClaim(
  ctx: WriteContext,
  claimId: string,
  assigneeId: string | null,
): Promise<void> {
  permit(ctx, "reviewer", "editor", "admin");
  await lockClaim(ctx.db, claimId);
  const found = await ctx.db.claim.findUnique({
    where: { id: claimId },
    select: { stage: true, assignee: { select: { id: true, name: true } } },
  });
  const { stage, assignee } = assertFound(found, "claim", claimId);
  if (stage === "withdrawn") refuse("wrong_status", "This claim was withdrawn.");
  if (assigneeId === (assignee?.id ?? null)) return;
  if (ctx.actor.role === "reviewer") refuseOthers(ctx.actor.id, assigneeId, assignee);
  if (assigneeId !== null) await checkColleague(ctx, assigneeId);
  await recordAssignee(ctx, claimId, assigneeId);
}

/** Writes who works on a claim from now on. */
export async function recordAssignee(
  { db, actor, now }: WriteContext,
  claimId: string,
  assigneeId: string | null,
): Promise<void> {
  await db.claim.update({ where: { id: claimId }, data: { assigneeId }, select: { id: true } });
  await db.assignment.create({
    data: { id: uuid(), claimId, assigneeId, assignedById: actor.id, createdAt: now },
    select: { id: true },
  });
}

function refuseOthers(
  actorId: string,
  assigneeId: string | null,
  assignee: { id: string; name: string } | null,
): void {
  if (assignee && assignee.id !== actorId)
    refuse("conflict", `${assignee.name} works on this claim: ask them or an editor.`);
  if (assigneeId !== null && assigneeId !== actorId)
    refuse("not_allowed", "A reviewer takes a claim for themselves; an editor gives it to others.");
}

async function checkColleague({ db }: WriteContext, id: string): Promise<void> {
  const person = await db.user.findUnique({
    where: { id },
    select: { role: true, deactivatedAt: true },
  });
  if (!person || person.role === "system" || person.deactivatedAt)
    throw invalidField("/assignee_id", `Nobody who works here has the id ${id}.`);
}
