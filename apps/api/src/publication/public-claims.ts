import DataLoader from "dataloader";
import { escapeLiteral, type Pool } from "pg";
import { copyRows, readRows } from "../copy-rows.ts";
import { createDocumentCache } from "./document-cache.ts";
import type { DocumentFile } from "./document-file.ts";
import type { Publications } from "./follow-publications.ts";
import { toStoredDocument, type StoredDocument } from "./stored-document.ts";

/** The current public documents, by claim. */
export type PublicClaims = {
  get: (claimId: string) => StoredDocument | Promise<StoredDocument | null>;
  /** Drops a claim from the cache, and what is being read of it now. */
  forget: (claimId: string) => void;
};

type Options = {
  pool: Pool;
  publications: Publications;
  maxBytes: number;
  /** Has what memory has no room for. */
  file: DocumentFile | null;
};

/**
 * Reads public documents through a cache bounded in bytes, and a file behind it. Publications tell which claims have a newer
 * document; while they are not heard of, nothing is kept. A document that was being read meanwhile is
 * handed out but not kept, so an entry never gives way to an older one.
 */
export function openPublicClaims({ pool, publications, maxBytes, file }: Options): PublicClaims {
  const cache = createDocumentCache<StoredDocument>(maxBytes);
  const reader = openReader(pool);
  const reading = new Map<string, Promise<StoredDocument | null>>();

  function forget(claimId: string): void {
    cache.delete(claimId);
    file?.delete(claimId);
    reading.delete(claimId);
  }

  async function read(claimId: string): Promise<StoredDocument | null> {
    const found = reader.load(claimId).then((document) => {
      if (document && publications.isConnected() && reading.get(claimId) === found) {
        cache.offer(claimId, document);
        file?.offer(claimId, document);
      }
      return document;
    });
    reading.set(claimId, found);
    try {
      return await found;
    } finally {
      if (reading.get(claimId) === found) reading.delete(claimId);
    }
  }

  function find(claimId: string): StoredDocument | undefined {
    const known = cache.get(claimId);
    if (known) return known;
    const filed = file?.get(claimId);
    if (filed) cache.offer(claimId, filed);
    return filed;
  }

  function forgetAll(): void {
    cache.clear();
    file?.clear();
    reading.clear();
  }

  publications.subscribe({ published: forget, lost: forgetAll });
  return {
    get: (claimId) => find(claimId) ?? reading.get(claimId) ?? read(claimId),
    forget,
  };
}

/** How long a document waits for the statement before its own; a slow one must not hold up the rest. */
const patienceMs = 20;

/**
 * Reads what requests ask for in as few statements as that takes: what comes in while one is under way
 * waits for the next, so a busy server asks for many documents at a time and an idle one waits for
 * nothing.
 */
function openReader(pool: Pool): DataLoader<string, StoredDocument | null> {
  let underWay = 0;
  const waiting = new Set<() => void>();

  function schedule(send: () => void): void {
    if (underWay === 0) return start(send);
    const timer = setTimeout(go, patienceMs);
    waiting.add(go);
    function go() {
      clearTimeout(timer);
      waiting.delete(go);
      start(send);
    }
  }

  function start(send: () => void): void {
    underWay += 1;
    setImmediate(send);
  }

  function finish(): void {
    underWay -= 1;
    const [oldest] = waiting;
    oldest?.();
  }

  return new DataLoader(async (claimIds) => readDocuments(pool, claimIds).finally(finish), {
    cache: false,
    maxBatchSize: 100,
    batchScheduleFn: schedule,
  });
}

async function readDocuments(
  pool: Pool,
  claimIds: readonly string[],
): Promise<(StoredDocument | null)[]> {
  const copied = await copyRows(
    pool,
    `SELECT "claimId", "sha256", "bytes" FROM "PublicClaim"
     WHERE "claimId" = ANY (${escapeLiteral(`{${claimIds.join(",")}}`)}::uuid[])`,
  );
  const found = new Map<string, StoredDocument>();
  for (const [claimId, sha256, bytes] of readRows(copied))
    found.set(claimId!.toString("hex"), toStoredDocument(bytes!, sha256!));
  return claimIds.map((claimId) => found.get(claimId.replaceAll("-", "")) ?? null);
}
