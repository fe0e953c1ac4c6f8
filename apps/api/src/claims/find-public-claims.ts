import { z } from "@hono/zod-openapi";
import type { Deps } from "../context.ts";
import { makeCursor, readCursor } from "../http/cursor.ts";
import type { PublicClaims } from "../publication/public-claims.ts";
import { refuseAmountWithoutCurrency } from "./claim-filter.ts";
import type { ClaimsQuery } from "./claims-query.ts";
import { matchClaims } from "./match-claims.ts";
import { walkClaims } from "./walk-claims.ts";

const position = z.tuple([z.int().positive()]);

export type PublicClaimPage = { items: Uint8Array[]; nextCursor: string | null };

/** What lists of public documents are read with. */
export type ClaimReader = { deps: Pick<Deps, "pool">; publicClaims: Pick<PublicClaims, "get"> };

/**
 * Public documents, newest first ("newest" is the claim's first seq, which never changes). The database
 * says which; most of them are in the cache, and the others are read in one statement.
 */
export async function findPublicClaims(
  { deps, publicClaims }: ClaimReader,
  query: ClaimsQuery,
): Promise<PublicClaimPage> {
  refuseAmountWithoutCurrency(query);
  const [after = null] = readCursor(query, position) ?? [];
  const look = query.q || query.currency ? matchClaims : walkClaims;
  const { rows, reached } = await look(deps.pool, query, after);
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? Number(page.at(-1)!.firstSeq) : reached;
  const documents = await Promise.all(page.map(({ claimId }) => publicClaims.get(claimId)));
  return {
    items: documents.flatMap((document) => (document ? [document.bytes] : [])),
    nextCursor: last === null ? null : makeCursor(query, [last]),
  };
}
