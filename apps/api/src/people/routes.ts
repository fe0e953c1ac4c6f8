import { hashPassword } from "better-auth/crypto";
import { z } from "@hono/zod-openapi";
import {
  accountEditSchema,
  accountSchema,
  endedSessionsSchema,
  invitationAcceptSchema,
  invitationInputSchema,
  invitationSchema,
  newInvitationSchema,
  openInvitationSchema,
  personEventSchema,
  personSchema,
  roleChangeSchema,
  signInLinkSchema,
} from "@claimledger/claims/desk/people";
import { idParams } from "../http/operation.ts";
import { limitAttempts } from "../http/limit-attempts.ts";
import { deskRead, deskWrite, publicRead, publicWrite, type Api } from "../http/routes.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { editAccount, getAccount, preparePassword } from "./account.ts";
import { changeRole, deactivatePerson, reactivatePerson } from "./change-person.ts";
import { endOtherSessions, endPersonSessions } from "./end-sessions.ts";
import { findPeople, findPersonEvents } from "./find-people.ts";
import {
  findByToken,
  findInvitations,
  getOpenInvitation,
  invite,
  revokeInvitation,
} from "./invite.ts";
import { makeSignInLink } from "./make-sign-in-link.ts";

const tag = "person";
const onePerson = "/v1/desk/people/{id}";
/** From one address within a minute; a newsroom behind one address may join together. */
const mostAcceptances = 20;
const listOf = <S extends z.ZodType>(item: S, id: string) =>
  z.object({ items: z.array(item) }).meta({ id });
const tokenParams = z.strictObject({ token: z.string().min(1).max(100) });

export function peopleRoutes(api: Api): void {
  accountRoutes(api);
  memberRoutes(api);
  invitationRoutes(api);
}

function accountRoutes(api: Api): void {
  deskRead(
    api,
    {
      id: "getAccount",
      tag,
      summary: "Who is signed in",
      method: "get",
      path: "/v1/desk/me",
      replies: { 200: accountSchema },
    },
    (ctx) => getAccount(ctx),
  );
  deskWrite(
    api,
    {
      id: "editAccount",
      isSecret: true,
      tag,
      summary: "Change one's own name, e-mail or password",
      method: "put",
      path: "/v1/desk/account",
      body: accountEditSchema,
      refusals: ["too_many_requests"],
      replies: { 200: accountSchema },
    },
    (ctx, { body }, hash: string | null) => editAccount(ctx, body, hash),
    { prepare: ({ body }, actor) => preparePassword(api.deps, actor, body) },
  );
  deskWrite(
    api,
    {
      id: "endOtherSessions",
      tag,
      summary: "Sign out everywhere else",
      method: "post",
      path: "/v1/desk/account/end-other-sessions",
      replies: { 200: endedSessionsSchema },
    },
    (ctx) => endOtherSessions(ctx),
  );
}

function memberRoutes(api: Api): void {
  deskRead(
    api,
    {
      id: "findPeople",
      tag,
      summary: "Everybody who has an account",
      method: "get",
      path: "/v1/desk/people",
      replies: { 200: listOf(personSchema, "PersonList") },
    },
    (ctx) => findPeople(ctx),
  );
  deskRead(
    api,
    {
      id: "findPersonEvents",
      tag,
      summary: "What was done about people last, and by whom",
      method: "get",
      path: "/v1/desk/person-events",
      replies: { 200: listOf(personEventSchema, "PersonEventList") },
    },
    (ctx) => findPersonEvents(ctx),
  );
  const change = { tag, params: idParams, ifMatch: true, replies: { 200: personSchema } };
  deskWrite(
    api,
    {
      ...change,
      id: "changeRole",
      summary: "Give somebody another role",
      method: "put",
      path: `${onePerson}/role`,
      body: roleChangeSchema,
    },
    (ctx, { params, body }) => changeRole(ctx, params.id, body.role),
  );
  deskWrite(
    api,
    {
      ...change,
      id: "deactivatePerson",
      summary: "Remove somebody: their sessions end, their name stays in the history",
      method: "post",
      path: `${onePerson}/deactivate`,
    },
    (ctx, { params }) => deactivatePerson(ctx, params.id),
  );
  deskWrite(
    api,
    {
      ...change,
      id: "reactivatePerson",
      anyStatus: true,
      summary: "Take somebody back who was removed",
      method: "post",
      path: `${onePerson}/reactivate`,
    },
    (ctx, { params }) => reactivatePerson(ctx, params.id),
  );
  deskWrite(
    api,
    {
      id: "endPersonSessions",
      anyStatus: true,
      tag,
      params: idParams,
      summary: "Sign somebody out everywhere",
      method: "post",
      path: `${onePerson}/end-sessions`,
      replies: { 200: endedSessionsSchema },
    },
    (ctx, { params }) => endPersonSessions(ctx, params.id),
  );
  deskWrite(
    api,
    {
      id: "makeSignInLink",
      isSecret: true,
      tag,
      params: idParams,
      summary:
        "A link to sign in once, for whoever forgot their password; the answer holds it, once",
      method: "post",
      path: `${onePerson}/sign-in-link`,
      replies: { 201: signInLinkSchema },
    },
    (ctx, { params }) => makeSignInLink(ctx, api.auth, params.id),
  );
}

function invitationRoutes(api: Api): void {
  const { prisma, clock } = api.deps;
  deskRead(
    api,
    {
      id: "findInvitations",
      tag,
      summary: "Invitations that wait to be accepted",
      method: "get",
      path: "/v1/desk/invitations",
      replies: { 200: listOf(invitationSchema, "InvitationList") },
    },
    (ctx) => findInvitations(ctx),
  );
  deskWrite(
    api,
    {
      id: "invite",
      isSecret: true,
      tag,
      summary: "Invite somebody; the answer holds the link, once",
      method: "post",
      path: "/v1/desk/invitations",
      body: invitationInputSchema,
      replies: { 201: newInvitationSchema },
    },
    (ctx, { body }) => invite(ctx, body),
  );
  deskWrite(
    api,
    {
      id: "revokeInvitation",
      tag,
      summary: "Take an invitation back",
      method: "delete",
      path: "/v1/desk/invitations/{id}",
      params: idParams,
      replies: { 204: null },
    },
    (ctx, { params }) => revokeInvitation(ctx, params.id),
  );
  publicRead(
    api,
    {
      id: "getInvitation",
      isUncached: true,
      tag,
      summary: "What an invitation is for",
      method: "get",
      path: "/v1/invitations/{token}",
      params: tokenParams,
      replies: { 200: openInvitationSchema },
    },
    async (c, { params }) => {
      c.header("cache-control", "no-store");
      return c.json(await getOpenInvitation(prisma, params.token, clock()));
    },
  );
  publicWrite(
    api,
    {
      id: "acceptInvitation",
      tag,
      summary: "Make the account that an invitation is for",
      method: "post",
      path: "/v1/invitations/{token}/accept",
      params: tokenParams,
      body: invitationAcceptSchema,
      refusals: ["conflict", "not_allowed", "too_many_requests"],
      replies: { 201: z.object({ email: z.string() }).meta({ id: "NewAccount" }) },
    },
    async ({ params, body: { name, password } }, address) => {
      await limitAttempts(api.deps, `invitation ${address ?? "unknown"}`, mostAcceptances);
      await findByToken(prisma, params.token, clock());
      const passwordHash = await hashPassword(password);
      return prisma.$transaction((db) =>
        acceptInvitation(db, params.token, { name, passwordHash }, clock()),
      );
    },
  );
}
