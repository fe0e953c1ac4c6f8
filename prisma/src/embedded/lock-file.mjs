// Plain JavaScript, because the launcher uses it too, on any Node from 18 on.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { isAlive, processIdentity } from "./process-identity.mjs";

/** @type {import("./lock-file.d.mts").withLock} */
export async function withLock(path, work, { waitMs = 120_000, onWait } = {}) {
  const deadline = Date.now() + waitMs;
  for (let tries = 0; !tryLock(path); tries += 1) {
    if (tries === 10) onWait?.();
    if (Date.now() > deadline) {
      throw new Error(`Another process has held ${path} for too long; stop it and try again.`);
    }
    await sleep(50);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function tryLock(path) {
  const own = `${path}.${process.pid}`;
  writeFileSync(own, processIdentity(process.pid) ?? String(process.pid));
  try {
    // A link is made whole or not at all, so a reader never sees an empty lock.
    linkSync(own, path);
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    removeIfDead(path);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

function removeIfDead(path) {
  const holder = readIfThere(path);
  if (holder === undefined || isAlive(holder)) return;
  const aside = `${path}.dead.${process.pid}`;
  try {
    renameSync(path, aside);
    // Somebody else may have taken over between the look and the rename: give theirs back.
    if (isAlive(readIfThere(aside) ?? "")) linkSync(aside, path);
  } catch {
    // Another process was quicker; the next try sees what it did.
  } finally {
    rmSync(aside, { force: true });
  }
}

function readIfThere(path) {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
