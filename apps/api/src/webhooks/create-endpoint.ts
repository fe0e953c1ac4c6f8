import { v7 as uuid } from "uuid";
import type { WebhookInput, WebhookWithSecret } from "@claimledger/claims/desk/webhook";
import { invalidField } from "@claimledger/claims/errors";
import { refuse, type Deps, type WriteContext } from "../context.ts";
import { checkOutboundUrl } from "../http/outbound-url.ts";
import { toWebhookEndpoint } from "./rows.ts";
import { sealSecret } from "./secret-box.ts";
import { makeWebhookSecret } from "./sign-message.ts";

const mostEndpoints = 20;

/** Makes an endpoint of the one who asks: it is told of what is published from now on. */
export async function createEndpoint(
  ctx: WriteContext,
  input: WebhookInput,
  deps: Deps,
): Promise<WebhookWithSecret> {
  const { db, actor, now } = ctx;
  refusePrivateUrl(input.url, deps);
  if ((await db.webhookEndpoint.count({ where: { ownerId: actor.id } })) >= mostEndpoints)
    refuse("conflict", `You have ${mostEndpoints} endpoints already. Remove one first.`);
  const secret = makeWebhookSecret();
  const row = await db.webhookEndpoint.create({
    data: {
      id: uuid(),
      ownerId: actor.id,
      url: input.url,
      description: input.description,
      eventTypes: [...new Set(input.event_types)],
      secret: await sealSecret(deps, secret),
      queuedSeq: await findLastSeq(ctx),
      createdAt: now,
    },
  });
  return { ...toWebhookEndpoint(row), secret };
}

/** Told at once where the address says it by itself; a name is looked up whenever it is sent to. */
export function refusePrivateUrl(url: string, deps: Deps): void {
  try {
    checkOutboundUrl(new URL(url), deps);
  } catch (error) {
    throw invalidField("/url", (error as Error).message, "not_possible");
  }
}

/** The log's last event: what came before is in `/v1/changes`. */
export async function findLastSeq({ db }: Pick<WriteContext, "db">): Promise<bigint> {
  const last = await db.event.findFirst({ orderBy: { seq: "desc" }, select: { seq: true } });
  return last?.seq ?? 0n;
}
