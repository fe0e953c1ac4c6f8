import { LRUCache } from "lru-cache";

type Sized = { bytes: Uint8Array<ArrayBuffer> };

export type DocumentCache<V extends Sized> = {
  get: (key: string) => V | undefined;
  /** Tells of a value that was not found here; it is kept (a copy of its bytes) where that pays. */
  offer: (key: string, value: V) => void;
  delete: (key: string) => void;
  clear: () => void;
};

/** What an entry takes beside its bytes: names, headers, the objects around them; measured. */
const entryOverhead = 900;
/** Found by replaying popular reads of 100,000 claims: with less, or with more, fewer are found here. */
const protectedShare = 0.6;
/** Found the same way: with twice as many, twice as many documents come in and no more are found. */
const mostMissed = 10_000;

/**
 * A cache bounded in bytes that a crawler cannot empty (segmented LRU): what was asked for once since it
 * came in competes only with its like for two fifths of the room; what was asked for again has the rest.
 * Once it is full, only what was missed before, not long ago, comes in: of popular reads a sixth of what
 * the database is asked for, and more is found here. What lives briefly in a cache is the garbage
 * collector's dearest kind: old enough to be moved, then dropped.
 */
export function createDocumentCache<V extends Sized>(maxBytes: number): DocumentCache<V> {
  const sizeCalculation = ({ bytes }: V) => bytes.byteLength + entryOverhead;
  const roomForOften = Math.max(1, Math.floor(maxBytes * protectedShare));
  const roomForOnce = Math.max(1, maxBytes - roomForOften);
  const missed = new LRUCache<string, true>({ max: mostMissed });
  const once = new LRUCache<string, V>({
    maxSize: roomForOnce,
    sizeCalculation,
    disposeAfter: (_value, key, reason) => {
      if (reason === "evict") missed.set(key, true);
    },
  });
  const often = new LRUCache<string, V>({
    maxSize: roomForOften,
    sizeCalculation,
    // Whoever loses the better place gets another chance in the lesser one.
    disposeAfter: (value, key, reason) => {
      if (reason === "evict") once.set(key, value);
    },
  });

  function get(key: string): V | undefined {
    const known = often.get(key);
    if (known) return known;
    const found = once.get(key);
    if (!found) return undefined;
    once.delete(key);
    often.set(key, found);
    return found;
  }

  function offer(key: string, value: V): void {
    const hasRoom = once.calculatedSize + sizeCalculation(value) <= roomForOnce;
    if (!hasRoom && !missed.delete(key)) return void missed.set(key, true);
    // What comes from the driver may be a view of a much larger buffer, which would be kept with it.
    once.set(key, { ...value, bytes: new Uint8Array(value.bytes) });
  }

  return {
    get,
    offer,
    delete: (key) => {
      often.delete(key);
      once.delete(key);
    },
    clear: () => {
      often.clear();
      once.clear();
    },
  };
}
