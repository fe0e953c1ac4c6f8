import { afterAll, expect, test } from "vitest";
import type { ApiKey } from "@claimledger/claims/desk/api-key";
import { openClient } from "../support/client.ts";
import { acceptNewClaim, need } from "../support/newsroom.ts";
import { startApi } from "../support/start-api.ts";

const options = { limits: { anonymous: 40, keyed: 60 }, trustProxy: true };
const site = await startApi(options);
const second = await startApi({ ...options, beside: site });
afterAll(async () => {
  await second.close();
  await site.close();
});

const from = (address: string) => ({ headers: { "x-forwarded-for": address } });
const topics = "/v1/topics";

test("each answer says what is left, and past the limit when to come again", async () => {
  const { visitor } = site;
  const first = await visitor.call("GET", topics, from("198.51.100.1"));
  expect(first.headers.get("ratelimit-policy")).toBe('"anonymous";q=40;w=60');
  expect(first.headers.get("ratelimit")).toBe('"anonymous";r=39;t=60');
  for (let asked = 1; asked < 40; asked++)
    expect((await visitor.call("GET", topics, from("198.51.100.1"))).status).toBe(200);
  const refused = await visitor.call("GET", topics, from("198.51.100.1"));
  expect(refused.status).toBe(429);
  expect(refused.body.code).toBe("too_many_requests");
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(refused.headers.get("ratelimit")).toMatch(/^"anonymous";r=0;t=\d+$/);
  expect((await visitor.call("GET", topics, from("198.51.100.2"))).status).toBe(200);
});

test("two processes share one limit, but for a block of it", async () => {
  let taken = 0;
  for (let asked = 0; asked < 40; asked++)
    for (const { visitor } of [site, second])
      if ((await visitor.call("GET", topics, from("198.51.100.3"))).status === 200) taken += 1;
  expect(taken).toBeGreaterThanOrEqual(38);
  expect(taken).toBeLessThanOrEqual(44);
});

test("requests at the same moment are counted one by one", async () => {
  const { visitor } = site;
  const asked = Array.from({ length: 100 }, () =>
    visitor.call("GET", topics, from("198.51.100.4")),
  );
  const statuses = (await Promise.all(asked)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(40);
});

test("the addresses of one IPv6 network are one caller; the table holds no address", async () => {
  const { visitor } = site;
  const statuses = [];
  for (let host = 0; host < 41; host++)
    statuses.push(
      (await visitor.call("GET", topics, from(`2001:db8::${host.toString(16)}`))).status,
    );
  expect(statuses.at(-1)).toBe(429);
  const rows = await site.database.prisma.requestCount.findMany();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.some(({ key }) => /198\.51|2001/.test(key))).toBe(false);
});

test("a person's keys share a limit of their own", async () => {
  const person = await site.signedIn("reviewer");
  const make = async () => {
    const sent = { body: { name: "a program" } };
    return need(
      201,
      await person.call<ApiKey & { key: string }>("POST", "/v1/desk/api-keys", sent),
    );
  };
  const keys = [await make(), await make()];
  let taken = 0;
  for (let asked = 0; asked < 70; asked++) {
    const authorization = `Bearer ${keys[asked % 2]!.key}`;
    const answer = await site.visitor.call("GET", topics, { headers: { authorization } });
    if (answer.status === 200) taken += 1;
  }
  expect(taken).toBe(60);
});

test("stored documents and callers on this machine are free without a key", async () => {
  const claim = await acceptNewClaim(await site.signedIn("reviewer"));
  const visitor = openClient(site.api);
  for (let asked = 0; asked < 60; asked++) {
    const document = await visitor.call("GET", `/v1/claims/${claim.id}`, from("198.51.100.5"));
    expect(document.status).toBe(200);
    expect((await visitor.call("GET", topics, from("127.0.0.1"))).status).toBe(200);
  }
});
