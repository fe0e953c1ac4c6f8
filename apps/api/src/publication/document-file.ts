import { hash, randomUUID } from "node:crypto";
import { closeSync, openSync, readSync, unlinkSync, writev } from "node:fs";
import { join } from "node:path";
import { setImmediate as nextTurn } from "node:timers/promises";
import { promisify } from "node:util";
import type { Logger } from "pino";
import { createExtentIndex, type Extent } from "./extent-index.ts";
import { toStoredDocument, type StoredDocument } from "./stored-document.ts";

/** The folder that the file is made in, and the bytes that it may have. */
export type CacheFile = { folder: string; maxBytes: number };

export type DocumentFile = {
  get: (key: string) => StoredDocument | undefined;
  /** Writes a document soon, unless more are waiting than the disk takes. */
  offer: (key: string, document: StoredDocument) => void;
  delete: (key: string) => void;
  clear: () => void;
  /** Ends what is being written and lets go of the file. */
  close: () => Promise<void>;
};

const hashLength = 32;
/** About what a published claim takes: for so many there are places in the index. */
const usualLength = 4_096;
const mostWaiting = 500;

/**
 * Documents in a file that is overwritten from its start when it is full: reading one there costs a tenth
 * of what asking the database does, and its pages are the operating system's to keep or drop. The file
 * has no name, so it ends with the process however that ends. What comes out of it is handed out only if
 * it has the hash that was written with it. A disk that fails is told of once and not asked again.
 */
export function openDocumentFile({ folder, maxBytes }: CacheFile, log: Logger): DocumentFile {
  const extents = createExtentIndex(maxBytes / usualLength);
  let file: number | null = null;
  let isClosed = false;
  /** Where the next one goes, had the file no end: what is more than `maxBytes` before it is overwritten. */
  let end = 0;
  let waiting = new Map<string, StoredDocument>();
  let writing = new Map<string, StoredDocument>();
  let busy: Promise<void> | null = null;

  function get(key: string): StoredDocument | undefined {
    const extent = extents.get(key);
    if (!extent || extent.at < end - maxBytes || file === null) return undefined;
    try {
      const read = Buffer.allocUnsafeSlow(extent.length);
      readSync(file, read, 0, extent.length, extent.at % maxBytes);
      const sha256 = read.subarray(0, hashLength);
      const bytes = read.subarray(hashLength);
      if (sha256.equals(hash("sha256", bytes, "buffer"))) return toStoredDocument(bytes, sha256);
      extents.delete(key);
    } catch (error) {
      fail(error);
    }
    return undefined;
  }

  function offer(key: string, document: StoredDocument): void {
    if (isClosed || waiting.size >= mostWaiting) return;
    waiting.set(key, document);
    busy ??= writeWaiting();
  }

  async function writeWaiting(): Promise<void> {
    try {
      for (await nextTurn(); waiting.size > 0; await nextTurn()) {
        writing = waiting;
        waiting = new Map();
        await write();
        writing.clear();
      }
    } catch (error) {
      fail(error);
    } finally {
      busy = null;
    }
  }

  /** Writes what is in `writing`; what is deleted there meanwhile is not remembered. */
  async function write(): Promise<void> {
    const written: [string, Extent][] = [];
    const parts: Uint8Array[] = [];
    let length = 0;
    for (const [key, { etag, bytes }] of writing) {
      written.push([key, { at: length, length: hashLength + bytes.byteLength }]);
      parts.push(Buffer.from(etag.slice(1, -1), "hex"), bytes);
      length += hashLength + bytes.byteLength;
    }
    if (length > maxBytes) return;
    const left = maxBytes - (end % maxBytes);
    const start = length > left ? end + left : end;
    end = start + length;
    file ??= openNameless(folder);
    const { bytesWritten } = await promisify(writev)(file, parts, start % maxBytes);
    if (bytesWritten !== length) return;
    for (const [key, { at, ...extent }] of written)
      if (writing.has(key)) extents.set(key, { ...extent, at: start + at });
  }

  function fail(error: unknown): void {
    if (!isClosed) log.warn({ err: error, folder }, "the cache file failed; going on without it");
    isClosed = true;
    clear();
  }

  function clear(): void {
    extents.clear();
    writing.clear();
    waiting.clear();
  }

  return {
    get,
    offer,
    delete: (key) => {
      extents.delete(key);
      writing.delete(key);
      waiting.delete(key);
    },
    clear,
    close: async () => {
      isClosed = true;
      clear();
      await busy;
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

function openNameless(folder: string): number {
  const path = join(folder, `documents-${randomUUID()}`);
  const file = openSync(path, "wx+", 0o600);
  unlinkSync(path);
  return file;
}
