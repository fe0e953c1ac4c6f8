import { z } from "@hono/zod-openapi";
import { webUrlSchema } from "@claimledger/claims/desk/web-url";
import type { SourceEntry } from "@claimledger/claims/publish/browse";
import type { Source } from "@claimledger/claims/review/evidence";
import type { Prisma, PrismaClient } from "@claimledger/prisma/client";
import { referredClaim, toClaimReference } from "../claims/claim-reference.ts";
import { assertFound } from "../context.ts";
import { makeCursor, readCursor } from "../http/cursor.ts";
import { pageQuery } from "../http/operation.ts";

export const sourcesQuery = pageQuery.extend({
  url: webUrlSchema.optional().describe("Exactly this address"),
});

const position = z.tuple([z.int().positive(), z.uuid()]);

const cited = {
  _count: { select: { citations: true } },
  citations: {
    take: 10,
    orderBy: { claim: { firstSeq: "desc" } },
    select: { claim: { select: { claim: referredClaim } } },
  },
} satisfies Prisma.PublicSourceInclude;

type Row = Prisma.PublicSourceGetPayload<{ include: typeof cited }>;

/** Sources that current public documents cite, last come first. */
export async function findSources(db: PrismaClient, query: z.infer<typeof sourcesQuery>) {
  const [seq, id] = readCursor(query, position) ?? [];
  const rows = await db.publicSource.findMany({
    where: {
      url: query.url,
      citations: { some: {} },
      ...(seq && { firstSeq: { lte: seq }, NOT: { firstSeq: seq, id: { lte: id! } } }),
    },
    orderBy: [{ firstSeq: "desc" }, { id: "asc" }],
    take: query.limit + 1,
    include: cited,
  });
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map(toSourceEntry),
    next_cursor: last ? makeCursor(query, [Number(last.firstSeq), last.id]) : null,
  };
}

export async function getPublicSource(db: PrismaClient, id: string): Promise<SourceEntry> {
  const row = await db.publicSource.findFirst({
    where: { id, citations: { some: {} } },
    include: cited,
  });
  return toSourceEntry(assertFound(row, "source", id));
}

function toSourceEntry(row: Row): SourceEntry {
  return {
    id: row.id,
    source: row.source as Source,
    claims_count: row._count.citations,
    claims: row.citations.map(({ claim }) => toClaimReference(claim.claim)),
  };
}
