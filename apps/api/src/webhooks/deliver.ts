import type { Agent } from "undici";
import { z } from "zod";
import type { WebhookEndpoint } from "@claimledger/prisma/client";
import type { Deps } from "../context.ts";
import { openGuardedAgent } from "../http/guarded-agent.ts";
import { claimDue, findNextDue, type DueDelivery } from "./claim-due.ts";
import { enqueueDelivery, enqueueLater } from "./enqueue.ts";
import { openSecret } from "./secret-box.ts";
import { sendMessage, sendTimeoutMs, type Outcome } from "./send-message.ts";
import { settle, type Sent } from "./settle.ts";
import { toMessageBody } from "./to-message-body.ts";

const payloadSchema = z.object({ endpoint_id: z.uuid() });
const batch = 100;
const atOnce = 16;
/** A job that has taken so long lets others work first. */
const longestRunMs = 20_000;

export type Sender = { deliver: (payload: unknown) => Promise<void>; close: () => Promise<void> };

/** What sends messages, and ends the connections that it keeps. */
export function openSender(deps: Deps): Sender {
  const agent = openGuardedAgent(deps, sendTimeoutMs);
  return {
    deliver: (payload) => deliverWebhooks(deps, agent, payload),
    close: () => agent.destroy(),
  };
}

/**
 * Sends what is due at an endpoint, in batches, and asks for the next run. An endpoint that fails gets
 * one message at a time, so a dead one keeps nobody else waiting.
 */
async function deliverWebhooks(deps: Deps, agent: Agent, payload: unknown): Promise<void> {
  const { endpoint_id: id } = payloadSchema.parse(payload);
  const end = performance.now() + longestRunMs;
  while (performance.now() < end) {
    const endpoint = await findActive(deps, id);
    if (!endpoint) return;
    const { pausedUntil, failingSince } = endpoint;
    const now = deps.clock();
    if (pausedUntil && pausedUntil > now) return runAgainAt(deps, id, pausedUntil);
    const due = await claimDue(deps.pool, id, failingSince ? 1 : batch, now);
    if (due.length === 0) return runAgainAt(deps, id, await findNextDue(deps.pool, id));
    await settle(deps, endpoint, await sendAll(deps, agent, endpoint, due));
  }
  await enqueueDelivery(deps.prisma, id);
}

function findActive({ prisma }: Deps, id: string): Promise<WebhookEndpoint | null> {
  return prisma.webhookEndpoint.findFirst({
    where: { id, disabledAt: null, owner: { deactivatedAt: null } },
  });
}

async function runAgainAt({ prisma, clock }: Deps, id: string, time: Date | null): Promise<void> {
  if (time === null) return;
  await enqueueLater(prisma, id, Math.max(100, time.getTime() - clock().getTime()));
}

/** Sends a batch, some at a time. */
async function sendAll(
  deps: Deps,
  agent: Agent,
  endpoint: WebhookEndpoint,
  due: DueDelivery[],
): Promise<Sent[]> {
  const secrets = await readSecrets(deps, endpoint);
  if (secrets.length === 0) return due.map((delivery) => ({ delivery, outcome: toUnsigned(deps) }));
  const waiting = due.values();
  const sent: Sent[] = [];
  let isDown = false;
  const send = async () => {
    for (const delivery of waiting) {
      // What is not sent now is due again in two minutes, untried.
      if (isDown) return;
      const body = await toMessageBody(deps.pool, delivery);
      const message = { id: delivery.id, body, url: endpoint.url, secrets };
      const outcome = await sendMessage(deps, agent, message);
      isDown ||= outcome.httpStatus === null;
      sent.push({ delivery, outcome });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, send));
  return sent;
}

async function readSecrets(deps: Deps, endpoint: WebhookEndpoint): Promise<string[]> {
  const { secret, previousSecret, previousSecretUntil } = endpoint;
  const isOverlap = previousSecretUntil !== null && previousSecretUntil > deps.clock();
  const sealed = isOverlap && previousSecret ? [secret, previousSecret] : [secret];
  const opened = await Promise.all(sealed.map((one) => openSecret(deps, one)));
  return opened.filter((one) => one !== null);
}

function toUnsigned({ clock }: Deps): Outcome {
  const problem =
    "Not sent: its secret cannot be read, since AUTH_SECRET was changed. Make a new secret, or give the server the former AUTH_SECRET as PREVIOUS_AUTH_SECRET.";
  return { time: clock(), durationMs: 0, httpStatus: null, problem, retryAfterMs: null };
}
