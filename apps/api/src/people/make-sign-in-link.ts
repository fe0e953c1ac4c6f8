import type { z } from "@hono/zod-openapi";
import type { signInLinkSchema } from "@claimledger/claims/desk/people";
import type { Auth } from "../auth/create-auth.ts";
import { signInLinkDays } from "../auth/create-auth.ts";
import { refuse, type WriteContext } from "../context.ts";
import { toDateTime } from "../rows.ts";
import { notePersonEvent } from "./note-person-event.ts";
import { takePerson } from "./take-person.ts";

const day = 24 * 3_600_000;

/**
 * A link by which somebody who has forgotten their password signs in, once, and sets a new one: that
 * asks for the present password where there is one, so theirs stops working. Sessions go on.
 */
export async function makeSignInLink(
  ctx: WriteContext,
  auth: Auth,
  id: string,
): Promise<z.infer<typeof signInLinkSchema>> {
  const person = await takePerson({ ...ctx, ifMatch: "any" }, id);
  if (person.deactivatedAt)
    refuse("wrong_status", `${person.name} is deactivated. Reactivate the account first.`);
  if (id === ctx.actor.id)
    refuse("not_allowed", "You are signed in: set your own password under Your account.");
  await ctx.db.account.deleteMany({ where: { userId: id, providerId: "credential" } });
  await notePersonEvent(ctx, { type: "sign_in_link_made", subjectId: id });
  const link = new URL(await auth.makeSignInLink(person.email, "/desk/account"));
  const expires_at = toDateTime(new Date(ctx.now.getTime() + signInLinkDays * day));
  return { path: link.pathname + link.search, expires_at };
}
