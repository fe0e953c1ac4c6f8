import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import type { ImportJob } from "@claimledger/claims/desk/article";
import type { WebhookDelivery, WebhookWithSecret } from "@claimledger/claims/desk/webhook";
import { openFalseNames } from "../support/false-names.ts";
import { need } from "../support/newsroom.ts";
import { servePages } from "../support/serve-pages.ts";
import { startApi } from "../support/start-api.ts";

const names = openFalseNames();
const words = "The tunnel is 12 kilometres long and cost 900 million euros, they said. ".repeat(6);
const article = `<html lang="en"><head><title>The tunnel</title></head><body><article><p>${words}</p></article></body></html>`;
let leadsTo = "";
const server = await servePages(({ url }, response) => {
  const html = { "content-type": "text/html; charset=utf-8", connection: "close" };
  if (url === "/moved") response.writeHead(302, { ...html, location: leadsTo }).end();
  else response.writeHead(200, html).end(article);
});
const site = await startApi();
const reviewer = await site.signedIn("reviewer");
afterAll(async () => {
  names.close();
  await site.close();
  await server.close();
});

/** Public, and nobody's who could be asked by mistake. */
const publicAddress = "2fff:ffff::1";
const at = (host: string, path = "/article") => `http://${host}:${server.port}${path}`;

beforeEach(() => {
  for (const list of [names.asked, names.reached, server.asked]) list.length = 0;
  names.answer("public.example", [publicAddress]);
});

async function importUrl(fetch_url: string): Promise<ImportJob> {
  const sent = { body: { fetch_url } };
  const { id } = need(202, await reviewer.call<ImportJob>("POST", "/v1/desk/articles", sent));
  for (const until = Date.now() + 20_000; Date.now() < until; await sleep(30)) {
    const job = need(200, await reviewer.call<ImportJob>("GET", `/v1/desk/jobs/${id}`));
    if (job.finished_at) return job;
  }
  throw new Error(`The import of ${fetch_url} did not end.`);
}

const privateAddresses = [
  "127.0.0.1",
  "127.8.9.1",
  "0.0.0.0",
  "10.0.0.1",
  "169.254.169.254",
  "100.64.0.1",
  "::1",
  "::",
  "::ffff:127.0.0.1",
  "::ffff:7f00:1",
  "::7f00:1",
  "::ffff:0:7f00:1",
  "64:ff9b::7f00:1",
  "64:ff9b:1::7f00:1",
  "2002:7f00:1::",
  "fd00::1",
  "fe80::1",
  "fec0::1",
];

describe("an import", () => {
  test("looks a name up once for a connection: what was looked at is what is reached", async () => {
    names.answer("twice.example", [publicAddress], ["127.0.0.1"]);
    expect(await importUrl(at("twice.example"))).toMatchObject({ status: "succeeded" });
    expect(names.asked).toEqual(["twice.example"]);
    expect(names.reached).toEqual([publicAddress]);
  });

  test("of a name that was public and is private now reaches nothing", async () => {
    names.answer("twice.example", [publicAddress], ["127.0.0.1"]);
    await importUrl(at("twice.example"));
    const again = await importUrl(at("twice.example"));
    expect(again).toMatchObject({
      status: "failed",
      problem: expect.stringContaining("private address"),
    });
    expect(server.asked).toHaveLength(1);
  });

  test.each(privateAddresses)("of a name that leads to %s reaches nothing", async (address) => {
    names.answer("inside.example", [address]);
    expect((await importUrl(at("inside.example"))).problem).toContain("private address");
    expect([...names.reached, ...server.asked]).toEqual([]);
  });

  test("of a name with a private address among public ones reaches nothing", async () => {
    names.answer("mixed.example", [publicAddress, "10.0.0.1"]);
    expect((await importUrl(at("mixed.example"))).problem).toContain("private address");
    expect(names.reached).toEqual([]);
  });

  test("that is sent on to another public page takes that", async () => {
    leadsTo = at("public.example");
    expect(await importUrl(at("public.example", "/moved"))).toMatchObject({ status: "succeeded" });
  });

  const forms = ["127.0.0.1", "2130706433", "0x7f000001", "0177.0.0.1", "127.1", "0.0.0.0", "0"];
  const numbered = ["[::1]", "[::]", "[::ffff:7f00:1]", "[::7f00:1]", "[64:ff9b::7f00:1]"];
  test.each([...forms, ...numbered, "inside.example", "localhost", "%31%32%37.0.0.1"])(
    "that is sent on to %s does not follow",
    async (host) => {
      names.answer("inside.example", ["127.0.0.1"]);
      leadsTo = at(host);
      expect((await importUrl(at("public.example", "/moved"))).problem).toContain(
        "private address",
      );
      expect(server.asked).toEqual(["/moved"]);
    },
  );

  test("that is sent back to its own name, which is private by then, does not follow", async () => {
    names.answer("twice.example", [publicAddress], ["127.0.0.1"]);
    leadsTo = at("twice.example");
    expect((await importUrl(at("twice.example", "/moved"))).problem).toContain("private address");
    expect(server.asked).toEqual(["/moved"]);
  });
});

describe("a webhook", () => {
  const path = "/v1/desk/webhooks";

  async function make(host: string, hook = "/hook") {
    const body = { url: at(host, hook) };
    return need(201, await reviewer.call<WebhookWithSecret>("POST", path, { body }));
  }

  /** Sends a test message, and gives how its first try went. */
  async function tryOnce({ id }: { id: string }) {
    const sent = need(202, await reviewer.call<WebhookDelivery>("POST", `${path}/${id}/test`));
    for (const until = Date.now() + 20_000; Date.now() < until; await sleep(30)) {
      const asked = `${path}/${id}/deliveries`;
      const { items } = (await reviewer.call<{ items: WebhookDelivery[] }>("GET", asked)).body;
      const attempt = items.find((one) => one.id === sent.id)?.attempts[0];
      if (attempt) return attempt;
    }
    throw new Error("The message was not tried.");
  }

  test("to a name that was public and is private now reaches nothing", async () => {
    names.answer("hook.example", [publicAddress], ["127.0.0.1"]);
    const endpoint = await make("hook.example");
    expect(await tryOnce(endpoint)).toMatchObject({ http_status: 200, problem: null });
    expect(names.reached).toEqual([publicAddress]);
    expect(await tryOnce(endpoint)).toMatchObject({
      http_status: null,
      problem: expect.stringContaining("private address"),
    });
    expect(server.asked).toEqual(["/hook"]);
  });

  test("is not sent on, whatever its receiver answers", async () => {
    leadsTo = at("127.0.0.1");
    expect(await tryOnce(await make("public.example", "/moved"))).toMatchObject({
      http_status: 302,
    });
    expect(server.asked).toEqual(["/moved"]);
  });

  test.each([
    "2130706433",
    "0x7f000001",
    "0177.0.0.1",
    "127.1",
    "0",
    "[::ffff:7f00:1]",
    "[::7f00:1]",
  ])("is not made for %s", async (host) => {
    const answer = await reviewer.call("POST", path, { body: { url: at(host) } });
    expect(answer.status).toBe(422);
    expect(answer.body.errors).toMatchObject([{ pointer: "/url" }]);
  });
});
