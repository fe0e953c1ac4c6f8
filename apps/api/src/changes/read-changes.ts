import type { Pool, QueryConfig } from "pg";
import { header, selectDocuments, selectEvents, writeWithDocument } from "./entry-sql.ts";

/** Whether entries carry their documents. */
export type Include = "document" | "none";

/** What each entry is written between: members of a JSON array, NDJSON lines, server-sent events. */
export type Framing = "json" | "ndjson" | "events";

export type ChangesQuery = {
  after: number;
  limit: number;
  include: Include;
  framing: Framing;
  /** A page ends after the entry that makes its documents this large. */
  mostBytes: number;
};

/** Entries in their framing, one after another, as they go over the wire. */
export type ChangesPage = {
  bytes: Uint8Array<ArrayBuffer>;
  /** Of the last entry; `after` where there are none. */
  seq: number;
  /** Of the log's last event when the page was read. */
  lastSeq: number;
};

const ends: Record<Framing, string> = { json: ",", ndjson: "\n", events: "\n\n" };

/**
 * The entries after `after`, in the order of the log: at most `limit`, fewer where documents are
 * large, at least one where there is one. PostgreSQL writes them out: a document is copied as it was
 * published, never parsed, and the log's lock makes sure that nothing can appear before what was read.
 */
export async function readChanges(pool: Pool, query: ChangesQuery): Promise<ChangesPage> {
  const { after, limit, include, framing, mostBytes } = query;
  const { rows } = await pool.query<Record<"bytes" | "seq" | "lastSeq", string | null>>({
    name: include === "document" ? "changes_with_documents" : "changes",
    text: include === "document" ? withDocuments : withoutDocuments,
    values: [after, limit, framing === "events", ends[framing], mostBytes],
    ...unread,
  });
  const { bytes, seq, lastSeq } = rows[0]!;
  return {
    bytes: encoder.encode(bytes ?? ""),
    seq: seq === null ? after : Number(seq),
    lastSeq: Number(lastSeq ?? 0),
  };
}

const encoder = new TextEncoder();

/**
 * In binary, so that bytes make no detour by hexadecimal digits. pg gives every value as the text that
 * its bytes are in UTF-8: true of documents, and of numbers as long as they are sent as text.
 */
const unread: Pick<QueryConfig, "types"> & { binary: true } = {
  binary: true,
  types: { getTypeParser: () => (value: string | Buffer) => value },
};

const begin = `CASE WHEN $3::boolean THEN 'id: ' || e."seq" || E'\\ndata: ' ELSE '' END`;
const events = selectEvents("$1::bigint", "$2::integer");
const lastSeq = `(SELECT max("seq") FROM "Event")::text AS "lastSeq"`;

const withDocuments = `
  SELECT max(e."seq")::text AS "seq", ${lastSeq},
    string_agg(${writeWithDocument(begin)} || convert_to($4::text, 'UTF8'), ''::bytea
      ORDER BY e."seq") AS "bytes"
  FROM (${selectDocuments(events, "$5::integer")}) e`;

const withoutDocuments = `
  SELECT max(e."seq")::text AS "seq", ${lastSeq},
    convert_to(string_agg(${begin} || '{' || ${header} || '}' || $4::text, '' ORDER BY e."seq"), 'UTF8')
      AS "bytes"
  FROM (${events}) e WHERE $5::integer > 0`;
