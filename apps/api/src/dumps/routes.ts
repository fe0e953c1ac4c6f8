import type { Context } from "hono";
import { z } from "@hono/zod-openapi";
import { DomainError } from "@claimledger/claims/errors";
import { dumpSchema } from "@claimledger/claims/publish/dump";
import type { Env } from "../http/env.ts";
import { isNotModified } from "../http/if-match.ts";
import { forever, revalidate, sendJson } from "../http/public-json.ts";
import { publicRead, type Api } from "../http/routes.ts";
import { dumpFormats } from "./dump-formats.ts";
import { findDumps } from "./find-dumps.ts";
import { readDumpFile, readRange } from "./read-dump-file.ts";

const fileName = z.enum(Object.keys(dumpFormats) as [string, ...string[]]);
const dumpSeq = z.string().regex(/^(?:[1-9]\d{0,14}|latest)$/);
const base = { tag: "dump", method: "get" } as const;

export function dumpRoutes(api: Api): void {
  const { pool, prisma } = api.deps;
  const reading = { pool, answer: api.longAnswers };

  publicRead(
    api,
    {
      ...base,
      id: "findDumps",
      summary: "Everything that is public, as files: the latest few dumps, newest first",
      path: "/v1/dumps",
      replies: { 200: z.object({ items: z.array(dumpSchema) }).meta({ id: "DumpList" }) },
    },
    async (c) => sendJson(c, { items: await findDumps(prisma) }, { keys: ["dumps"] }),
  );

  publicRead(
    api,
    {
      ...base,
      id: "getDumpFile",
      summary: "A file of a dump, or the asked range of it; `latest` leads to the newest dump's",
      path: "/v1/dumps/{seq}/{name}",
      params: z.strictObject({ seq: dumpSeq, name: fileName }),
      replies: { 200: null, 206: null, 302: null, 416: null },
      refusals: ["unavailable"],
      media: { "application/gzip": z.string().meta({ format: "binary" }) },
    },
    async (c, { params }) => {
      if (params.seq === "latest") return leadToLatest(c, api, params.name);
      const file = await prisma.dumpFile.findFirst({
        where: { ...params, seq: BigInt(params.seq), dump: { finishedAt: { not: null } } },
      });
      if (!file)
        throw new DomainError(
          "not_found",
          `There is no dump ${params.seq} (any more). /v1/dumps lists those there are.`,
        );
      const size = Number(file.size);
      const etag = nameFile(c, file);
      if (isNotModified(c.req.header("if-none-match"), etag)) return c.body(null, 304);
      const range = isSameFile(c.req.header("if-range"), etag)
        ? readRange(c.req.header("range"), size)
        : null;
      if (range === "none") return c.body(null, 416, { "content-range": `bytes */${size}` });
      const { first, last } = range ?? { first: 0, last: size - 1 };
      c.header("content-length", String(last - first + 1));
      if (range) c.header("content-range", `bytes ${first}-${last}/${size}`);
      const status = range ? 206 : 200;
      if (c.req.method === "HEAD") return c.body(null, status);
      return c.body(readDumpFile(reading, file, { first, last }), status);
    },
  );
}

/** An address that stays. */
async function leadToLatest(c: Context<Env>, { deps }: Api, name: string): Promise<Response> {
  const [latest] = await findDumps(deps.prisma);
  const file = latest?.files.find((one) => one.name === name);
  if (!file)
    throw new DomainError(
      "not_found",
      "No dump has been made yet. A new site's first one is made within the hour, then one a day; until then, take /v1/changes?after=0.",
    );
  c.header("cache-control", revalidate);
  return c.redirect(file.path, 302);
}

type Named = { seq: bigint; name: string; sha256: Uint8Array };

/** Sets what a file's answers have in common, and gives its ETag. */
function nameFile(c: Context<Env>, { seq, name, sha256 }: Named): string {
  const hash = Buffer.from(sha256);
  const etag = `"${hash.toString("hex")}"`;
  const [stem, ...endings] = name.split(".");
  c.header("etag", etag);
  c.header("repr-digest", `sha-256=:${hash.toString("base64")}:`);
  c.header("cache-control", forever);
  c.header("accept-ranges", "bytes");
  c.header("content-type", "application/gzip");
  c.header("content-disposition", `attachment; filename="${stem}-${seq}.${endings.join(".")}"`);
  return etag;
}

/** Whether the part that a client has, if it says which, is of this file (RFC 9110, section 13.1.5). */
function isSameFile(ifRange: string | undefined, etag: string): boolean {
  return ifRange === undefined || ifRange.trim() === etag;
}
