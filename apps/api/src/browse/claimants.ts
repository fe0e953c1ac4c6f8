import { z } from "@hono/zod-openapi";
import type { Pool } from "pg";
import type { ClaimantEntry } from "@claimledger/claims/publish/browse";
import type { Claimant, PrismaClient } from "@claimledger/prisma/client";
import { statementName } from "@claimledger/prisma/connect";
import { assertFound } from "../context.ts";
import { makeCursor, nameSchema, readCursor } from "../http/cursor.ts";
import { pageQuery } from "../http/operation.ts";
import { countClaims, type Counted } from "./count-claims.ts";

type Db = { pool: Pool; prisma: PrismaClient };

const mostParts = 10;
const position = z.tuple([nameSchema]);

export const claimantsQuery = pageQuery.extend({
  q: z
    .string()
    .trim()
    .max(200)
    .regex(/^[^\0]*$/, { error: "A name holds no U+0000; remove it." })
    .optional()
    .describe("Parts of the name, with or without diacritics; all of them have to be in it"),
});

/** Claimants of public claims, by name. */
export async function findClaimants({ pool }: Db, query: z.infer<typeof claimantsQuery>) {
  const [after] = readCursor(query, position) ?? [""];
  const text = `
    SELECT "id", "name", coalesce("sameAs", '{}') AS "sameAs" FROM "Claimant" c
    WHERE "name" > $1 AND EXISTS (SELECT 1 FROM "PublicClaim" WHERE "claimantId" = c."id")
      AND NOT EXISTS (
        SELECT 1 FROM unnest($3::text[]) AS asked (part)
        WHERE strpos(c."folded", fold_name(part)) = 0)
    ORDER BY "name" LIMIT $2`;
  const parts = query.q ? query.q.split(/\s+/u).slice(0, mostParts) : [];
  const values = [after, query.limit + 1, parts];
  const { rows } = await pool.query<Claimant>({ name: statementName(text), text, values });
  const page = rows.slice(0, query.limit);
  const find = await countClaims(
    pool,
    "claimantId",
    page.map(({ id }) => id),
  );
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => toEntry(row, find(row.id))),
    next_cursor: last ? makeCursor(query, [last.name]) : null,
  };
}

export async function getClaimant({ pool, prisma }: Db, id: string): Promise<ClaimantEntry> {
  const found = await prisma.claimant.findFirst({
    where: { id, claims: { some: { published: { isNot: null } } } },
  });
  const row = assertFound(found, "claimant", id);
  const find = await countClaims(pool, "claimantId", [row.id]);
  return toEntry(row, find(row.id));
}

function toEntry({ id, name, sameAs }: Claimant, counted: Counted): ClaimantEntry {
  return { id, name, same_as: sameAs, path: `/claimants/${id}`, ...counted };
}
