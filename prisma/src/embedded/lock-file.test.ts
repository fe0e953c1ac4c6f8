import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, expect, test } from "vitest";
import { withLock } from "./lock-file.mjs";
import { isAlive, processIdentity } from "./process-identity.mjs";

const folder = mkdtempSync(join(tmpdir(), "claimledger-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("one holder at a time, in one process too", async () => {
  const path = join(folder, "shared");
  let inside = 0;
  let most = 0;
  const work = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await sleep(5);
    inside -= 1;
  };
  await Promise.all(Array.from({ length: 8 }, () => withLock(path, work)));
  expect(most).toBe(1);
  expect(existsSync(path)).toBe(false);
});

test("the lock of a dead process is taken over, also when its pid lives again", async () => {
  const path = join(folder, "stale");
  writeFileSync(path, `${process.pid} started-long-ago`);
  expect(await withLock(path, async () => readFileSync(path, "utf8"))).toBe(
    processIdentity(process.pid),
  );
});

test("waiting for a living holder has an end and is told", async () => {
  const path = join(folder, "held");
  let told = 0;
  await withLock(path, async () => {
    const waiting = withLock(path, async () => undefined, { waitMs: 700, onWait: () => told++ });
    await expect(waiting).rejects.toThrow("for too long");
  });
  expect(told).toBe(1);
});

test("work that fails gives the lock back", async () => {
  const path = join(folder, "failing");
  await expect(withLock(path, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(existsSync(path)).toBe(false);
});

test("a process is known by its pid and when it started", () => {
  expect(isAlive(processIdentity(process.pid) ?? "")).toBe(true);
  expect(isAlive(`${process.pid} another time`)).toBe(false);
  expect(isAlive("")).toBe(false);
  expect(processIdentity(2 ** 22 + 1)).toBeUndefined();
});
