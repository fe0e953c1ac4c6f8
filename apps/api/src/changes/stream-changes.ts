import type { Pool } from "pg";
import { copyChanges } from "./copy-changes.ts";
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
  const { include } = from;

  async function read(most: number) {
    if (include === "document") return copyChanges(pool, after, most);
    return readChanges(pool, { include, framing: "ndjson", after, limit: most });
  }

  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { bytes, seq } = await read(Math.min(limit, pageSizes[include]));
        if (bytes.length > 0) controller.enqueue(bytes);
        const isEnd = seq === after;
        limit -= seq - after;
        after = seq;
        if (isEnd || limit <= 0) controller.close();
      },
    },
    readAhead,
  );
}
