import { z } from "@hono/zod-openapi";
import type { Pool } from "pg";
import type { ClaimantEntry } from "@claimledger/claims/publish/browse";
import type { Claimant, PrismaClient } from "@claimledger/prisma/client";
import { assertFound } from "../context.ts";
import { pageQuery } from "../http/operation.ts";
import { countClaims, type Counted } from "./count-claims.ts";
import { findEntries } from "./find-entries.ts";

type Db = { pool: Pool; prisma: PrismaClient };

const mostParts = 10;

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
export function findClaimants({ pool }: Db, query: z.infer<typeof claimantsQuery>) {
  const text = `
    SELECT "id", "name", coalesce("sameAs", '{}') AS "sameAs" FROM "Claimant" c
    WHERE "name" > $1 AND EXISTS (SELECT 1 FROM "PublicClaim" WHERE "claimantId" = c."id")
      AND NOT EXISTS (
        SELECT 1 FROM unnest($3::text[]) AS asked (part)
        WHERE strpos(c."folded", fold_name(part)) = 0)
    ORDER BY "name" LIMIT $2`;
  const parts = query.q ? query.q.split(/\s+/u).slice(0, mostParts) : [];
  return findEntries(pool, query, { column: "claimantId", text, values: [parts], toEntry });
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
