import type { Pool } from "pg";
import { copyRows, readRows } from "../copy-rows.ts";
import { selectDocuments, selectEvents, writeWithDocument } from "./entry-sql.ts";

type Asked = { after: number; limit: number; mostBytes: number };
type Page = { bytes: Uint8Array<ArrayBuffer>; seq: number };

/** Entries after `after` with their documents as NDJSON, like `readChanges`, for whoever reads many. */
export async function copyChanges(pool: Pool, asked: Asked): Promise<Page> {
  const { bytes, rows } = joinRows(await copyRows(pool, toSelect(asked)));
  // The log has no gaps.
  return { bytes, seq: asked.after + rows };
}

function toSelect({ after, limit, mostBytes }: Asked): string {
  const events = selectEvents(String(after), String(limit));
  return `
    SELECT ${writeWithDocument("''")} || '\\x0a'::bytea
    FROM (${selectDocuments(events, String(mostBytes))}) e ORDER BY e."seq"`;
}

/** Rows of one column, one after another, moved together in place. */
function joinRows(copied: Buffer<ArrayBuffer>): { bytes: Buffer<ArrayBuffer>; rows: number } {
  let rows = 0;
  let end = 0;
  for (const [line] of readRows(copied)) {
    end += line!.copy(copied, end);
    rows += 1;
  }
  return { bytes: copied.subarray(0, end), rows };
}
