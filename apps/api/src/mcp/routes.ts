import type { Context } from "hono";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import { DomainError } from "@claimledger/claims/errors";
import { openAdmission } from "../analysis/admission.ts";
import { refuse } from "../context.ts";
import { findClientAddress } from "../http/client-address.ts";
import type { Env } from "../http/env.ts";
import { toOwnHeaders } from "../http/observe-request.ts";
import { toKnownRefusal } from "../http/problems.ts";
import { readBody } from "../http/read-body.ts";
import type { Api } from "../http/routes.ts";
import { admit as count } from "../limits/admit.ts";
import type { Caller } from "./tools.ts";

/** A text of the longest kind, as JSON may write it. */
const bodyLimit = 256 * 1024;
const messageSchema = z.looseObject({ jsonrpc: z.literal("2.0") });

/**
 * Model Context Protocol over streamable HTTP: one message a request, answered as JSON, nothing kept
 * in between, so that any process can answer any of them. https://modelcontextprotocol.io/specification
 */
export function mcpRoute(api: Api): void {
  const admit = openAdmission({ most: 4, mostOfOne: 2 });
  api.app.post("/mcp", async (c) => {
    refuseForeignPage(c, api.deps.publicUrl);
    await count(c, api, { desk: false });
    const { body: parsedBody } = await readBody(c, messageSchema, bodyLimit);
    const address = findClientAddress(c.req.raw.headers, c.env, api.deps.trustProxy);
    const { createMcpServer, Transport } = await loadProtocol();
    const server = createMcpServer(api, {
      answer: (work) => answer(c, work),
      admit: (work) => admit(address ?? "", work),
    });
    const transport = new Transport({ enableJsonResponse: true });
    await server.connect(transport);
    try {
      return withOwnHeaders(c, await transport.handleRequest(c.req.raw, { parsedBody }));
    } finally {
      await server.close();
    }
  });
  api.app.all("/mcp", (c) =>
    c.text("Send Model Context Protocol messages here by POST; there is no stream.\n", 405, {
      ...toOwnHeaders(c),
      allow: "POST",
    }),
  );
}

/** Large, and not needed before the first agent comes. */
async function loadProtocol() {
  const [{ createMcpServer }, { WebStandardStreamableHTTPServerTransport: Transport }] =
    await Promise.all([
      import("./tools.ts"),
      import("@modelcontextprotocol/sdk/server/webStandardStreamableHttp.js"),
    ]);
  return { createMcpServer, Transport };
}

/** As the protocol asks, against pages that reach a server of a closed network through a browser. */
function refuseForeignPage(c: Context<Env>, publicUrl: string): void {
  const origin = c.req.header("origin");
  if (origin !== undefined && origin !== new URL(publicUrl).origin)
    refuse("not_allowed", `Pages of ${origin} may not call this; clients that are no pages may.`);
}

function withOwnHeaders(c: Context<Env>, { body, status, headers }: Response): Response {
  const own = { ...toOwnHeaders(c), "cache-control": "no-store" };
  return new Response(body, { status, headers: { ...Object.fromEntries(headers), ...own } });
}

/** A refusal is the tool's answer, written for whoever called; a fault says nothing but its id. */
async function answer(
  c: Context<Env>,
  work: Parameters<Caller["answer"]>[0],
): Promise<CallToolResult> {
  try {
    const { text, data } = await work();
    return { content: [{ type: "text", text }], structuredContent: data };
  } catch (error) {
    const known = error instanceof DomainError ? error : toKnownRefusal(error as Error);
    const requestId = c.env.requestId;
    if (!known) c.env.log.error({ err: error, request_id: requestId }, "tool call failed");
    const text = known?.message ?? `The fault is ours and has been logged as ${requestId}.`;
    return { content: [{ type: "text", text }], isError: true };
  }
}
