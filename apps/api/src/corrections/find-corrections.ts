import { z } from "@hono/zod-openapi";
import type { CorrectionEntry } from "@claimledger/claims/publish/browse";
import { correctionKindSchema } from "@claimledger/claims/review/correction";
import type { PrismaClient } from "@claimledger/prisma/client";
import { isPublic, referredClaim, toClaimReference } from "../claims/claim-reference.ts";
import { toCorrection } from "../claims/rows.ts";
import { instantSchema, makeCursor, readCursor } from "../http/cursor.ts";
import { pageQuery } from "../http/operation.ts";
import { toDateTime } from "../rows.ts";

export const correctionsQuery = pageQuery.extend({ kind: correctionKindSchema.optional() });

const position = z.tuple([instantSchema, z.uuid()]);

/** Corrections of published verdicts, newest first. */
export async function findCorrections(db: PrismaClient, query: z.infer<typeof correctionsQuery>) {
  const [time, id] = readCursor(query, position) ?? [];
  const at = time && new Date(time);
  const rows = await db.correction.findMany({
    where: {
      kind: query.kind,
      claim: isPublic,
      ...(at && { publishedAt: { lte: at }, NOT: { publishedAt: at, id: { gte: id! } } }),
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: query.limit + 1,
    include: { claim: referredClaim },
    relationLoadStrategy: "join",
  });
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map((row): CorrectionEntry => ({
      ...toCorrection(row),
      claim: toClaimReference(row.claim),
    })),
    next_cursor: last ? makeCursor(query, [toDateTime(last.publishedAt), last.id]) : null,
  };
}
