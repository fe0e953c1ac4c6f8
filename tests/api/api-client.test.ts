import { afterAll, describe, expect, test } from "vitest";
import {
  ApiProblem,
  createClient,
  eachChange,
  eachItem,
  followChanges,
  getClaim,
  getDocument,
  NoAnswer,
  NotGenuine,
  unwrap,
  verifyChange,
  verifyWebhook,
  type Change,
} from "@claimledger/api-client";
import { makeWebhookSecret, signMessage } from "@claimledger/api/webhooks/sign-message";
import { acceptNewClaim, publishNewVerdict } from "../support/newsroom.ts";
import { serveApi } from "../support/serve-api.ts";
import { servePages } from "../support/serve-pages.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
const served = await serveApi(site.api);
const author = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
const client = createClient({ baseUrl: served.url });
const { claim_id: id } = await publishNewVerdict(author, editor);
for (let count = 0; count < 4; count += 1) await acceptNewClaim(author);
afterAll(async () => {
  site.api.endStreams();
  await served.close();
  await site.close();
});

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("lists and changes", () => {
  test("every item of a list comes once, whatever the size of its pages", async () => {
    const all = await collect(eachItem(client, "/v1/claims"));
    const query = { limit: 2 };
    const paged = await collect(eachItem(client, "/v1/claims", { params: { query } }));
    expect(all.length).toBe(5);
    expect(paged).toEqual(all);
  });

  test("several statuses and fields are asked for as lists", async () => {
    const { data } = await client.GET("/v1/claims", {
      params: { query: { status: ["published", "in_review"], fields: ["status"] } },
    });
    expect(data?.items).toEqual([{ id, status: "published" }]);
  });

  test("changes are read to the log's end, and on from where one was, and are what their hashes name", async () => {
    const all = await collect(eachChange(client));
    for (const change of all) verifyChange(change);
    const middle = all[2]!.seq;
    expect(await collect(eachChange(client, { after: middle }))).toEqual(all.slice(3));
    expect(await collect(eachChange(client, { after: all.at(-1)!.seq }))).toEqual([]);
  });

  test("a follower gets everything once, in order, though its connections are cut", async () => {
    const before = await collect(eachChange(client, { include: "none" }));
    const stop = new AbortController();
    const seen: number[] = [];
    const following = (async () => {
      const from = { include: "none", signal: stop.signal } as const;
      for await (const { seq } of followChanges(client, from)) seen.push(seq);
    })();
    await expect.poll(() => seen.length).toBe(before.length);
    site.api.endStreams();
    await acceptNewClaim(author);
    await expect.poll(() => seen.length, { timeout: 15_000 }).toBeGreaterThan(before.length);
    stop.abort();
    await following;
    const after = await collect(eachChange(client, { include: "none" }));
    expect(seen).toEqual(after.map(({ seq }) => seq));
  });

  test("a follower who is ahead of the log is refused, not left waiting", async () => {
    await expect(collect(followChanges(client, { after: 1_000_000 }))).rejects.toThrow(ApiProblem);
  });
});

describe("what was received is what its hash names", () => {
  test("a claim and its document, by the same bytes", async () => {
    const { claim, sha256, bytes } = await getClaim(client, id);
    expect(claim).toMatchObject({ id, status: "published" });
    expect((await getDocument(client, sha256)).bytes).toEqual(bytes);
  });

  test("anything else is no document", async () => {
    const { sha256 } = await getClaim(client, id);
    const forger = createClient({
      baseUrl: served.url,
      fetch: async (request) => {
        const answer = await fetch(request);
        const text = (await answer.text()).replace("45 million", "46 million");
        return new Response(text, answer);
      },
    });
    await expect(getClaim(forger, id)).rejects.toThrow(NotGenuine);
    await expect(getDocument(forger, sha256)).rejects.toThrow(sha256);
  });

  test("a change whose document or header was touched is not genuine", async () => {
    const change = (await collect(eachChange(client))).find(({ document }) => document?.verdict)!;
    const { document } = change;
    const touched: Change[] = [
      { ...change, document: { ...document!, statement: "Something else." } },
      { ...change, time: "2020-01-01T00:00:00.000Z" },
      { ...change, actor_role: "admin" },
    ];
    for (const forged of touched) expect(() => verifyChange(forged)).toThrow(NotGenuine);
  });
});

describe("webhooks", () => {
  const secret = makeWebhookSecret();
  const body = JSON.stringify({
    type: "webhook.test",
    timestamp: "2026-11-23T10:00:00Z",
    data: null,
  });
  const sign = (timestamp = Math.floor(Date.now() / 1000)) => ({
    "webhook-id": "msg_1",
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signMessage({ id: "msg_1", timestamp, body }, [secret]),
  });

  test("a signed message is read, from either kind of headers", () => {
    expect(verifyWebhook(body, sign(), secret).type).toBe("webhook.test");
    expect(verifyWebhook(Buffer.from(body), new Headers(sign()), secret).data).toBeNull();
  });

  test("a message that was changed, is old, or was signed by somebody else is refused", () => {
    expect(() => verifyWebhook(`${body} `, sign(), secret)).toThrow("signature");
    expect(() => verifyWebhook(body, sign(1_600_000_000), secret)).toThrow("old");
    expect(() => verifyWebhook(body, sign(), makeWebhookSecret())).toThrow("signature");
    expect(() => verifyWebhook(body, {}, secret)).toThrow("headers");
  });
});

describe("refusals and patience", () => {
  type Reply = { status: number; headers?: Record<string, string>; body?: string };

  /** A server that gives these answers, one after another, and then the last one. */
  async function serveReplies(replies: Reply[]) {
    let count = 0;
    return servePages((_request, response) => {
      const { status, headers, body } = replies[Math.min(count, replies.length - 1)]!;
      count += 1;
      response.writeHead(status, { "content-type": "application/json", ...headers }).end(body);
    });
  }

  const empty = { status: 200, body: '{"items":[],"next_cursor":null}' };

  test("a refusal is thrown with its code, its faults and the request's id", async () => {
    const query = { limit: 1_000 };
    const asked = client.GET("/v1/claims", { params: { query } });
    const refusal = await asked.then(unwrap).catch((error: unknown) => error as ApiProblem);
    expect(refusal).toMatchObject({ status: 422, code: "invalid" });
    expect((refusal as ApiProblem).faults[0]?.pointer).toBe("/query/limit");
  });

  test("a busy server is asked again after the time that it names", async () => {
    const busy = { status: 429, headers: { "retry-after": "1" } };
    const server = await serveReplies([busy, { status: 503 }, empty]);
    const began = performance.now();
    const patient = createClient({ baseUrl: `http://127.0.0.1:${server.port}` });
    expect(unwrap(await patient.GET("/v1/claims")).items).toEqual([]);
    expect(performance.now() - began).toBeGreaterThan(1_000);
    expect(server.asked.length).toBe(3);
    await server.close();
  });

  test("it gives up after its tries, and at once where it would have to wait for minutes", async () => {
    const server = await serveReplies([{ status: 503, headers: { "retry-after": "0" } }]);
    const patient = createClient({ baseUrl: `http://127.0.0.1:${server.port}`, retries: 1 });
    expect((await patient.GET("/v1/claims")).response.status).toBe(503);
    expect(server.asked.length).toBe(2);
    await server.close();
    const closed = await serveReplies([{ status: 503, headers: { "retry-after": "600" } }]);
    const other = createClient({ baseUrl: `http://127.0.0.1:${closed.port}` });
    expect((await other.GET("/v1/claims")).response.status).toBe(503);
    expect(closed.asked.length).toBe(1);
    await closed.close();
  });

  test("a write is sent again only where it carries an Idempotency-Key", async () => {
    const server = await serveReplies([{ status: 503, headers: { "retry-after": "0" } }]);
    const patient = createClient({ baseUrl: `http://127.0.0.1:${server.port}`, retries: 1 });
    const body = { purpose: "verdict" } as const;
    const path = { id };
    await patient.POST("/v1/desk/claims/{id}/reviews", { params: { path }, body });
    expect(server.asked.length).toBe(1);
    const header = { "idempotency-key": "a" };
    await patient.POST("/v1/desk/claims/{id}/reviews", { params: { path, header }, body });
    expect(server.asked.length).toBe(3);
    await server.close();
  });

  test("a server that is silent or away is no answer, in words", async () => {
    const silent = await servePages(() => undefined);
    const baseUrl = `http://127.0.0.1:${silent.port}`;
    const hasty = createClient({ baseUrl, retries: 1, timeoutMs: 200 });
    await expect(hasty.GET("/v1/claims")).rejects.toThrow("longer than 0.2 s");
    expect(silent.asked.length).toBe(2);
    await silent.close();
    await expect(hasty.GET("/v1/claims")).rejects.toThrow(NoAnswer);
  });

  test("whoever stops waiting is not kept", async () => {
    const server = await serveReplies([{ status: 429, headers: { "retry-after": "60" } }]);
    const patient = createClient({ baseUrl: `http://127.0.0.1:${server.port}` });
    const asked = patient.GET("/v1/claims", { signal: AbortSignal.timeout(200) });
    await expect(asked).rejects.toMatchObject({ name: "TimeoutError" });
    await server.close();
  });

  test("a key goes along with every request", async () => {
    const keyed = createClient({ baseUrl: served.url, apiKey: "no-such-key", retries: 0 });
    expect((await keyed.GET("/v1/claims")).response.status).toBe(401);
  });
});
