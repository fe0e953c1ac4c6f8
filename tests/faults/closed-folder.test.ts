import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { startPostgres } from "@claimledger/prisma/embedded-postgres";
import { expect, test } from "vitest";
import { newDataDir } from "./new-data-dir.ts";

const isRoot = process.getuid?.() === 0;

/** Where root keeps a clone that nobody else may enter. */
test.skipIf(!isRoot)("in a 0700 folder of root's, PostgreSQL finds another place", async () => {
  const closed = newDataDir();
  mkdirSync(closed, { mode: 0o700 });
  const dataDir = join(closed, "data", "postgres");
  const first = await startPostgres({ dataDir, log: () => undefined });
  await first.stop();
  const { base } = JSON.parse(readFileSync(join(dataDir, "place.json"), "utf8")) as {
    base: string;
  };
  try {
    expect(existsSync(join(base, "cluster", "PG_VERSION"))).toBe(true);
    const second = await startPostgres({ dataDir, log: () => undefined });
    await second.stop();
    expect(readFileSync(join(dataDir, "place.json"), "utf8")).toContain(base);
  } finally {
    rmSync(base, { recursive: true, force: true });
    rmSync(closed, { recursive: true, force: true });
  }
});
