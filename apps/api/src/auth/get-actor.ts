import { DomainError } from "@claimledger/claims/errors";
import type { Role } from "@claimledger/claims/review/review-can";
import type { Actor } from "../context.ts";
import { deactivated, type Auth } from "./create-auth.ts";

/** Who sends this request, by its session cookie. */
export async function getActor(auth: Auth, headers: Headers): Promise<Actor> {
  const session = headers.has("cookie") ? await auth.api.getSession({ headers }) : null;
  if (!session) throw new DomainError("not_signed_in", "Sign in first, at /sign-in.");
  const { id, name, role, deactivatedAt } = session.user;
  if (deactivatedAt) throw new DomainError("not_signed_in", deactivated);
  return { id, name, role: role as Role, sessionId: session.session.id };
}
