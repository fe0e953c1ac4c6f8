import { createHash, randomBytes } from "node:crypto";
import { v7 as uuid } from "uuid";
import type { z } from "@hono/zod-openapi";
import { DomainError, invalidField } from "@claimledger/claims/errors";
import type {
  InvitationInput,
  invitationSchema,
  newInvitationSchema,
  openInvitationSchema,
} from "@claimledger/claims/desk/people";
import type { Invitation as InvitationRow, PrismaClient } from "@claimledger/prisma/client";
import { assertFound, permit, refuse, type ReadContext, type WriteContext } from "../context.ts";
import { toDateTime } from "../rows.ts";
import { notePersonEvent } from "./note-person-event.ts";
import { toPersonRole } from "./rows.ts";

const week = 7 * 24 * 3_600_000;
const waiting = { acceptedAt: null, revokedAt: null } as const;

/** Invites somebody by a link that is handed over once; only its hash is kept. */
export async function invite(
  ctx: WriteContext,
  input: InvitationInput,
): Promise<z.infer<typeof newInvitationSchema>> {
  permit(ctx, "admin");
  const email = input.email.toLowerCase();
  await refuseKnown(ctx, email);
  await ctx.db.invitation.updateMany({
    where: { email, ...waiting },
    data: { revokedAt: ctx.now },
  });
  const token = randomBytes(24).toString("base64url");
  const row = await ctx.db.invitation.create({
    data: {
      id: uuid(),
      email,
      role: input.role,
      tokenHash: hashToken(token),
      invitedById: ctx.actor.id,
      createdAt: ctx.now,
      expiresAt: new Date(ctx.now.getTime() + week),
    },
  });
  await notePersonEvent(ctx, { type: "invited", email, toRole: input.role });
  return { ...toInvitation(row), path: `/invitations/${token}` };
}

async function refuseKnown({ db }: WriteContext, email: string): Promise<void> {
  const known = await db.user.findUnique({ where: { email }, select: { deactivatedAt: true } });
  if (!known) return;
  const advice = known.deactivatedAt ? ", which is deactivated. Reactivate it instead" : "";
  throw invalidField("/email", `${email} has an account already${advice}.`, "taken");
}

export async function revokeInvitation(ctx: WriteContext, id: string): Promise<void> {
  permit(ctx, "admin");
  const row = assertFound(await ctx.db.invitation.findUnique({ where: { id } }), "invitation", id);
  if (row.acceptedAt) refuse("wrong_status", "This invitation was accepted already.");
  if (row.revokedAt) return;
  await ctx.db.invitation.update({ where: { id }, data: { revokedAt: ctx.now } });
  const { email, role } = row;
  await notePersonEvent(ctx, { type: "invitation_revoked", email, toRole: role });
}

/** Invitations that wait to be accepted, newest first. */
export async function findInvitations(ctx: ReadContext) {
  permit(ctx, "admin");
  const rows = await ctx.db.invitation.findMany({
    where: waiting,
    orderBy: { createdAt: "desc" },
    take: 500,
  });
  return { items: rows.map(toInvitation) };
}

/** What the invited person sees before accepting. */
export async function getOpenInvitation(
  db: PrismaClient,
  token: string,
  now: Date,
): Promise<z.infer<typeof openInvitationSchema>> {
  const { email, role, expires_at } = toInvitation(await findByToken(db, token, now));
  return { email, role, expires_at };
}

/** The invitation that a token opens. One answer for all that do not: it tells nothing. */
export async function findByToken(
  db: ReadContext["db"],
  token: string,
  now: Date,
): Promise<InvitationRow> {
  const row = await db.invitation.findUnique({ where: { tokenHash: hashToken(token) } });
  if (row && !row.acceptedAt && !row.revokedAt && row.expiresAt > now) return row;
  throw new DomainError(
    "not_found",
    "This invitation does not hold (any more). Ask whoever invited you for a new link.",
  );
}

function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

function toInvitation(row: InvitationRow): z.infer<typeof invitationSchema> {
  const { id, email, role, expiresAt } = row;
  return {
    id,
    email,
    role: toPersonRole(role),
    expires_at: toDateTime(expiresAt),
  };
}
