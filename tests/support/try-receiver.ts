import { setTimeout as sleep } from "node:timers/promises";
import { makeWebhookSecret, signMessage } from "@claimledger/api/webhooks/sign-message";
import type { Sample } from "./read-samples.ts";
import { findFreePort, runSample, type Ran } from "./run-sample.ts";

type Tried = Ran & { statuses: { genuine: number; forged: number } };

const patienceMs = 15_000;

/** Runs a sample that takes webhooks, and sends it a message of ours and a forged one. */
export async function tryReceiver(folder: string, sample: Sample): Promise<Tried> {
  const secret = makeWebhookSecret();
  const port = await findFreePort();
  const statuses = { genuine: 0, forged: 0 };
  const url = `http://127.0.0.1:${port}`;
  const ran = await runSample(folder, sample, {
    env: { WEBHOOK_SECRET: secret, PORT: String(port) },
    whileRunning: async () => {
      const until = Date.now() + patienceMs;
      while (statuses.genuine === 0 && Date.now() < until) {
        statuses.genuine = await send(url, secret).catch(() => 0);
        await sleep(100);
      }
      statuses.forged = await send(url, makeWebhookSecret());
    },
  });
  return { ...ran, statuses };
}

async function send(url: string, secret: string): Promise<number> {
  const body = '{"type":"webhook.test","timestamp":"2026-11-23T10:00:00.000Z","data":null}';
  const message = { id: "msg_1", timestamp: Math.floor(Date.now() / 1000), body };
  const headers = {
    "webhook-id": message.id,
    "webhook-timestamp": String(message.timestamp),
    "webhook-signature": signMessage(message, [secret]),
  };
  return (await fetch(url, { method: "POST", body, headers })).status;
}
