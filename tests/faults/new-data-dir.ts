import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

const dataDirs: string[] = [];
afterAll(() => dataDirs.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** A folder for one test's data, which the user postgres can enter too; gone when the file is done. */
export function newDataDir(): string {
  const folder = join(tmpdir(), `claimledger-faults-${randomUUID()}`);
  dataDirs.push(folder);
  return folder;
}
