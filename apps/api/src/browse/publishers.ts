import { z } from "@hono/zod-openapi";
import type { Pool } from "pg";
import type { PublisherEntry } from "@claimledger/claims/publish/browse";
import type { PrismaClient, Publisher } from "@claimledger/prisma/client";
import { statementName } from "@claimledger/prisma/connect";
import { assertFound } from "../context.ts";
import { makeCursor, nameSchema, readCursor } from "../http/cursor.ts";
import type { pageQuery } from "../http/operation.ts";
import { countClaims, type Counted } from "./count-claims.ts";

type Db = { pool: Pool; prisma: PrismaClient };

const position = z.tuple([nameSchema]);

/** Publishers of articles that hold public claims, by name. */
export async function findPublishers({ pool }: Db, query: z.infer<typeof pageQuery>) {
  const [after] = readCursor(query, position) ?? [""];
  const text = `
    SELECT "id", "name" FROM "Publisher" p
    WHERE "name" > $1 AND EXISTS (SELECT 1 FROM "PublicClaim" WHERE "publisherId" = p."id")
    ORDER BY "name" LIMIT $2`;
  const values = [after, query.limit + 1];
  const { rows } = await pool.query<Publisher>({ name: statementName(text), text, values });
  const page = rows.slice(0, query.limit);
  const find = await countClaims(
    pool,
    "publisherId",
    page.map(({ id }) => id),
  );
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => toEntry(row, find(row.id))),
    next_cursor: last ? makeCursor(query, [last.name]) : null,
  };
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
