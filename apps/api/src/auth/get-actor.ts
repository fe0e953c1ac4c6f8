import { DomainError } from "@claimledger/claims/errors";
import type { Role } from "@claimledger/claims/review/review-can";
import type { Actor, Deps } from "../context.ts";
import { deactivated, type Auth } from "./create-auth.ts";
import { findSession } from "./find-session.ts";

type Identity = { auth: Auth; deps: Pick<Deps, "prisma"> };

/** Who sends this request, by its session cookie. */
export async function getActor(identity: Identity, headers: Headers): Promise<Actor> {
  const session = await findSession(identity, headers);
  if (!session) throw new DomainError("not_signed_in", "Sign in first, at /sign-in.");
  const { id, name, role, deactivatedAt } = session.user;
  if (deactivatedAt) throw new DomainError("not_signed_in", deactivated);
  return { id, name, role: role as Role, sessionId: session.id };
}
