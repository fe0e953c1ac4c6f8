import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import { endLaunchers } from "./end-launcher.ts";

const dataDirs: string[] = [];
afterAll(async () => {
  await endLaunchers();
  for (const folder of dataDirs) rmSync(folder, { recursive: true, force: true });
});

/** A folder for one test's data, which the user postgres can enter too; gone when the file is done, and its servers too. */
export function newDataDir(): string {
  const folder = join(tmpdir(), `claimledger-faults-${randomUUID()}`);
  dataDirs.push(folder);
  return folder;
}
