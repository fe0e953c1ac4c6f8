import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { invalidField } from "@claimledger/claims/errors";
import { changePageSchema } from "@claimledger/claims/publish/change";
import type { Env } from "../http/env.ts";
import { isNotModified } from "../http/if-match.ts";
import { publicRead, type Api } from "../http/routes.ts";
import { readChanges, type ChangesPage } from "./read-changes.ts";
import { streamChanges } from "./stream-changes.ts";

const changesQuery = z.strictObject({
  after: z.coerce
    .number()
    .int()
    .min(0)
    .max(Number.MAX_SAFE_INTEGER)
    .default(0)
    .describe("The `seq` that you have; 0 is the beginning. `Last-Event-ID` goes before it"),
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1_000)
    .optional()
    .describe("Most entries: 100 in a JSON page unless given, all as NDJSON; events never end"),
  include: z.enum(["document", "none"]).default("document"),
});

const ndjson = "application/x-ndjson";
const eventStream = "text/event-stream";
const pageSize = 100;

export function changeRoutes(api: Api): void {
  const { pool } = api.deps;
  const streaming = { pool, takeTurn: api.changeTurns, answer: api.longAnswers };

  publicRead(
    api,
    {
      id: "findChanges",
      tag: "change",
      summary:
        "What was published, in the order of the log: a page, a stream, or events as they come",
      method: "get",
      path: "/v1/changes",
      query: changesQuery,
      replies: { 200: changePageSchema },
      media: {
        [ndjson]: z.string().describe("A Change a line, to the end of the log"),
        [eventStream]: z.string().describe("A Change an event, its `seq` as id, without end"),
      },
      refusals: ["unavailable"],
    },
    async (c, { query }) => {
      const type = chooseType(c);
      c.header("vary", "Accept");
      c.header("content-type", type);
      const { include, limit = type === ndjson ? Infinity : pageSize } = query;
      const after = readLastEventId(c) ?? query.after;
      if (type === "application/json") {
        const page = await readChanges(pool, { ...ofJson, after, limit, include });
        return answerPage(c, requireKnown(after, page));
      }
      requireKnown(after, await readChanges(pool, { ...nothing, after }));
      c.header("cache-control", "no-store, no-transform");
      if (c.req.method === "HEAD") return c.body(null);
      if (type === ndjson) return c.body(streamChanges(streaming, { after, limit, include }));
      c.header("x-accel-buffering", "no");
      return c.body(api.changeStreams.open(after, include));
    },
  );
}

/** Reads no more than where the log ends. */
const nothing = { limit: 1, include: "none", framing: "ndjson", mostBytes: 1 } as const;
const ofJson = { framing: "json", mostBytes: 1_000_000 } as const;

function chooseType(c: Context<Env>): string {
  const supports = ["application/json", ndjson, eventStream];
  return accepts(c, { header: "Accept", supports, default: "application/json" });
}

/** Where an EventSource goes on after it lost its connection. */
function readLastEventId(c: Context<Env>): number | null {
  const given = c.req.header("last-event-id");
  if (!given) return null;
  if (/^\d{1,15}$/.test(given)) return Number(given);
  throw invalidField(
    "/header/last-event-id",
    `Last-Event-ID ${JSON.stringify(given.slice(0, 50))} is no seq of ours; leave it out to begin anew.`,
    "wrong_form",
  );
}

/** Whoever is ahead of the log follows another one, or one that was restored from an older copy. */
function requireKnown(after: number, page: ChangesPage): ChangesPage {
  if (after <= page.lastSeq) return page;
  throw invalidField(
    "/query/after",
    `The log ends at ${page.lastSeq}; you are at ${after}. Begin again from a dump or from 0.`,
    "out_of_range",
  );
}

function answerPage(c: Context<Env>, page: ChangesPage): Response {
  const body = Buffer.concat([
    Buffer.from('{"items":['),
    page.bytes.subarray(0, -1),
    Buffer.from(`],"next_after":${page.seq},"last_seq":${page.lastSeq}}`),
  ]);
  const etag = `"${createHash("sha256").update(body).digest("base64url")}"`;
  c.header("cache-control", "public, no-cache");
  c.header("etag", etag);
  if (isNotModified(c.req.header("if-none-match"), etag)) return c.body(null, 304);
  return c.body(body);
}
