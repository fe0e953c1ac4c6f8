import { createHash } from "node:crypto";
import { once } from "node:events";
import { createGzip } from "node:zlib";
import type { Pool } from "pg";

/** A file of a dump while it is written: compressed and stored as it comes. */
export type StoredFile = {
  /** Resolves when more can be taken. */
  write: (bytes: Buffer) => Promise<void>;
  /** Writes what is left and notes size and checksum. */
  end: () => Promise<void>;
  abandon: () => void;
};

/** Stored files are read by it too, so it can never change. */
export const chunkBytes = 512 * 1024;

/** More takes twice the time for a tenth less. */
const compression = { level: 4 };

export async function storeDumpFile(pool: Pool, seq: number, name: string): Promise<StoredFile> {
  await pool.query(
    `INSERT INTO "DumpFile" ("seq", "name", "size", "sha256") VALUES ($1, $2, 0, '')`,
    [seq, name],
  );
  const gzip = createGzip(compression);
  const storing = storeChunks(pool, seq, name, gzip);
  // Told by `write` and `end`.
  storing.catch(() => undefined);
  return {
    write: async (bytes) => {
      if (!gzip.write(bytes)) await Promise.race([once(gzip, "drain"), storing]);
    },
    end: async () => {
      gzip.end();
      await storing;
    },
    abandon: () => void gzip.destroy(),
  };
}

async function storeChunks(
  pool: Pool,
  seq: number,
  name: string,
  compressed: AsyncIterable<Buffer>,
): Promise<void> {
  const hash = createHash("sha256");
  let size = 0;
  let number = 0;
  for await (const chunk of cut(compressed)) {
    hash.update(chunk);
    size += chunk.length;
    await pool.query({
      name: "store_dump_chunk",
      text: `INSERT INTO "DumpChunk" ("seq", "name", "number", "bytes") VALUES ($1, $2, $3, $4)`,
      values: [seq, name, number++, chunk],
    });
  }
  await pool.query(
    `UPDATE "DumpFile" SET "size" = $3, "sha256" = $4 WHERE "seq" = $1 AND "name" = $2`,
    [seq, name, size, hash.digest()],
  );
}

/** In pieces of one size, except for the last. */
async function* cut(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = [];
  let length = 0;
  for await (const part of source) {
    parts.push(part);
    length += part.length;
    if (length < chunkBytes) continue;
    let all = Buffer.concat(parts);
    for (; all.length >= chunkBytes; all = all.subarray(chunkBytes))
      yield all.subarray(0, chunkBytes);
    parts = [all];
    length = all.length;
  }
  if (length > 0) yield Buffer.concat(parts);
}
