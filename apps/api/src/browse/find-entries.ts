import { z } from "@hono/zod-openapi";
import type { Pool } from "pg";
import { statementName } from "@claimledger/prisma/connect";
import { makeCursor, nameSchema, readCursor } from "../http/cursor.ts";
import type { pageQuery } from "../http/operation.ts";
import { countClaims, type Counted, type CountedBy } from "./count-claims.ts";

type Named = { id: string; name: string };

type Listing<R extends Named, E> = {
  column: CountedBy;
  /** Takes the name to begin after as $1, how many rows as $2, then `values`. */
  text: string;
  values?: unknown[];
  toEntry: (row: R, counted: Counted) => E;
};

const position = z.tuple([nameSchema]);

/** A page of claimants or publishers by name, each with its public claims counted. */
export async function findEntries<R extends Named, E>(
  pool: Pool,
  query: z.infer<typeof pageQuery>,
  { column, text, values = [], toEntry }: Listing<R, E>,
): Promise<{ items: E[]; next_cursor: string | null }> {
  const [after] = readCursor(query, position) ?? [""];
  const sent = [after, query.limit + 1, ...values];
  const { rows } = await pool.query<R>({ name: statementName(text), text, values: sent });
  const page = rows.slice(0, query.limit);
  const ids = page.map(({ id }) => id);
  const find = await countClaims(pool, column, ids);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => toEntry(row, find(row.id))),
    next_cursor: last ? makeCursor(query, [last.name]) : null,
  };
}
