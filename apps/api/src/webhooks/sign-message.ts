import { createHmac, randomBytes } from "node:crypto";

const prefix = "whsec_";

/** A new secret of 32 random bytes, as Standard Webhooks writes it. */
export function makeWebhookSecret(): string {
  return prefix + randomBytes(32).toString("base64");
}

type Message = {
  id: string;
  /** Unix time in seconds. */
  timestamp: number;
  body: string;
};

/**
 * The signature header of a message, one signature for each secret.
 * See https://github.com/standard-webhooks/standard-webhooks/blob/main/spec/standard-webhooks.md
 */
export function signMessage({ id, timestamp, body }: Message, secrets: string[]): string {
  const signed = `${id}.${timestamp}.${body}`;
  return secrets.map((secret) => `v1,${sign(secret, signed)}`).join(" ");
}

function sign(secret: string, text: string): string {
  const key = Buffer.from(secret.slice(prefix.length), "base64");
  return createHmac("sha256", key).update(text).digest("base64");
}
