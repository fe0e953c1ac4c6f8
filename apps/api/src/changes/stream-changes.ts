import type { Pool } from "pg";
import type { LongAnswers } from "../http/long-answers.ts";
import { copyChanges } from "./copy-changes.ts";
import type { Turns } from "./open-turns.ts";
import { readChanges, type Include } from "./read-changes.ts";

type From = { after: number; limit: number; include: Include };
type Streaming = { pool: Pool; takeTurn: Turns; answer: LongAnswers };

/** With documents, about as many as a page may be large: what is read beyond that is read in vain. */
const pageSizes: Record<Include, number> = { document: 60, none: 1_000 };
const mostBytes = 256 * 1024;

/**
 * The log as NDJSON, from `after` to the last event there is when it gets there, or `limit` entries.
 * Read by pages, as fast as they are taken: between pages no connection is held.
 */
export function streamChanges(
  { pool, takeTurn, answer }: Streaming,
  { include, ...from }: From,
): ReadableStream<Uint8Array> {
  let { after, limit } = from;

  function read() {
    const asked = { after, limit: Math.min(limit, pageSizes[include]), mostBytes };
    if (include === "document") return copyChanges(pool, asked);
    return readChanges(pool, { ...asked, include, framing: "ndjson" });
  }

  return answer(async () => {
    if (limit <= 0) return null;
    const { bytes, seq } = await takeTurn(read);
    if (seq === after) return null;
    limit -= seq - after;
    after = seq;
    return bytes;
  });
}
