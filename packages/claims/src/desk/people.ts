import { z } from "zod";
import { orNull } from "../or-null.ts";

export const personRoleSchema = z.enum(["reviewer", "editor", "admin"]).meta({ id: "PersonRole" });

/** Shown in public documents: no control characters, none that are invisible or turn text around. */
const name = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .regex(/^[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+$/u, { error: "A name has no invisible characters in it." });
const password = z.string().min(12).max(128);

export const accountSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: personRoleSchema,
    has_password: z.boolean(),
  })
  .meta({ id: "Account" });
export type Account = z.infer<typeof accountSchema>;

export const accountEditSchema = z
  .strictObject({
    name: name.optional(),
    email: z.email().max(254).optional(),
    password: password.optional(),
    current_password: z.string().max(128).optional().describe("Needed to change a password"),
  })
  .meta({ id: "AccountEdit" });
export type AccountEdit = z.infer<typeof accountEditSchema>;

export const personSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role: personRoleSchema,
    created_at: z.iso.datetime(),
    deactivated_at: z.iso.datetime().nullable().describe("Since when they cannot sign in"),
    row_version: z.int(),
  })
  .meta({ id: "Person" });
export type Person = z.infer<typeof personSchema>;

export const roleChangeSchema = z
  .strictObject({ role: personRoleSchema })
  .meta({ id: "RoleChange" });
export type RoleChange = z.infer<typeof roleChangeSchema>;

export const endedSessionsSchema = z
  .object({ ended: z.int().describe("How many sessions were ended") })
  .meta({ id: "EndedSessions" });

/** Shown once, to the administrator who hands it over: the path holds the token. */
export const signInLinkSchema = z
  .object({ path: z.string(), expires_at: z.iso.datetime() })
  .meta({ id: "SignInLink" });

export const personEventTypeSchema = z
  .enum([
    "invited",
    "invitation_revoked",
    "joined",
    "role_changed",
    "deactivated",
    "reactivated",
    "sessions_ended",
    "password_changed",
    "sign_in_link_made",
  ])
  .meta({ id: "PersonEventType" });
export type PersonEventType = z.infer<typeof personEventTypeSchema>;

const named = z.object({ id: z.string(), name: z.string() });

/** Who did what about whom. An invitation has no subject yet, only an e-mail address. */
export const personEventSchema = z
  .object({
    id: z.uuid(),
    type: personEventTypeSchema,
    time: z.iso.datetime(),
    actor: named,
    subject: named.nullable(),
    email: z.string().nullable(),
    from_role: orNull(personRoleSchema),
    to_role: orNull(personRoleSchema),
  })
  .meta({ id: "PersonEvent" });
export type PersonEvent = z.infer<typeof personEventSchema>;

/** Somebody who works here, as everybody who works here may know them. */
export const colleagueSchema = z
  .object({ id: z.string(), name: z.string(), role: personRoleSchema })
  .meta({ id: "Colleague" });

export const invitationInputSchema = z
  .strictObject({ email: z.email().max(254), role: personRoleSchema })
  .meta({ id: "InvitationInput" });
export type InvitationInput = z.infer<typeof invitationInputSchema>;

const invitation = {
  id: z.uuid(),
  email: z.string(),
  role: personRoleSchema,
  expires_at: z.iso.datetime(),
};

export const invitationSchema = z.object(invitation).meta({ id: "Invitation" });

/** Shown once, to the one who invites: the path holds the token, of which only a hash is kept. */
export const newInvitationSchema = z
  .object({ ...invitation, path: z.string() })
  .meta({ id: "NewInvitation" });

export const openInvitationSchema = z
  .object({ email: z.string(), role: personRoleSchema, expires_at: z.iso.datetime() })
  .meta({ id: "OpenInvitation" });

export const invitationAcceptSchema = z
  .strictObject({ name, password })
  .meta({ id: "InvitationAccept" });
export type InvitationAccept = z.infer<typeof invitationAcceptSchema>;
