import { afterAll, beforeEach, expect, test } from "vitest";
import { Webhook } from "standardwebhooks";
import { openSecret, sealSecret } from "@claimledger/api/webhooks/secret-box";
import type { WebhookDelivery, WebhookWithSecret } from "@claimledger/claims/desk/webhook";
import { describeDeps } from "../support/describe-deps.ts";
import { need } from "../support/newsroom.ts";
import { servePages } from "../support/serve-pages.ts";
import { startApi, type Person, type Site } from "../support/start-api.ts";

type Received = { headers: Record<string, string>; body: string };
const received: Received[] = [];
const receiver = await servePages((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const headers = request.headers as Record<string, string>;
    received.push({ headers, body: Buffer.concat(chunks).toString("utf8") });
    response.end();
  });
});
const former = "a-former-secret-that-is-long-enough-to-sign-with";
const site = await startApi({ allowPrivateAddresses: true });
const knowing = await startApi({ allowPrivateAddresses: true, previousAuthSecret: former });
afterAll(async () => {
  await site.close();
  await knowing.close();
  await receiver.close();
});
beforeEach(() => void received.splice(0));

const path = "/v1/desk/webhooks";

/** An endpoint that was made while AUTH_SECRET was another. */
async function makeEarlier({ database }: Site, owner: Person): Promise<WebhookWithSecret> {
  const body = { url: `http://127.0.0.1:${receiver.port}/` };
  const made = need(201, await owner.call<WebhookWithSecret>("POST", path, { body }));
  const secret = await sealSecret({ authSecret: former }, made.secret);
  await database.prisma.webhookEndpoint.update({ where: { id: made.id }, data: { secret } });
  return made;
}

async function sendTest(owner: Person, { id }: WebhookWithSecret): Promise<void> {
  need(202, await owner.call("POST", `${path}/${id}/test`));
}

function verify(secret: string): unknown {
  return new Webhook(secret).verify(received[0]!.body, received[0]!.headers);
}

const patience = { timeout: 10_000, interval: 50 };

test("after a change of AUTH_SECRET nothing is sent unsigned, the log says what to do, and a new secret mends it", async () => {
  site.clock.set(new Date().toISOString());
  const owner = await site.signedIn("reviewer");
  const endpoint = await makeEarlier(site, owner);
  await sendTest(owner, endpoint);
  const read = async () => {
    const log = `${path}/${endpoint.id}/deliveries`;
    const { items } = need(200, await owner.call<{ items: WebhookDelivery[] }>("GET", log));
    return items[0]!;
  };
  await expect.poll(async () => (await read()).attempts.length, patience).toBe(1);
  expect((await read()).attempts[0]!.problem).toContain("AUTH_SECRET was changed");
  expect(received).toEqual([]);

  const rotate = `${path}/${endpoint.id}/rotate-secret`;
  const rotated = need(200, await owner.call<WebhookWithSecret>("POST", rotate, { ifMatch: "*" }));
  expect(rotated).toMatchObject({ previous_secret_until: null, failing_since: null });
  await sendTest(owner, endpoint);
  await expect.poll(() => received.length, patience).toBeGreaterThan(0);
  expect(verify(rotated.secret)).toBeTruthy();
});

test("with the former AUTH_SECRET given, messages are signed as before, and a rotation seals by the new one", async () => {
  knowing.clock.set(new Date().toISOString());
  const owner = await knowing.signedIn("reviewer");
  const endpoint = await makeEarlier(knowing, owner);
  await sendTest(owner, endpoint);
  await expect.poll(() => received.length, patience).toBe(1);
  expect(verify(endpoint.secret)).toBeTruthy();
  received.splice(0);

  const rotate = `${path}/${endpoint.id}/rotate-secret`;
  const rotated = need(200, await owner.call<WebhookWithSecret>("POST", rotate, { ifMatch: "*" }));
  const where = { id: endpoint.id };
  const row = await knowing.database.prisma.webhookEndpoint.findUniqueOrThrow({ where });
  const { authSecret } = describeDeps(knowing.database, knowing.url);
  expect(await openSecret({ authSecret }, row.secret)).toBe(rotated.secret);
  expect(await openSecret({ authSecret }, row.previousSecret!)).toBe(endpoint.secret);
});
