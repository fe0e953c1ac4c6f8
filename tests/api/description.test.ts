import { readFile } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import { describeWithoutDatabase } from "@claimledger/api/describe-without-database";
import { runSql, withDatabase } from "../support/test-database.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());
const { visitor } = site;

const committed = new URL("../../apps/api/openapi.json", import.meta.url);

describe("openapi.json", () => {
  test("as committed is what the routes give; `pnpm --filter @claimledger/api openapi` writes it", async () => {
    const file: unknown = JSON.parse(await readFile(committed, "utf8"));
    expect(JSON.parse(JSON.stringify(describeWithoutDatabase()))).toEqual(file);
    expect((await visitor.call("GET", "/openapi.json")).body).toEqual(file);
  });

  test("names each operation once", () => {
    const document = describeWithoutDatabase();
    const operations = Object.values(document.paths ?? {}).flatMap((path) =>
      Object.values(path as Record<string, { operationId?: string }>),
    );
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids.length).toBeGreaterThan(30);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("says of a list of names which there are, and of a refusal which headers it has", () => {
  const { get } = describeWithoutDatabase().paths!["/v1/claims"]!;
  const parameters = get!.parameters as { name: string; explode: boolean; schema: object }[];

  test.each([
    ["status", ["unreviewed", "in_review", "published", "corrected", "retracted"]],
    ["verdict", ["mostly_accurate", "mixed"]],
    ["fields", ["statement"]],
    ["include", ["highlights", "facets", "claim_reviews"]],
  ])("%s, commas between", (name, values) => {
    const items = { type: "string", enum: expect.arrayContaining(values) };
    expect(parameters.find((one) => one.name === name)).toMatchObject({
      style: "form",
      explode: false,
      schema: { type: "array", items },
    });
  });

  test("429 tells when to come back and what is left", () => {
    const refusal = get!.responses!["429"] as { headers: object };
    expect(Object.keys(refusal.headers)).toEqual(["Retry-After", "RateLimit", "RateLimit-Policy"]);
  });
});

describe("a known path", () => {
  test("asked by a method that it does not have says which it has", async () => {
    const asked = [
      ["POST", "/v1/claims", "GET, HEAD"],
      ["GET", "/v1/analyze", "POST"],
      ["PUT", "/v1/desk/webhooks/01a209c7-cdac-70c6-83c2-6ad6a341de25", "GET, HEAD, PATCH, DELETE"],
      ["DELETE", "/llms.txt", "GET, HEAD"],
    ] as const;
    for (const [method, path, allow] of asked) {
      const { status, body, headers } = await visitor.call(method, path);
      expect([status, body.code, headers.get("allow")], path).toEqual([405, "wrong_method", allow]);
      expect(body.detail).toContain(`use ${allow}`);
    }
  });

  test("is told from one that leads nowhere, which has no methods", async () => {
    const { status, headers } = await visitor.call("POST", "/v1/nothing");
    expect([status, headers.get("allow")]).toEqual([404, null]);
  });
});

describe("health", () => {
  test("/healthz and /readyz answer while all is well", async () => {
    expect(await visitor.call("GET", "/healthz")).toMatchObject({
      status: 200,
      body: { status: "ok" },
    });
    expect(await visitor.call("GET", "/readyz")).toMatchObject({
      status: 200,
      body: { status: "ready" },
    });
  });

  test("without its database it lives, is not ready, and says nothing but a request id", async () => {
    const broken = await startApi();
    const name = new URL(broken.url).pathname.slice(1);
    await runSql(withDatabase(broken.url, "postgres"), `DROP DATABASE ${name} WITH (FORCE)`);
    expect((await broken.visitor.call("GET", "/healthz")).status).toBe(200);
    expect((await broken.visitor.call("GET", "/readyz")).status).toBe(503);

    const failed = await broken.visitor.call("GET", "/v1/claims");
    expect(failed.status).toBe(500);
    expect(failed.headers.get("content-type")).toBe("application/problem+json");
    expect(failed.text).not.toMatch(/postgres|database|prisma|at .*\.ts|select/i);
    const id = failed.body.request_id;
    expect(id).toBe(failed.headers.get("x-request-id"));
    expect(broken.logged.some((line) => line.includes(id) && line.includes("request failed"))).toBe(
      true,
    );
    await broken.api.close();
    await broken.database.close();
  });
});

describe("problems", () => {
  test("an unknown address is a problem document with the request's id", async () => {
    for (const [method, path] of [
      ["GET", "/v1/nothing"],
      ["POST", "/v1/nothing"],
      ["DELETE", "/v1/nothing/x"],
      ["PATCH", "/"],
    ]) {
      const answer = await visitor.call(method!, path!);
      expect(answer.status, path).toBe(404);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
      expect(answer.headers.get("cache-control")).toBe("no-store");
      expect(answer.body).toMatchObject({
        type: "/problems/not_found",
        code: "not_found",
        request_id: answer.headers.get("x-request-id"),
      });
    }
  });

  test("a client's own request id is not taken over", async () => {
    const headers = { "x-request-id": "mine\u0020and\u0020long" };
    const answer = await visitor.call("GET", "/healthz", { headers });
    expect(answer.headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("the log holds no cookie, password or token", async () => {
    const person = await site.signedIn("reviewer");
    await person.call("PUT", "/v1/desk/account", { body: { password: "a secret password" } });
    const log = site.logged.join("\n");
    expect(log).not.toContain("a secret password");
    expect(log).not.toContain(person.cookie().split("=")[1]);
  });
});
