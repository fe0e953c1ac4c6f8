import { hashPassword, verifyPassword } from "better-auth/crypto";
import { invalidField } from "@claimledger/claims/errors";
import type { Account, AccountEdit } from "@claimledger/claims/desk/people";
import type { ReadContext, WriteContext } from "../context.ts";
import { permit } from "../context.ts";
import { toDateTime } from "../rows.ts";
import { storePassword } from "./accept-invitation.ts";

/** The account of whoever asks. */
export async function getAccount({ db, actor }: ReadContext): Promise<Account> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: actor.id },
    include: { accounts: { where: { providerId: "credential" }, select: { password: true } } },
  });
  const { id, name, email, role } = user;
  const has_password = Boolean(user.accounts[0]?.password);
  return { id, name, email, role: role === "system" ? "reviewer" : role, has_password };
}

/**
 * Checks the present password, where there is one and the edit needs it, and hashes the new one. Slow
 * by design, so it is done before the transaction. Returns the hash; null without a new password.
 */
export async function preparePassword(
  ctx: ReadContext,
  { password, email, current_password }: AccountEdit,
): Promise<string | null> {
  if (password || email) await checkPassword(ctx, current_password);
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
    await endOtherSessions(ctx);
  }
  return getAccount(ctx);
}

/** Whoever has got hold of the old password is signed out. */
async function endOtherSessions({ db, actor }: WriteContext): Promise<void> {
  await db.session.deleteMany({ where: { userId: actor.id, id: { not: actor.sessionId } } });
}

async function checkPassword(ctx: ReadContext, given: string | undefined): Promise<void> {
  const account = await ctx.db.account.findFirst({
    where: { userId: ctx.actor.id, providerId: "credential" },
    select: { password: true },
  });
  if (!account?.password) return;
  const isRight = given && (await verifyPassword({ hash: account.password, password: given }));
  if (!isRight) throw invalidField("/current_password", "This is not your present password.");
}

async function refuseTaken(ctx: WriteContext, email: string): Promise<void> {
  const other = await ctx.db.user.findUnique({ where: { email }, select: { id: true } });
  if (other && other.id !== ctx.actor.id)
    throw invalidField("/email", `${email} belongs to another account.`);
  const where = { email, acceptedAt: null, revokedAt: null, expiresAt: { gt: ctx.now } };
  if ((await ctx.db.invitation.count({ where })) > 0)
    throw invalidField("/email", `Somebody is invited as ${email}.`);
}

/** Everybody who can sign in. */
export async function findPeople(ctx: ReadContext) {
  permit(ctx, "admin");
  const rows = await ctx.db.user.findMany({
    where: { role: { not: "system" } },
    orderBy: { createdAt: "asc" },
    take: 1_000,
  });
  return {
    items: rows.map(({ id, name, email, role, createdAt }) => ({
      id,
      name,
      email,
      role,
      created_at: toDateTime(createdAt),
    })),
  };
}
