import { z } from "zod";
import { DomainError, invalidField } from "@claimledger/claims/errors";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { ClaimFilter } from "../claims/claim-filter.ts";
import { findPublicClaims, type ClaimReader } from "../claims/find-public-claims.ts";
import { makeCursor, readCursor } from "../http/cursor.ts";

type Filter = Pick<ClaimFilter, "q" | "language" | "checked_from">;

type Paging = { pageSize: number; pageToken?: string | undefined; offset: number };

/** Claims that have a verdict, and the way on. */
type CheckedClaims = { claims: PublicClaim[]; nextPageToken?: string };

const checked = ["published", "corrected"] as const;
const decoder = new TextDecoder();

/**
 * The public search among claims with a verdict, paged as the Fact Check Tools API does: a token
 * belongs to the parameters it came from, `asked`, and an offset counts only without one. The first
 * page's filter goes along in the token, so that a day that ends in between moves nothing.
 */
export async function findCheckedClaims(
  reader: ClaimReader,
  filter: Filter,
  asked: Paging,
): Promise<CheckedClaims> {
  const { pageSize: limit, pageToken, offset: _, ...others } = asked;
  const start = readToken(others, pageToken);
  const query = {
    ...filter,
    status: [...checked],
    checked_from: start?.from ?? filter.checked_from,
  };
  const cursor = start ? start.cursor : await skip(reader, query, asked.offset);
  if (cursor === null) return { claims: [] };
  const page = await findPublicClaims(reader, { ...query, limit, cursor });
  const from = query.checked_from ?? "";
  return {
    claims: page.items.map((bytes) => JSON.parse(decoder.decode(bytes)) as PublicClaim),
    ...(page.nextCursor && { nextPageToken: makeCursor(others, [page.nextCursor, from]) }),
  };
}

const position = z.tuple([z.string().max(500), z.union([z.literal(""), z.iso.date()])]);

function readToken(asked: object, pageToken: string | undefined) {
  if (!pageToken) return null;
  try {
    const [cursor, from] = readCursor({ ...asked, cursor: pageToken }, position)!;
    return { cursor, from: from || undefined };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    throw invalidField(
      "/query/pageToken",
      "This pageToken is none of ours, or belongs to other parameters. Keep them as they were, or start again without it.",
    );
  }
}

type Query = Filter & { status: (typeof checked)[number][] };

/** The cursor behind the first `offset` claims: undefined at the start, null beyond the end. */
async function skip(
  reader: ClaimReader,
  query: Query,
  offset: number,
): Promise<string | undefined | null> {
  let cursor: string | undefined;
  for (let left = offset; left > 0;) {
    const page = await findPublicClaims(reader, { ...query, cursor, limit: Math.min(left, 100) });
    if (page.nextCursor === null) return null;
    cursor = page.nextCursor;
    left -= page.items.length;
  }
  return cursor;
}
