import type { Pool } from "pg";
import { readChanges, type Include } from "./read-changes.ts";

type From = { after: number; limit: number; include: Include };

/** With documents, about as many as a page may be large: what is read beyond that is read in vain. */
const pageSizes: Record<Include, number> = { document: 200, none: 1_000 };
/** What is read ahead of a slow reader. */
const readAhead = new ByteLengthQueuingStrategy({ highWaterMark: 1_000_000 });

/**
 * The log as NDJSON, from `after` to the last event there is when it gets there, or `limit` entries.
 * Read by pages, as fast as they are taken: between pages no connection is held.
 */
export function streamChanges(pool: Pool, from: From): ReadableStream<Uint8Array> {
  let { after, limit } = from;
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const query = { include: from.include, framing: "ndjson", after } as const;
        const page = await readChanges(pool, {
          ...query,
          limit: Math.min(limit, pageSizes[from.include]),
        });
        if (page.bytes.length > 0) controller.enqueue(page.bytes);
        limit -= page.seq - after;
        after = page.seq;
        if (after >= page.lastSeq || limit <= 0) controller.close();
      },
    },
    readAhead,
  );
}
