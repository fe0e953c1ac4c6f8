import { Webhook } from "standardwebhooks";
import type { WebhookMessage } from "./types.ts";

type SentHeaders = Headers | Record<string, string | string[] | undefined>;

/**
 * The message of a webhook, if it was signed with the endpoint's secret within the last five minutes
 * (Standard Webhooks 1.0.0). `body` has to be the body as it came, not parsed. Throws
 * WebhookVerificationError otherwise: answer 400 then.
 */
export function verifyWebhook(
  body: string | Uint8Array,
  headers: SentHeaders,
  secret: string,
): WebhookMessage {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  return new Webhook(secret).verify(text, toPlain(headers)) as WebhookMessage;
}

function toPlain(headers: SentHeaders): Record<string, string> {
  const pairs = headers instanceof Headers ? [...headers] : Object.entries(headers);
  return Object.fromEntries(pairs.map(([name, value]) => [name, String(value ?? "")]));
}
