import type { Pool } from "pg";
import { to as copyTo } from "pg-copy-streams";

/**
 * The rows of a SELECT as COPY sends them, in PostgreSQL's binary format: for many bytes at a time, since
 * they come as they are, while pg makes text of every value. Takes no parameters and is planned anew each
 * time; whatever comes from outside has to be escaped.
 */
export async function copyRows(pool: Pool, select: string): Promise<Buffer<ArrayBuffer>> {
  const client = await pool.connect();
  try {
    const parts: Buffer<ArrayBuffer>[] = [];
    const copy = client.query(copyTo(`COPY (${select}) TO STDOUT (FORMAT binary)`));
    for await (const part of copy) parts.push(part as Buffer<ArrayBuffer>);
    client.release();
    return parts.length === 1 ? parts[0]! : Buffer.concat(parts);
  } catch (error) {
    client.release(true);
    throw error;
  }
}

const copyHeader = 19;

/** The columns of each row of a binary COPY, as views of it: a row has their number (-1 ends), each its length. */
export function* readRows(copied: Buffer<ArrayBuffer>): Generator<Buffer<ArrayBuffer>[]> {
  let at = copyHeader;
  for (let columns = readCount(); columns !== -1; columns = readCount())
    yield Array.from({ length: columns }, readColumn);

  function readCount(): number {
    at += 2;
    return copied.readInt16BE(at - 2);
  }

  function readColumn(): Buffer<ArrayBuffer> {
    const start = at + 4;
    at = start + copied.readInt32BE(at);
    return copied.subarray(start, at);
  }
}
