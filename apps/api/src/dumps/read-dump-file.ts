import type { Pool } from "pg";
import type { LongAnswers } from "../http/long-answers.ts";
import { chunkBytes } from "./store-dump-file.ts";

type Range = { first: number; last: number };

type Reading = { pool: Pool; answer: LongAnswers };

/** The bytes of a dump's file from `first` to `last`, both included; read as they are taken. */
export function readDumpFile(
  { pool, answer }: Reading,
  file: { seq: bigint; name: string },
  { first, last }: Range,
): ReadableStream<Uint8Array> {
  let position = first;
  return answer(async () => {
    if (position > last) return null;
    const number = Math.floor(position / chunkBytes);
    const start = number * chunkBytes;
    const { rows } = await pool.query<{ bytes: Buffer }>({
      name: "read_dump_chunk",
      text: `SELECT "bytes" FROM "DumpChunk" WHERE "seq" = $1 AND "name" = $2 AND "number" = $3`,
      values: [file.seq, file.name, number],
    });
    const bytes = rows[0]?.bytes;
    if (!bytes) throw new Error(`The dump ${file.seq} was dropped while it was being read.`);
    const end = Math.min(last + 1 - start, bytes.length);
    const part = bytes.subarray(position - start, end);
    position = start + end;
    return part;
  });
}

/**
 * What a Range header asks for of `size` bytes; null for all of it, "none" for what is not there.
 * Several ranges at once are answered with everything, as RFC 9110 (section 14.2) allows.
 */
export function readRange(header: string | undefined, size: number): Range | null | "none" {
  const [, from = "", to = ""] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? "") ?? [];
  if (from === "" && to === "") return null;
  if (from === "") {
    const length = Math.min(Number(to), size);
    return length === 0 ? "none" : { first: size - length, last: size - 1 };
  }
  const first = Number(from);
  const last = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < first) return null;
  return first >= size ? "none" : { first, last };
}
