import type { IncomingMessage, ServerResponse } from "node:http";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { ApiKey } from "@claimledger/claims/desk/api-key";
import type {
  WebhookDelivery,
  WebhookEndpoint,
  WebhookWithSecret,
} from "@claimledger/claims/desk/webhook";
import type { WebhookMessage } from "@claimledger/claims/publish/webhook";
import { acceptNewClaim, need, publishNewVerdict, startReview } from "../support/newsroom.ts";
import { servePages } from "../support/serve-pages.ts";
import { startApi } from "../support/start-api.ts";

type Received = { headers: Record<string, string>; body: string; path: string };
type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const received: Received[] = [];
const answers = new Map<string, Answer>();
const ok: Answer = (_request, response) => void response.end();
const status = (code: number, headers = {}): Answer => {
  return (_request, response) => void response.writeHead(code, headers).end("no");
};

const receiver = await servePages((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const path = request.url!;
    const headers = request.headers as Record<string, string>;
    received.push({ path, headers, body: Buffer.concat(chunks).toString("utf8") });
    (answers.get(path) ?? ok)(request, response);
  });
});
const site = await startApi({ allowPrivateAddresses: true });
afterAll(async () => {
  await site.close();
  await receiver.close();
});

const reviewer = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
const path = "/v1/desk/webhooks";
let endpoints = 0;

beforeEach(async () => {
  await site.database.prisma.webhookEndpoint.deleteMany();
});

async function make(event_types: string[] = [], answer = ok, by = reviewer) {
  const at = `/hook-${(endpoints += 1)}`;
  answers.set(at, answer);
  const body = { url: `http://127.0.0.1:${receiver.port}${at}`, event_types };
  const endpoint = need(201, await by.call<WebhookWithSecret>("POST", path, { body }));
  return { ...endpoint, at, messages: () => received.filter((message) => message.path === at) };
}

type Made = Awaited<ReturnType<typeof make>>;

async function get({ id }: { id: string }): Promise<WebhookEndpoint> {
  return need(200, await reviewer.call<WebhookEndpoint>("GET", `${path}/${id}`));
}

async function findDeliveries({ id }: { id: string }): Promise<WebhookDelivery[]> {
  const asked = `${path}/${id}/deliveries?limit=100`;
  return need(200, await reviewer.call<{ items: WebhookDelivery[] }>("GET", asked)).items;
}

/** A test message; asking for it makes the endpoint be looked at now. */
async function sendTest({ id }: { id: string }): Promise<WebhookDelivery> {
  return need(202, await reviewer.call<WebhookDelivery>("POST", `${path}/${id}/test`));
}

const until = (holds: () => unknown | Promise<unknown>) =>
  expect.poll(async () => Boolean(await holds()), { timeout: 10_000, interval: 50 }).toBe(true);

const attempted = (endpoint: Made, attempts: number) =>
  until(async () => (await findDeliveries(endpoint))[0]?.attempts.length === attempts);

const read = ({ body }: Received) => JSON.parse(body) as WebhookMessage;

describe("a published verdict", () => {
  test("is told to whoever asked for it, signed, with the very document", async () => {
    const all = await make();
    const verdicts = await make(["verdict.published"]);
    const others = await make(["verdict.retracted", "claim.withdrawn"]);
    site.clock.set(new Date().toISOString());
    const { claim_id } = await publishNewVerdict(reviewer, editor);
    await until(() => verdicts.messages().length === 1 && all.messages().length >= 3);
    const [message] = verdicts.messages();
    const checked = new Webhook(verdicts.secret).verify(message!.body, message!.headers);
    expect(checked).toMatchObject({ type: "verdict.published", data: { claim_id } });
    const document = await site.visitor.call("GET", `/v1/claims/${claim_id}`);
    expect(message!.body).toContain(document.text);
    const types = all.messages().map((one) => read(one).type);
    expect(types).toEqual(["claim.accepted", "review.started", "verdict.published"]);
    expect(others.messages()).toEqual([]);
    const [logged] = await findDeliveries(verdicts);
    expect(logged).toMatchObject({ status: "delivered", due_at: null });
    expect(logged!.id).toBe(message!.headers["webhook-id"]);
    expect(logged!.attempts).toMatchObject([{ number: 1, http_status: 200, problem: null }]);
  });

  test("is told of one claim in the order of the log", async () => {
    const endpoint = await make([], (_request, response) => {
      setTimeout(() => response.end(), Math.random() * 60);
    });
    const claims = await Promise.all([1, 2, 3].map(() => acceptNewClaim(reviewer)));
    await Promise.all(claims.map(({ id }) => startReview(reviewer, id)));
    await until(() => endpoint.messages().length === 6);
    for (const { id } of claims) {
      const own = endpoint.messages().filter((one) => read(one).data?.claim_id === id);
      const seqs = own.map((one) => read(one).data!.seq);
      expect(seqs).toEqual(seqs.toSorted((a, b) => a - b));
    }
  });
});

describe("a message that fails", () => {
  test("is tried again under its id until it is taken", async () => {
    const endpoint = await make([], status(500));
    await sendTest(endpoint);
    await attempted(endpoint, 1);
    await until(async () => (await get(endpoint)).failing_since !== null);
    answers.set(endpoint.at, ok);
    site.clock.advance(60_000);
    await sendTest(endpoint);
    await until(async () =>
      (await findDeliveries(endpoint)).every((one) => one.status === "delivered"),
    );
    const ids = endpoint.messages().map(({ headers }) => headers["webhook-id"]);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(2);
    await until(async () => (await get(endpoint)).failing_since === null);
  });

  test("is given up after ten tries over three days, and can be replayed", async () => {
    const endpoint = await make([], status(500));
    const { id } = await sendTest(endpoint);
    const own = async () => (await findDeliveries(endpoint)).find((one) => one.id === id)!;
    await until(async () => (await own()).attempts.length === 1);
    await site.database.prisma.webhookDelivery.update({ where: { id }, data: { attempts: 9 } });
    site.clock.advance(3_600_000);
    need(202, await reviewer.call("POST", `${path}/${endpoint.id}/deliveries/${id}/replay`));
    await until(async () => (await own()).status === "failed");
    answers.set(endpoint.at, ok);
    need(202, await reviewer.call("POST", `${path}/${endpoint.id}/deliveries/${id}/replay`));
    await until(async () => (await own()).status === "delivered");
    expect(new Set(endpoint.messages().map(({ headers }) => headers["webhook-id"]))).toEqual(
      new Set([id]),
    );
  });

  test("is one that is redirected, and the address it is sent on to is never asked", async () => {
    const endpoint = await make([], status(302, { location: "/elsewhere" }));
    await sendTest(endpoint);
    await attempted(endpoint, 1);
    const [delivery] = await findDeliveries(endpoint);
    expect(delivery!.attempts[0]).toMatchObject({ http_status: 302 });
    expect(receiver.asked).not.toContain("/elsewhere");
  });

  test("waits as long as Retry-After says", async () => {
    const endpoint = await make([], status(429, { "retry-after": "3600" }));
    const before = site.clock.now().getTime();
    await sendTest(endpoint);
    await attempted(endpoint, 1);
    const { paused_until } = await get(endpoint);
    const waits = (Date.parse(paused_until!) - before) / 1000;
    expect(waits).toBeGreaterThanOrEqual(3600);
    expect(waits).toBeLessThan(3605);
  });
});

describe("an endpoint is disabled", () => {
  test("at once when it is gone: 410", async () => {
    const endpoint = await make([], status(410));
    await sendTest(endpoint);
    await until(async () => (await get(endpoint)).disabled_reason === "gone");
    expect((await reviewer.call("POST", `${path}/${endpoint.id}/test`)).status).toBe(409);
    await acceptNewClaim(reviewer);
    expect(endpoint.messages()).toHaveLength(1);
  });

  test("after five days of failures, and gets what is new once it is enabled again", async () => {
    const endpoint = await make([], status(503));
    await sendTest(endpoint);
    await attempted(endpoint, 1);
    site.clock.advance(5 * 24 * 3_600_000);
    await sendTest(endpoint);
    await until(async () => (await get(endpoint)).disabled_reason === "failing");
    expect(site.logged.some((line) => line.includes("webhook disabled"))).toBe(true);
    await acceptNewClaim(reviewer);
    answers.set(endpoint.at, ok);
    const { row_version: ifMatch } = await get(endpoint);
    const sent = { body: { enabled: true }, ifMatch };
    need(200, await reviewer.call("PATCH", `${path}/${endpoint.id}`, sent));
    const tried = endpoint.messages().length;
    const claim = await acceptNewClaim(reviewer);
    await until(() => endpoint.messages().length === tried + 1);
    expect(read(endpoint.messages().at(-1)!).data?.claim_id).toBe(claim.id);
  });
});

test("a new secret signs at once and the old one for a day more", async () => {
  site.clock.set(new Date().toISOString());
  const endpoint = await make();
  const rotate = `${path}/${endpoint.id}/rotate-secret`;
  const rotated = need(200, await reviewer.call<WebhookWithSecret>("POST", rotate, { ifMatch: 1 }));
  await sendTest(endpoint);
  await until(() => endpoint.messages().length === 1);
  const [both] = endpoint.messages();
  for (const secret of [endpoint.secret, rotated.secret])
    expect(new Webhook(secret).verify(both!.body, both!.headers)).toMatchObject({
      type: "webhook.test",
    });
  site.clock.advance(25 * 3_600_000);
  await sendTest(endpoint);
  await until(() => endpoint.messages().length === 2);
  expect(endpoint.messages()[1]!.headers["webhook-signature"]!.split(" ")).toHaveLength(1);
  const row = await site.database.prisma.webhookEndpoint.findFirstOrThrow();
  expect(JSON.stringify({ ...row, queuedSeq: 0 })).not.toContain(rotated.secret.slice(6));
});

describe("who and what is refused", () => {
  test("private addresses, unless the configuration allows them; also behind a name", async () => {
    const guarded = await startApi({ beside: site, allowPrivateAddresses: false });
    const person = await guarded.signedIn("reviewer");
    for (const url of [
      "http://127.0.0.1/hook",
      "http://[::1]/hook",
      "http://10.1.2.3/",
      "http://169.254.169.254/latest",
      "ftp://x.example/",
    ])
      expect((await person.call("POST", path, { body: { url } })).status).toBe(422);
    await guarded.close();
    const alone = await startApi();
    const owner = await alone.signedIn("reviewer");
    const body = { url: `http://localhost:${receiver.port}/by-name` };
    const { id } = need(201, await owner.call<WebhookWithSecret>("POST", path, { body }));
    need(202, await owner.call("POST", `${path}/${id}/test`));
    const asked = `${path}/${id}/deliveries`;
    await until(async () => {
      const { items } = (await owner.call<{ items: WebhookDelivery[] }>("GET", asked)).body;
      return items[0]?.attempts[0]?.problem?.includes("private address");
    });
    expect(receiver.asked).not.toContain("/by-name");
    await alone.close();
  });

  test("bad input: no address, an unknown event, an old version", async () => {
    const url = "https://hooks.example/claims";
    for (const body of [{}, { url: "hooks" }, { url, event_types: ["verdict_published"] }])
      expect((await reviewer.call("POST", path, { body })).status).toBe(422);
    const { id } = await make();
    const edit = { body: { description: "new" } };
    expect((await reviewer.call("PATCH", `${path}/${id}`, edit)).status).toBe(428);
    const stale = { ...edit, ifMatch: 9 };
    expect((await reviewer.call("PATCH", `${path}/${id}`, stale)).status).toBe(412);
  });

  test("everybody but the owner, and keys that are not for webhooks", async () => {
    const { id } = await make();
    const asked = [
      ["GET", `${path}/${id}`],
      ["DELETE", `${path}/${id}`],
      ["GET", `${path}/${id}/deliveries`],
      ["POST", `${path}/${id}/test`],
    ] as const;
    for (const [method, address] of asked) {
      expect((await editor.call(method, address)).status).toBe(404);
      expect((await site.visitor.call(method, address)).status).toBe(401);
    }
    const makeKey = async (scopes: string[]) => {
      const sent = { body: { name: "hooks", scopes } };
      type Key = ApiKey & { key: string };
      return need(201, await reviewer.call<Key>("POST", "/v1/desk/api-keys", sent)).key;
    };
    const listWith = async (key: string) => {
      const headers = { "x-api-key": key };
      return (await site.visitor.call("GET", path, { headers })).status;
    };
    expect(await listWith(await makeKey(["webhooks"]))).toBe(200);
    expect(await listWith(await makeKey(["read"]))).toBe(403);
  });
});
