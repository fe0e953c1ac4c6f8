import { afterAll, describe, expect, test } from "vitest";
import type { ApiKey, ApiKeyInput, ApiUsage } from "@claimledger/claims/desk/api-key";
import { acceptNewClaim, need, writeArticle } from "../support/newsroom.ts";
import type { Client } from "../support/client.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());
const { visitor } = site;
const reviewer = await site.signedIn("reviewer");
const path = "/v1/desk/api-keys";
type NewKey = ApiKey & { key: string };

async function makeKey(input: Partial<ApiKeyInput> = {}, by: Client = reviewer): Promise<NewKey> {
  const body = { name: "a program", ...input };
  return need(201, await by.call<NewKey>("POST", path, { body }));
}

const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

async function statusWith(key: string, asked = "/v1/desk/queue"): Promise<number> {
  return (await visitor.call("GET", asked, { headers: bearer(key) })).status;
}

async function findKeys(by: Client = reviewer): Promise<ApiKey[]> {
  return need(200, await by.call<{ items: ApiKey[] }>("GET", path)).items;
}

describe("an API key", () => {
  test("is shown once, kept as a hash, and opens what it is for under either header", async () => {
    const { key, ...made } = await makeKey({ scopes: ["read"] });
    expect(key.startsWith(made.start)).toBe(true);
    const listed = await findKeys();
    expect(listed).toContainEqual(made);
    expect(JSON.stringify(listed)).not.toContain(key);
    const row = await site.database.prisma.apiKey.findUniqueOrThrow({ where: { id: made.id } });
    expect(JSON.stringify(row)).not.toContain(key);
    expect(await statusWith(key)).toBe(200);
    const other = await visitor.call("GET", "/v1/desk/queue", { headers: { "x-api-key": key } });
    expect(other.status).toBe(200);
  });

  test("does nothing that it is not for, and never what only a person may do", async () => {
    const { key } = await makeKey({ scopes: ["read"] });
    const headers = bearer(key);
    const body = { format: "text", content: writeArticle(), language: "en" };
    expect((await visitor.call("POST", "/v1/desk/articles", { headers, body })).status).toBe(403);
    expect(await statusWith(key, path)).toBe(403);
    expect(await statusWith(key, "/v1/desk/me")).toBe(403);
    const other = await makeKey({ scopes: ["import"] });
    expect(await statusWith(other.key)).toBe(403);
    const sent = { headers: bearer(other.key), body };
    expect((await visitor.call("POST", "/v1/desk/articles", sent)).status).toBe(201);
  });

  test("holds no more once it is revoked, past its time, or its owner has left", async () => {
    const leaver = await site.signedIn("editor");
    const admin = await site.signedIn("admin");
    const keys = [
      await makeKey({ scopes: ["read"] }),
      await makeKey({ scopes: ["read"], expires_in_days: 1 }),
      await makeKey({ scopes: ["read"], expires_in_days: null }, leaver),
    ];
    for (const { key } of keys) expect(await statusWith(key)).toBe(200);
    const revoked = await reviewer.call<ApiKey>("POST", `${path}/${keys[0]!.id}/revoke`);
    expect(revoked.body.revoked_at).not.toBeNull();
    site.clock.advance(25 * 3_600_000);
    const leave = `/v1/desk/people/${leaver.id}/deactivate`;
    need(200, await admin.call("POST", leave, { ifMatch: 1 }));
    for (const { key } of keys) expect(await statusWith(key)).toBe(401);
    expect(await statusWith("clk_unknown", "/v1/claims")).toBe(401);
  });

  test("is its owner's alone: nobody else sees or revokes it", async () => {
    const { id } = await makeKey();
    const other = await site.signedIn("admin");
    expect(await findKeys(other)).toEqual([]);
    expect((await other.call("POST", `${path}/${id}/revoke`)).status).toBe(404);
    expect((await visitor.call("GET", path)).status).toBe(401);
    expect((await visitor.call("POST", path, { body: { name: "x" } })).status).toBe(401);
  });

  test("refuses bad input: no name, a scope that there is not, more keys than twenty", async () => {
    const person = await site.signedIn("reviewer");
    for (const body of [{}, { name: " " }, { name: "x", scopes: ["admin"] }, { name: "x", a: 1 }])
      expect((await person.call("POST", path, { body })).status).toBe(422);
    for (let made = 0; made < 20; made++) await makeKey({}, person);
    expect((await person.call("POST", path, { body: { name: "one more" } })).status).toBe(409);
  });
});

test("the use of a key is counted by day, refusals apart, and its last use is known", async () => {
  const limited = await startApi({ beside: site, limits: { anonymous: 100, keyed: 20 } });
  const person = await site.signedIn("reviewer");
  const { key, id } = await makeKey({}, person);
  const headers = bearer(key);
  const { id: claimId } = await acceptNewClaim(reviewer);
  const statuses = new Set<number>();
  for (let asked = 0; asked < 25; asked++)
    statuses.add((await limited.visitor.call("GET", `/v1/claims/${claimId}`, { headers })).status);
  expect([...statuses]).toEqual([200, 429]);
  await limited.close();
  const usage = need(200, await person.call<ApiUsage>("GET", "/v1/desk/api-usage"));
  const [day] = site.clock.now().toISOString().split("T");
  expect(usage.days).toEqual([{ day, key_id: id, requests: 25, refused: 5 }]);
  const [listed] = await findKeys(person);
  expect(listed?.last_used_at).not.toBeNull();
});
