import type { Pool } from "pg";
import { to as copyTo } from "pg-copy-streams";
import { selectDocuments, selectEvents, writeWithDocument } from "./entry-sql.ts";

type Asked = { after: number; limit: number; mostBytes: number };
type Page = { bytes: Uint8Array<ArrayBuffer>; seq: number };

/**
 * Entries after `after` with their documents as NDJSON, like `readChanges`, for whoever reads many: COPY
 * is planned anew each time, but its bytes come as they are, while pg makes text of every value.
 */
export async function copyChanges(pool: Pool, asked: Asked): Promise<Page> {
  const client = await pool.connect();
  try {
    const parts: Buffer[] = [];
    const copy = client.query(copyTo(toStatement(asked)));
    for await (const part of copy) parts.push(part as Buffer);
    const { bytes, rows } = joinRows(Buffer.concat(parts));
    client.release();
    // The log has no gaps.
    return { bytes, seq: asked.after + rows };
  } catch (error) {
    client.release(true);
    throw error;
  }
}

function toStatement({ after, limit, mostBytes }: Asked): string {
  const events = selectEvents(String(after), String(limit));
  return `
    COPY (
      SELECT ${writeWithDocument("''")} || '\\x0a'::bytea
      FROM (${selectDocuments(events, String(mostBytes))}) e ORDER BY e."seq")
    TO STDOUT (FORMAT binary)`;
}

const copyHeader = 19;
const rowHeader = 6;

/**
 * The rows of a binary COPY of one column, one after another, moved together in place: behind a header
 * each has its number of columns (-1 is the end) and its length.
 */
function joinRows(copied: Buffer<ArrayBuffer>): { bytes: Buffer<ArrayBuffer>; rows: number } {
  let rows = 0;
  let end = 0;
  let from = copyHeader;
  while (copied.readInt16BE(from) !== -1) {
    const start = from + rowHeader;
    from = start + copied.readInt32BE(from + 2);
    end += copied.copy(copied, end, start, from);
    rows += 1;
  }
  return { bytes: copied.subarray(0, end), rows };
}
