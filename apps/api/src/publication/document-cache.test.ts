import { expect, test } from "vitest";
import { createDocumentCache } from "./document-cache.ts";

/** Room for a hundred documents of a hundred bytes and what they take besides, sixty of them protected. */
const openCache = () => createDocumentCache<{ bytes: Uint8Array<ArrayBuffer> }>(100_000);
const document = () => ({ bytes: new Uint8Array(100) });

function countKept(cache: ReturnType<typeof openCache>, names: string[]): number {
  return names.filter((name) => cache.get(name)).length;
}

const name = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

test("keeps what it is offered while there is room", () => {
  const cache = openCache();
  for (const key of name("a", 40)) cache.offer(key, document());
  expect(countKept(cache, name("a", 40))).toBe(40);
});

test("when full, takes in what is missed again and not what is missed once", () => {
  const cache = openCache();
  for (const key of name("first", 40)) cache.offer(key, document());
  cache.offer("new", document());
  expect(cache.get("new")).toBeUndefined();
  cache.offer("new", document());
  expect(cache.get("new")).toBeDefined();
  expect(countKept(cache, name("first", 40))).toBe(39);
});

test("one walk over everything leaves what was asked for again", () => {
  const cache = openCache();
  for (const key of name("often", 40)) cache.offer(key, document());
  expect(countKept(cache, name("often", 40))).toBe(40);
  for (const key of name("walk", 5_000)) if (!cache.get(key)) cache.offer(key, document());
  expect(countKept(cache, name("often", 40))).toBe(40);
});

test("never takes more room than it was given", () => {
  const cache = openCache();
  const names = name("any", 300);
  for (let round = 0; round < 4; round++)
    for (const key of names) if (!cache.get(key)) cache.offer(key, document());
  expect(countKept(cache, names)).toBeLessThanOrEqual(100);
});

test("keeps bytes of its own, and forgets what it is told to", () => {
  const cache = openCache();
  const large = new Uint8Array(1_000_000);
  cache.offer("a", { bytes: large.subarray(0, 100) });
  expect(cache.get("a")!.bytes.buffer.byteLength).toBe(100);
  cache.delete("a");
  expect(cache.get("a")).toBeUndefined();
  cache.offer("b", document());
  cache.clear();
  expect(cache.get("b")).toBeUndefined();
});
