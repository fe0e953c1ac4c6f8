import { hashPassword } from "better-auth/crypto";
import { z } from "@hono/zod-openapi";
import {
  accountEditSchema,
  accountSchema,
  invitationAcceptSchema,
  invitationInputSchema,
  invitationSchema,
  newInvitationSchema,
  openInvitationSchema,
  personSchema,
} from "@claimledger/claims/desk/people";
import { idParams } from "../http/operation.ts";
import { deskRead, deskWrite, publicRead, publicWrite, type Api } from "../http/routes.ts";
import { acceptInvitation } from "./accept-invitation.ts";
import { editAccount, findPeople, getAccount, preparePassword } from "./account.ts";
import { findInvitations, getOpenInvitation, invite, revokeInvitation } from "./invite.ts";

const tag = "person";
const listOf = <S extends z.ZodType>(item: S, id: string) =>
  z.object({ items: z.array(item) }).meta({ id });
const tokenParams = z.strictObject({ token: z.string().min(1).max(100) });

export function peopleRoutes(api: Api): void {
  const { prisma, clock } = api.deps;
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
      replies: { 200: accountSchema },
    },
    (ctx, { body }, hash: string | null) => editAccount(ctx, body, hash),
    { prepare: ({ body }, actor) => preparePassword({ db: prisma, actor }, body) },
  );
  deskRead(
    api,
    {
      id: "findPeople",
      tag,
      summary: "Everybody who can sign in",
      method: "get",
      path: "/v1/desk/people",
      replies: { 200: listOf(personSchema, "PersonList") },
    },
    (ctx) => findPeople(ctx),
  );
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
      replies: { 201: z.object({ email: z.string() }).meta({ id: "NewAccount" }) },
    },
    async ({ params, body: { name, password } }) => {
      const passwordHash = await hashPassword(password);
      return prisma.$transaction((db) =>
        acceptInvitation(db, params.token, { name, passwordHash }, clock()),
      );
    },
  );
}
