import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { afterAll, describe, expect, test } from "vitest";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { publicUrl } from "../support/describe-deps.ts";
import {
  acceptNewClaim,
  publishNewVerdict,
  retractVerdict,
  webSource,
  withdrawNewClaim,
} from "../support/newsroom.ts";
import { serveApi } from "../support/serve-api.ts";
import { startApi } from "../support/start-api.ts";

const site = await startApi();
const author = await site.signedIn("reviewer");
const editor = await site.signedIn("editor");
const served = await serveApi(site.api);
const client = new Client({ name: "reader", version: "1" });
await client.connect(new StreamableHTTPClientTransport(new URL(`${served.url}/mcp`)));
afterAll(async () => {
  await client.close();
  await served.close();
  await site.close();
});

const read = async (id: string) =>
  (await site.visitor.call<PublicClaim>("GET", `/v1/claims/${id}`)).body;
const checked = await read((await publishNewVerdict(author, editor)).claim_id);
const retracted = (await publishNewVerdict(author, editor)).claim_id;
await retractVerdict(author, editor, retracted, "Wrong port.");
const unreviewed = await acceptNewClaim(author);

/** What any of the tools may answer with. */
type Data = {
  note: string;
  claims: { url: string }[];
  next_cursor: string | null;
  statements: object[];
  document_url: string;
};
type Answer = { data: Data; text: string; isError: boolean };

async function call(name: string, given: Record<string, unknown>): Promise<Answer> {
  const result = (await client.callTool({ name, arguments: given })) as CallToolResult;
  const [content] = result.content;
  return {
    data: (result.structuredContent ?? {}) as Data,
    text: content?.type === "text" ? content.text : "",
    isError: result.isError ?? false,
  };
}

const send = (headers: Record<string, string>, body: string | null, method = "POST") =>
  fetch(`${served.url}/mcp`, {
    method,
    headers: {
      "content-type": "application/json",
      accept: "application/json, text/event-stream",
      ...headers,
    },
    body,
  });

describe("the protocol's own client over HTTP", () => {
  test("is offered three tools that only read", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["search_claims", "get_verdict", "check_text"]);
    for (const { annotations } of tools) expect(annotations?.readOnlyHint).toBe(true);
  });

  test("search_claims cites address and status of each claim, checked or not", async () => {
    const { data, text } = await call("search_claims", { query: "harbour cranes" });
    const byUrl = new Map(data.claims.map((claim) => [claim.url, claim]));
    expect(byUrl.size).toBe(3);
    expect(byUrl.get(`${publicUrl}${checked.path}`)).toMatchObject({
      status: "published",
      checked: true,
      verdict: { value: "mostly_accurate", label: "Mostly accurate" },
    });
    const open = await read(unreviewed.id);
    expect(byUrl.get(`${publicUrl}${open.path}`)).toMatchObject({
      status: "unreviewed",
      checked: false,
      verdict: null,
      note: expect.stringContaining("Not checked"),
    });
    expect(text).toContain("Found 3; 1 checked.");
    expect(text).toContain(`${publicUrl}${open.path}`);
  });

  test("search_claims pages, narrows, and says so when nothing is found", async () => {
    const given = { query: "harbour cranes", limit: 2 };
    const first = await call("search_claims", given);
    const second = await call("search_claims", { ...given, cursor: first.data.next_cursor });
    expect([first, second].map(({ data }) => data.claims.length)).toEqual([2, 1]);
    expect(second.data.next_cursor).toBeNull();
    const open = await call("search_claims", { ...given, status: ["unreviewed"] });
    expect(open.data.note).toBe("Found 1; none of them has been checked.");
    const none = await call("search_claims", { query: "zeppelin" });
    expect(none.text).toContain("says nothing about whether it is true");
  });

  test("get_verdict gives a verdict with its sources, by id and by address", async () => {
    const byId = await call("get_verdict", { claim: checked.id });
    expect(byId.data).toMatchObject({
      url: `${publicUrl}${checked.path}`,
      status: "published",
      checked: true,
      rationale: checked.verdict!.rationale,
      sources: [{ stance: "supports", url: "https://port.example/report-2025" }],
    });
    expect(byId.text).toContain(webSource.quote);
    expect(byId.text).toContain("Status: published");
    const document = new URL(byId.data.document_url).pathname;
    expect((await site.visitor.call("GET", document)).body).toEqual(checked);
    const byAddress = await call("get_verdict", { claim: `${publicUrl}${checked.path}` });
    expect(byAddress.data).toEqual(byId.data);
  });

  test("get_verdict gives no verdict where none holds, and says why", async () => {
    const open = await call("get_verdict", { claim: unreviewed.id });
    expect(open.data).toMatchObject({ checked: false, verdict: null, sources: [] });
    expect(open.text).toContain("Not checked");
    const gone = await call("get_verdict", { claim: retracted });
    expect(gone.data).toMatchObject({ status: "retracted", checked: false, verdict: null });
    expect(gone.text).toContain("no longer holds");
    const { id } = await withdrawNewClaim(author, "It is a forecast.");
    const withdrawn = await call("get_verdict", { claim: id });
    expect(withdrawn.data).toMatchObject({ status: "retracted", checked: false, verdict: null });
    expect(withdrawn.text).toContain("no verdict was published");
    expect(withdrawn.text).toContain("It is a forecast.");
    expect(withdrawn.text).not.toContain("no longer holds");
  });

  test("check_text finds the same claim again, and only what says the same counts", async () => {
    const same = await call("check_text", { text: checked.statement, language: "en" });
    expect(same.data.statements[0]).toMatchObject({
      checked: true,
      matches: [{ url: `${publicUrl}${checked.path}`, status: "published", says_the_same: true }],
    });
    const other = checked.statement.replace(/\d+ ships/, "999 ships");
    expect(other).not.toBe(checked.statement);
    const near = await call("check_text", { text: other, language: "en" });
    expect(near.data.statements[0]).toMatchObject({
      checked: false,
      matches: [{ says_the_same: false, differences: [{ kind: "number" }] }],
    });
    expect(near.text).toContain("Nothing in this text was checked here.");
  });

  test("check_text says so when nothing was checked", async () => {
    const text = "Ottawa opened 14 libraries in 2024, the mayor said.";
    const { data } = await call("check_text", { text, language: "en" });
    expect(data.statements).toMatchObject([{ checked: false, matches: [] }]);
    expect(data.note).toContain("Nothing in this text was checked here.");
  });
});

describe("refuses", () => {
  test("claims that do not exist, and what is no claim, saying so", async () => {
    const id = "01900000-0000-7000-8000-000000000000";
    const unknown = await call("get_verdict", { claim: id });
    expect(unknown).toMatchObject({ isError: true, text: expect.stringContaining(id) });
    for (const claim of ["harbour", "https://elsewhere.example/claims/x"])
      expect((await call("get_verdict", { claim })).isError, claim).toBe(true);
  });

  test("texts that are too long, cursors that are none and members nobody knows", async () => {
    const long = await call("check_text", { text: "a".repeat(20_001) });
    expect(long).toMatchObject({ isError: true, text: expect.stringContaining("20000") });
    for (const extra of [{ cursor: "x" }, { limit: 21 }, { order: "best" }])
      expect((await call("search_claims", { query: "a", ...extra })).isError).toBe(true);
  });

  test("what is no message, several at once, and too much, before any tool runs", async () => {
    const ping = { jsonrpc: "2.0", id: 1, method: "ping" };
    expect((await send({}, JSON.stringify(ping))).status).toBe(200);
    expect((await send({}, "{")).status).toBe(400);
    expect((await send({}, JSON.stringify([ping, ping]))).status).toBe(400);
    expect((await send({}, `"${"a".repeat(300_000)}"`)).status).toBe(413);
  });

  test("pages of other sites, and other methods", async () => {
    const ping = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "ping" });
    expect((await send({ origin: "https://evil.example" }, ping)).status).toBe(403);
    expect((await send({ origin: publicUrl }, ping)).status).toBe(200);
    const streamed = await send({}, null, "GET");
    expect([streamed.status, streamed.headers.get("allow")]).toEqual([405, "POST"]);
  });
});
