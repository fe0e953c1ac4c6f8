import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { createExtentIndex } from "./extent-index.ts";

const ids = (count: number) => Array.from({ length: count }, () => randomUUID());

test("finds what was set, the newest place of it, whatever the case of its letters", () => {
  const index = createExtentIndex(1_000);
  const [one, other] = ids(2) as [string, string];
  index.set(one, { at: 0, length: 5 });
  index.set(other, { at: 5, length: 7 });
  index.set(one, { at: 12, length: 9 });
  expect(index.get(one.toUpperCase())).toEqual({ at: 12, length: 9 });
  expect(index.get(other)).toEqual({ at: 5, length: 7 });
  expect(index.get(randomUUID())).toBeUndefined();
});

test("forgets one, or all", () => {
  const index = createExtentIndex(1_000);
  const [one, other] = ids(2) as [string, string];
  index.set(one, { at: 0, length: 5 });
  index.set(other, { at: 5, length: 7 });
  index.delete(one);
  index.delete(randomUUID());
  expect(index.get(one)).toBeUndefined();
  expect(index.get(other)).toBeDefined();
  index.clear();
  expect(index.get(other)).toBeUndefined();
});

test("of three quarters as many as it has places, nine in ten are found", () => {
  const index = createExtentIndex(8_192);
  const all = ids(6_000);
  for (const [at, id] of all.entries()) index.set(id, { at, length: 1 });
  const found = all.filter((id) => index.get(id));
  for (const id of found) expect(index.get(id)!.at).toBe(all.indexOf(id));
  expect(found.length).toBeGreaterThan(5_400);
});

test("has room for at most its places, and the newest are there", () => {
  const index = createExtentIndex(64);
  const all = ids(10_000);
  for (const [at, id] of all.entries()) index.set(id, { at, length: 1 });
  expect(all.filter((id) => index.get(id)).length).toBeLessThanOrEqual(64);
  expect(index.get(all.at(-1)!)).toEqual({ at: 9_999, length: 1 });
});
