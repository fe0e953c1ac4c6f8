import { createHash, randomBytes, randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, readlinkSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pino from "pino";
import { afterAll, expect, onTestFinished, test } from "vitest";
import { openDocumentFile, type DocumentFile } from "./document-file.ts";
import { toStoredDocument } from "./stored-document.ts";

const folder = mkdtempSync(join(tmpdir(), "claimledger-file-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const logged: string[] = [];
const log = pino({ level: "info" }, { write: (line: string) => void logged.push(line) });

function open(maxBytes: number, place = folder): DocumentFile {
  const file = openDocumentFile({ folder: place, maxBytes }, log);
  onTestFinished(() => file.close());
  return file;
}

function makeDocument(length = 5_000) {
  const bytes = randomBytes(length);
  return toStoredDocument(bytes, createHash("sha256").update(bytes).digest());
}

/** Offers documents, some at a time as reads do, and waits until each few are written. */
async function fill(file: DocumentFile, count: number) {
  const offered = new Map(Array.from({ length: count }, () => [randomUUID(), makeDocument()]));
  let at = 0;
  for (const [key, document] of offered) {
    file.offer(key, document);
    if (++at % 7 === 0) await sleep(3);
  }
  await sleep(50);
  return offered;
}

test("hands out what it was offered, byte for byte and with its names", async () => {
  const file = open(1_000_000);
  const offered = await fill(file, 50);
  for (const [key, document] of offered) expect(file.get(key)).toEqual(document);
  expect(file.get(randomUUID())).toBeUndefined();
});

test("begins anew when it is full: the newest are whole, the oldest gone", async () => {
  const file = open(200_000);
  const offered = [...(await fill(file, 300))];
  const found = offered.filter(([key]) => file.get(key));
  for (const [key, document] of found) expect(file.get(key)).toEqual(document);
  expect(found.length).toBeLessThanOrEqual(39);
  expect(found.length).toBeGreaterThan(20);
  expect(file.get(offered.at(-1)![0])).toBeDefined();
  expect(file.get(offered[0]![0])).toBeUndefined();
});

test("a document larger than the file is not kept and harms nothing", async () => {
  const file = open(10_000);
  file.offer(randomUUID(), makeDocument(20_000));
  await sleep(20);
  const [[key, document]] = [...(await fill(file, 1))] as [
    [string, ReturnType<typeof makeDocument>],
  ];
  expect(file.get(key)).toEqual(document);
});

test("what is deleted while it waits or is written does not come back", async () => {
  const file = open(1_000_000);
  const [early, late, other] = [randomUUID(), randomUUID(), randomUUID()];
  file.offer(early, makeDocument());
  file.offer(late, makeDocument());
  file.offer(other, makeDocument());
  file.delete(early);
  await new Promise(setImmediate);
  file.delete(late);
  await sleep(30);
  expect(file.get(early)).toBeUndefined();
  expect(file.get(late)).toBeUndefined();
  expect(file.get(other)).toBeDefined();
  file.clear();
  expect(file.get(other)).toBeUndefined();
});

test("has no name, so it ends with the process", async () => {
  const file = open(1_000_000);
  await fill(file, 3);
  expect(readdirSync(folder)).toEqual([]);
});

test.runIf(process.platform === "linux")(
  "bytes that changed on the disk are not handed out",
  async () => {
    const file = open(1_000_000);
    const offered = await fill(file, 3);
    for (const name of readdirSync("/proc/self/fd")) {
      const path = join("/proc/self/fd", name);
      if (readLink(path).startsWith(folder))
        writeFileSync(path, randomBytes(16_000), { flag: "r+" });
    }
    for (const key of offered.keys()) expect(file.get(key)).toBeUndefined();
  },
);

test("a folder that cannot be written to is told of once; nothing is kept", async () => {
  const file = open(1_000_000, join(folder, "missing"));
  logged.length = 0;
  const offered = await fill(file, 20);
  for (const key of offered.keys()) expect(file.get(key)).toBeUndefined();
  expect(logged.filter((line) => line.includes("the cache file failed"))).toHaveLength(1);
});

function readLink(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return "";
  }
}
