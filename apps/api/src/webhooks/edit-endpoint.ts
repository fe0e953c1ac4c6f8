import type {
  WebhookEdit,
  WebhookEndpoint,
  WebhookWithSecret,
} from "@claimledger/claims/desk/webhook";
import type { Prisma, WebhookEndpoint as EndpointRow } from "@claimledger/prisma/client";
import type { Deps, WriteContext } from "../context.ts";
import { findLastSeq, refusePrivateUrl } from "./create-endpoint.ts";
import { toWebhookEndpoint } from "./rows.ts";
import { openSecret, sealSecret } from "./secret-box.ts";
import { makeWebhookSecret } from "./sign-message.ts";
import { takeEndpoint } from "./take-endpoint.ts";

const overlapMs = 24 * 3_600_000;

/** Changes an endpoint, or switches it on or off. */
export async function editEndpoint(
  ctx: WriteContext,
  id: string,
  { url, description, event_types, enabled }: WebhookEdit,
  deps: Deps,
): Promise<WebhookEndpoint> {
  const endpoint = await takeEndpoint(ctx, id);
  if (url !== undefined) refusePrivateUrl(url, deps);
  const eventTypes = event_types && [...new Set(event_types)];
  const data = { url, description, eventTypes, ...(await toSwitch(ctx, endpoint, enabled)) };
  return save(ctx, endpoint, data);
}

async function toSwitch(
  ctx: WriteContext,
  { disabledAt }: EndpointRow,
  enabled: boolean | undefined,
): Promise<Prisma.WebhookEndpointUpdateInput> {
  if (enabled === undefined || enabled === (disabledAt === null)) return {};
  if (!enabled) return { disabledAt: ctx.now, disabledReason: "owner" };
  const afresh = { disabledAt: null, disabledReason: null, failingSince: null, pausedUntil: null };
  return { ...afresh, queuedSeq: await findLastSeq(ctx) };
}

/** Gives an endpoint a new secret; the old one signs too for a day, so that receivers can change. */
export async function rotateSecret(
  ctx: WriteContext,
  id: string,
  deps: Deps,
): Promise<WebhookWithSecret> {
  const endpoint = await takeEndpoint(ctx, id);
  const secret = makeWebhookSecret();
  const old = await openSecret(deps, endpoint.secret);
  const saved = await save(ctx, endpoint, {
    secret: await sealSecret(deps, secret),
    // Sealed anew, as AUTH_SECRET may have changed; one that cannot be read any more signs nothing.
    previousSecret: old && (await sealSecret(deps, old)),
    previousSecretUntil: old && new Date(ctx.now.getTime() + overlapMs),
    ...(old === null && { failingSince: null, pausedUntil: null }),
  });
  return { ...saved, secret };
}

/** Removes an endpoint with all that was sent to it. */
export async function removeEndpoint(ctx: WriteContext, id: string): Promise<void> {
  await takeEndpoint({ ...ctx, ifMatch: "any" }, id);
  await ctx.db.webhookEndpoint.delete({ where: { id } });
}

async function save(
  { db }: WriteContext,
  { id }: EndpointRow,
  data: Prisma.WebhookEndpointUpdateInput,
): Promise<WebhookEndpoint> {
  const row = await db.webhookEndpoint.update({
    where: { id },
    data: { ...data, rowVersion: { increment: 1 } },
  });
  return toWebhookEndpoint(row);
}
