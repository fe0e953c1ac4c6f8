import { afterAll, describe, expect, test } from "vitest";
import { publicUrl } from "../support/describe-deps.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
afterAll(() => site.close());

type Answer = { status: number; type: string | null; text: string };
type Rpc = {
  jsonrpc: "2.0";
  id: unknown;
  result?: { isError?: boolean };
  error?: { code: number; message: string };
};

const usual = { "content-type": "application/json", accept: "application/json, text/event-stream" };
const ping = { jsonrpc: "2.0", id: 1, method: "ping" };

async function send(
  body: string | ReadableStream | null,
  headers: Record<string, string> = {},
  method = "POST",
): Promise<Answer> {
  const sent = new Request(`${publicUrl}/mcp`, {
    method,
    headers: { ...usual, ...headers },
    body,
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });
  const answer = await site.api.fetch(sent);
  return {
    status: answer.status,
    type: answer.headers.get("content-type"),
    text: await answer.text(),
  };
}

const json = (value: unknown) => JSON.stringify(value);
const callOf = (name: unknown, given: unknown) =>
  json({ jsonrpc: "2.0", id: 2, method: "tools/call", params: { name, arguments: given } });
const nest = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
const inParams = (text: string) =>
  `{"jsonrpc":"2.0","id":1,"method":"ping","params":{"a":${text}}}`;

/** What an error of JSON-RPC to nobody in particular says besides its message. */
function readRefusal({ status, type, text }: Answer): object {
  const { jsonrpc, id, error } = JSON.parse(text) as Rpc;
  const says = Boolean(error?.message) && error!.code < -31_999;
  return { status, isJson: type?.includes("application/json"), jsonrpc, id, says };
}

const refused = (status = 400) => ({ status, isJson: true, jsonrpc: "2.0", id: null, says: true });

const noMessages: Record<string, string> = {
  "no JSON": "{",
  nothing: "",
  null: "null",
  "a number": "1",
  "a text": '"ping"',
  "no messages": "[]",
  "several messages": json([ping, ping]),
  "a thousand messages": json(Array.from({ length: 1_000 }, () => ping)),
  "two lines": `${json(ping)}\n${json(ping)}`,
  "the first version": json({ ...ping, jsonrpc: "1.0" }),
  "no version": json({ id: 1, method: "ping" }),
  "no method": json({ jsonrpc: "2.0", id: 1 }),
  "a method that is a number": json({ ...ping, method: 5 }),
  "an id that is null": json({ ...ping, id: null }),
  "an id that is an object": json({ ...ping, id: {} }),
  "an id that is true": json({ ...ping, id: true }),
  "an id past all integers":
    '{"jsonrpc":"2.0","method":"ping","id":123456789012345678901234567890}',
  "an id past all numbers": '{"jsonrpc":"2.0","method":"ping","id":1e999}',
  "params that are a list": json({ ...ping, params: [] }),
  "a member more": json({ ...ping, more: 1 }),
  "100,000 lists in each other": inParams(nest(100_000)),
  "40,000 objects in each other": inParams(`${'{"a":'.repeat(40_000)}1${"}".repeat(40_000)}`),
  "U+0000": json({ ...ping, params: { a: "\0" } }),
  "half a surrogate pair": inParams(String.raw`"\ud800"`),
};

test.each(Object.entries(noMessages))("%s is no message and is refused", async (_name, body) => {
  expect(readRefusal(await send(body))).toEqual(refused());
});

describe("a message that asks for what there is not", () => {
  test.each([
    "tools/destroy",
    "",
    "__proto__",
    "constructor",
    "m".repeat(200_000),
    "resources/list",
  ])("method %.20s is answered by its id: not found", async (method) => {
    const { status, text } = await send(json({ ...ping, method }));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ id: 1, error: { code: -32_601 } });
  });

  test("tools nobody knows and arguments of another shape run nothing", async () => {
    const calls = [
      ...["nope", "__proto__", "constructor", "toString", "", 5, null].map((name) =>
        callOf(name, {}),
      ),
      ...[[], "x", null, 5].map((given) => callOf("search_claims", given)),
      ...[{}, { query: {} }, { query: "a", limit: 0 }, { query: "a", limit: 1e308 }].map((given) =>
        callOf("search_claims", given),
      ),
      callOf("search_claims", { query: "a ".repeat(50_000) }),
      callOf("get_verdict", { claim: "x".repeat(200_000) }),
      callOf("get_verdict", { claim: "javascript:alert(1)" }),
      callOf("check_text", { text: "one two", published_on: "2023-02-31" }),
    ];
    for (const body of calls) {
      const { status, text } = await send(body);
      expect(status, body.slice(0, 100)).toBe(200);
      const { result, error } = JSON.parse(text) as Rpc;
      expect(error?.message ?? result?.isError, body.slice(0, 100)).toBeTruthy();
    }
  });
});

test("an id comes back as it was sent, however long", async () => {
  for (const id of [0, -1, "", "i".repeat(200_000), Number.MAX_SAFE_INTEGER])
    expect(JSON.parse((await send(json({ ...ping, id }))).text)).toMatchObject({ id, result: {} });
});

test("what only tells something is taken without an answer", async () => {
  for (const message of [
    { jsonrpc: "2.0", method: "notifications/initialized" },
    { jsonrpc: "2.0", method: "notifications/anything", params: { a: 1 } },
    { jsonrpc: "2.0", method: "notifications/cancelled", params: { requestId: 1 } },
    { jsonrpc: "2.0", id: 1, result: {} },
  ])
    expect(await send(json(message))).toMatchObject({ status: 202, text: "" });
});

describe("headers", () => {
  test("a body that is not said to be JSON is refused", async () => {
    for (const type of ["", "text/plain", "application/x-www-form-urlencoded", "application/jsonx"])
      expect(readRefusal(await send(json(ping), { "content-type": type }))).toEqual(refused());
  });

  test("a client that does not take both forms of an answer is refused", async () => {
    for (const accept of ["application/json", "text/event-stream", "text/html"])
      expect(readRefusal(await send(json(ping), { accept }))).toEqual(refused(406));
  });

  test("sessions are ignored, since none is kept; unknown versions are refused", async () => {
    const session = "a".repeat(8_000);
    expect((await send(json(ping), { "mcp-session-id": session })).status).toBe(200);
    expect(readRefusal(await send(json(ping), { "mcp-protocol-version": "1999-01-01" }))).toEqual(
      refused(),
    );
  });

  test("unknown keys and pages of other sites are refused", async () => {
    expect(readRefusal(await send(json(ping), { authorization: "Bearer nope" }))).toEqual(
      refused(401),
    );
    for (const origin of ["null", "https://evil.example", "%%%"])
      expect(readRefusal(await send(json(ping), { origin }))).toEqual(refused(403));
  });
});

test("there is nothing to GET or DELETE", async () => {
  for (const method of ["GET", "HEAD", "DELETE", "PUT", "PATCH"])
    expect((await send(null, { "mcp-session-id": "x" }, method)).status).toBe(405);
});

test("10 MB are refused before they are read, with their length and without", async () => {
  expect(readRefusal(await send(inParams(`"${"x".repeat(10_000_000)}"`)))).toEqual(refused(413));
  let sent = 0;
  const endless = new ReadableStream({
    pull: (controller) => {
      sent += 100_000;
      controller.enqueue(new Uint8Array(100_000).fill(97));
    },
  });
  expect(readRefusal(await send(endless))).toEqual(refused(413));
  expect(sent).toBeLessThan(1_000_000);
});
