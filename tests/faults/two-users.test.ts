import { join } from "node:path";
import { startPostgres } from "@claimledger/prisma/embedded-postgres";
import { expect, test } from "vitest";
import { newDataDir } from "./new-data-dir.ts";
import { startServer, stopServer } from "./start-server.ts";

const dataDir = newDataDir();

test("a command beside a server shares its PostgreSQL and does not stop it", async () => {
  const server = await startServer(dataDir);
  const beside = await startPostgres({ dataDir: join(dataDir, "postgres"), log: () => undefined });
  expect(beside.adopted).toBe(true);
  await beside.stop();
  expect((await fetch(new URL("/readyz", server.url))).status).toBe(200);
  expect(await stopServer(server)).toBe(0);
});

test("two servers on one folder serve both, and the last one stops PostgreSQL", async () => {
  const servers = await Promise.all([startServer(dataDir), startServer(dataDir)]);
  expect(await stopServer(servers[0])).toBe(0);
  expect((await fetch(new URL("/readyz", servers[1].url))).status).toBe(200);
  expect(await stopServer(servers[1])).toBe(0);
  const alone = await startPostgres({ dataDir: join(dataDir, "postgres"), log: () => undefined });
  expect(alone.adopted).toBe(false);
  await alone.stop();
});
