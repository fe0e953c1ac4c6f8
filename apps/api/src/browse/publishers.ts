import type { z } from "@hono/zod-openapi";
import type { Pool } from "pg";
import type { PublisherEntry } from "@claimledger/claims/publish/browse";
import type { PrismaClient, Publisher } from "@claimledger/prisma/client";
import { assertFound } from "../context.ts";
import type { pageQuery } from "../http/operation.ts";
import { countClaims, type Counted } from "./count-claims.ts";
import { findEntries } from "./find-entries.ts";

type Db = { pool: Pool; prisma: PrismaClient };

/** Publishers of articles that hold public claims, by name. */
export function findPublishers({ pool }: Db, query: z.infer<typeof pageQuery>) {
  const text = `
    SELECT "id", "name" FROM "Publisher" p
    WHERE "name" > $1 AND EXISTS (SELECT 1 FROM "PublicClaim" WHERE "publisherId" = p."id")
    ORDER BY "name" LIMIT $2`;
  return findEntries(pool, query, { column: "publisherId", text, toEntry });
}

export async function getPublisher({ pool, prisma }: Db, id: string): Promise<PublisherEntry> {
  const found = await prisma.publisher.findFirst({
    where: { id, articles: { some: { claims: { some: { published: { isNot: null } } } } } },
  });
  const row = assertFound(found, "publisher", id);
  const find = await countClaims(pool, "publisherId", [row.id]);
  return toEntry(row, find(row.id));
}

function toEntry({ id, name }: Publisher, counted: Counted): PublisherEntry {
  return { id, name, path: `/publishers/${id}`, ...counted };
}
