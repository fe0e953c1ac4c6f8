import { expect, test } from "vitest";
import { openAdmission } from "./admission.ts";

/** Work that lasts until it is told to end. */
function openWork() {
  let end = () => {};
  const done = new Promise<void>((resolve) => (end = resolve));
  return { done, end };
}

test("who takes all their places, and who finds all taken, is told when to come again", async () => {
  const admit = openAdmission({ most: 3, mostOfOne: 2 });
  const work = openWork();
  const inHand = [admit("a", () => work.done), admit("a", () => work.done)];
  const refusal = { code: "too_many_requests", retryAfter: 2 };
  await expect(admit("a", async () => 1)).rejects.toMatchObject(refusal);
  inHand.push(admit("b", () => work.done));
  await expect(admit("c", async () => 1)).rejects.toMatchObject({ code: "unavailable" });
  work.end();
  await Promise.all(inHand);
  expect(await admit("a", async () => 1)).toBe(1);
});

test("a place is free again after work that failed", async () => {
  const admit = openAdmission({ most: 1, mostOfOne: 1 });
  await expect(admit("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await admit("a", async () => 1)).toBe(1);
});
