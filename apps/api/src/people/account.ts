import { hashPassword, verifyPassword } from "better-auth/crypto";
import { invalidField } from "@claimledger/claims/errors";
import type { Account, AccountEdit } from "@claimledger/claims/desk/people";
import type { Actor, Deps, ReadContext, WriteContext } from "../context.ts";
import { limitAttempts } from "../http/limit-attempts.ts";
import { storePassword } from "./accept-invitation.ts";
import { endSessions } from "./end-sessions.ts";
import { notePersonEvent } from "./note-person-event.ts";
import { toPersonRole } from "./rows.ts";

/** Wrong or right, within a minute: somebody else's open session is no place to guess from. */
const mostAttempts = 5;

/** The account of whoever asks. */
export async function getAccount({ db, actor }: ReadContext): Promise<Account> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: actor.id },
    include: { accounts: { where: { providerId: "credential" }, select: { password: true } } },
  });
  const { id, name, email, role } = user;
  const has_password = Boolean(user.accounts[0]?.password);
  return { id, name, email, role: toPersonRole(role), has_password };
}

/**
 * Checks the present password, where there is one and the edit needs it, and hashes the new one. Slow
 * by design, so it is done before the transaction. Returns the hash; null without a new password.
 */
export async function preparePassword(
  deps: Deps,
  actor: Actor,
  { password, email, current_password }: AccountEdit,
): Promise<string | null> {
  if (password || email) await checkPassword(deps, actor, current_password);
  return password ? hashPassword(password) : null;
}

/** Changes name, e-mail or password; `preparePassword` comes first. */
export async function editAccount(
  ctx: WriteContext,
  edit: AccountEdit,
  passwordHash: string | null,
): Promise<Account> {
  const { name } = edit;
  const email = edit.email?.toLowerCase();
  if (email) await refuseTaken(ctx, email);
  const user = await ctx.db.user.update({
    where: { id: ctx.actor.id },
    data: { name, email },
    select: { email: true },
  });
  if (passwordHash !== null) {
    await storePassword(ctx.db, user.email, passwordHash);
    await notePersonEvent(ctx, { type: "password_changed", subjectId: ctx.actor.id });
    // Whoever has got hold of the old password is signed out.
    await endSessions(ctx, ctx.actor.id, ctx.actor.sessionId);
  }
  return getAccount(ctx);
}

async function checkPassword(deps: Deps, { id }: Actor, given: string | undefined): Promise<void> {
  const account = await deps.prisma.account.findFirst({
    where: { userId: id, providerId: "credential" },
    select: { password: true },
  });
  if (!account?.password) return;
  if (given) await limitAttempts(deps, `password ${id}`, mostAttempts);
  const isRight = given && (await verifyPassword({ hash: account.password, password: given }));
  if (!isRight)
    throw invalidField("/current_password", "This is not your present password.", "not_right");
}

async function refuseTaken(ctx: WriteContext, email: string): Promise<void> {
  const other = await ctx.db.user.findUnique({ where: { email }, select: { id: true } });
  if (other && other.id !== ctx.actor.id)
    throw invalidField("/email", `${email} belongs to another account.`, "taken");
  const where = { email, acceptedAt: null, revokedAt: null, expiresAt: { gt: ctx.now } };
  if ((await ctx.db.invitation.count({ where })) > 0)
    throw invalidField("/email", `Somebody is invited as ${email}.`, "taken");
}
