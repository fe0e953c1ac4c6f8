import type { Pool } from "pg";
import { readChanges } from "../changes/read-changes.ts";

type Known = { type: string; createdAt: Date; seq: bigint | null };

/**
 * A message's body: its `data` is the event as the bytes of the change feed, so the document in it is
 * the one that was published, or null once it has been blanked. A test has none.
 */
export async function toMessageBody(pool: Pool, { type, createdAt, seq }: Known): Promise<string> {
  const data = seq === null ? "null" : await readChange(pool, Number(seq));
  return `{"type":"${type}","timestamp":"${createdAt.toISOString()}","data":${data}}`;
}

async function readChange(pool: Pool, seq: number): Promise<string> {
  const query = {
    after: seq - 1,
    limit: 1,
    include: "document",
    framing: "ndjson",
    mostBytes: 1,
  } as const;
  const { bytes } = await readChanges(pool, query);
  return Buffer.from(bytes).toString("utf8").trimEnd();
}
