import DataLoader from "dataloader";
import { LRUCache } from "lru-cache";
import pg from "pg";
import type { Logger } from "pino";

/** A claim's public document as stored, with the names that HTTP gives it. */
export type StoredDocument = { bytes: Uint8Array<ArrayBuffer>; etag: string; digest: string };

/** The current public documents, by claim. */
export type PublicClaims = {
  get: (claimId: string) => Promise<StoredDocument | null>;
  /** Drops a claim from the cache, and what is being read of it now. */
  forget: (claimId: string) => void;
  /** Starts to follow publications by any process; until then, and while cut off, nothing is kept. */
  follow: () => Promise<void>;
  close: () => Promise<void>;
};

type Options = { pool: pg.Pool; listenUrl: string; maxBytes: number; log: Logger };

const entryOverhead = 300;
const longestRetry = 5_000;

/**
 * Reads public documents through a cache bounded in bytes. LISTEN tells which claims have a newer
 * document; a document that was being read meanwhile is handed out but not kept, so an entry never
 * gives way to an older one.
 */
export function openPublicClaims({ pool, listenUrl, maxBytes, log }: Options): PublicClaims {
  const cache = new LRUCache<string, StoredDocument>({
    maxSize: Math.max(1, maxBytes),
    sizeCalculation: ({ bytes }) => bytes.byteLength + entryOverhead,
  });
  const reader = openReader(pool);
  const reading = new Map<string, Promise<StoredDocument | null>>();
  let listener: pg.Client | null = null;
  let closed = false;
  let retry: NodeJS.Timeout | undefined;

  function forget(claimId: string): void {
    cache.delete(claimId);
    reading.delete(claimId);
  }

  async function read(claimId: string): Promise<StoredDocument | null> {
    const found = reader.load(claimId).then((document) => {
      if (document && listener && reading.get(claimId) === found) cache.set(claimId, document);
      return document;
    });
    reading.set(claimId, found);
    try {
      return await found;
    } finally {
      if (reading.get(claimId) === found) reading.delete(claimId);
    }
  }

  function lose(client: pg.Client, wait: number): void {
    if (listener === client) listener = null;
    cache.clear();
    reading.clear();
    client.removeAllListeners("end");
    client.end().catch(() => undefined);
    if (!closed) retry = setTimeout(() => void connect(wait), wait);
  }

  async function connect(wait = 100): Promise<void> {
    const client = new pg.Client({ connectionString: listenUrl, keepAlive: true });
    client.on("error", (error) => log.warn({ err: error }, "the LISTEN connection failed"));
    client.on("notification", ({ payload }) => forget(payload?.split(" ")[0] ?? ""));
    try {
      await client.connect();
      await client.query("LISTEN claim_published");
      client.on("end", () => lose(client, 100));
      listener = client;
    } catch {
      lose(client, Math.min(longestRetry, wait * 2));
    }
  }

  async function close(): Promise<void> {
    closed = true;
    clearTimeout(retry);
    listener?.removeAllListeners("end");
    await listener?.end();
  }

  return {
    get: async (claimId) => cache.get(claimId) ?? reading.get(claimId) ?? read(claimId),
    forget,
    follow: () => connect(),
    close,
  };
}

type Row = { claimId: string; bytes: Buffer<ArrayBuffer>; sha256: Buffer };

/** Reads what requests of one turn of the event loop ask for in one statement. */
function openReader(pool: pg.Pool): DataLoader<string, StoredDocument | null> {
  return new DataLoader(
    async (claimIds) => {
      const { rows } = await pool.query<Row>({
        name: "public_claims",
        text: 'SELECT "claimId", "bytes", "sha256" FROM "PublicClaim" WHERE "claimId" = ANY ($1::uuid[])',
        values: [claimIds],
      });
      const found = new Map(rows.map((row) => [row.claimId, row]));
      return claimIds.map((claimId) => {
        const row = found.get(claimId);
        return row ? toStoredDocument(row.bytes, row.sha256) : null;
      });
    },
    { cache: false, maxBatchSize: 100, batchScheduleFn: (send) => void setImmediate(send) },
  );
}

/** Names a document by its hash: strong ETag and Repr-Digest (RFC 9530). */
export function toStoredDocument(bytes: Buffer<ArrayBuffer>, sha256: Buffer): StoredDocument {
  // A copy: what pg hands out may be a view of a much larger buffer, which the cache would keep alive.
  return {
    bytes: new Uint8Array(bytes),
    etag: `"${sha256.toString("hex")}"`,
    digest: `sha-256=:${sha256.toString("base64")}:`,
  };
}
