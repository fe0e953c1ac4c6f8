import type { Person, PersonEvent } from "@claimledger/claims/desk/people";
import type { Prisma, Role, User } from "@claimledger/prisma/client";
import { toDateTime } from "../rows.ts";

type PersonRole = Person["role"];

/** The actor of commands has a role of its own, which nobody is given or shown as. */
export function toPersonRole(role: Role): PersonRole;
export function toPersonRole(role: Role | null): PersonRole | null;
export function toPersonRole(role: Role | null): PersonRole | null {
  return role === "system" ? "reviewer" : role;
}

export function toPerson(row: User): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: toPersonRole(row.role),
    created_at: toDateTime(row.createdAt),
    deactivated_at: toDateTime(row.deactivatedAt),
    row_version: row.rowVersion,
  };
}

const named = { select: { id: true, name: true } } as const;
export const withNames = { actor: named, subject: named } satisfies Prisma.PersonEventInclude;

export function toPersonEvent(
  row: Prisma.PersonEventGetPayload<{ include: typeof withNames }>,
): PersonEvent {
  return {
    id: row.id,
    type: row.type,
    time: toDateTime(row.time),
    actor: row.actor,
    subject: row.subject,
    email: row.email,
    from_role: toPersonRole(row.fromRole),
    to_role: toPersonRole(row.toRole),
  };
}
