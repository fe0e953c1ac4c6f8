import { randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import pino from "pino";
import type { TestProject } from "vitest/node";
import { createApi } from "@claimledger/api";
import { openDatabase } from "@claimledger/prisma/connect";
import { startPostgres } from "@claimledger/prisma/embedded-postgres";
import { migrate } from "@claimledger/prisma/migrate";
import { describeDeps } from "./describe-deps.ts";
import { seenFile } from "./seen-file.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Connection string of the migrated database that tests copy. */
    templateUrl: string;
  }
}

/**
 * One PostgreSQL for all API tests, and in it one migrated database to copy. TEST_DATABASE_URL names
 * a server to use instead of the embedded one; its user has to be allowed to create databases.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await mkdir(new URL(".", seenFile), { recursive: true });
  await writeFile(seenFile, "");
  const server = await openServer();
  const template = `claimledger_test_${randomUUID().replaceAll("-", "")}`;
  const templateUrl = withDatabase(server.url, template);
  await runSql(server.url, `CREATE DATABASE ${template} ENCODING 'UTF8' TEMPLATE template0`);
  await migrate(templateUrl, { log: () => undefined });
  await makeWorkerSchema(templateUrl);
  project.provide("templateUrl", templateUrl);
  return async () => {
    await runSql(server.url, `DROP DATABASE ${template} WITH (FORCE)`);
    await server.stop();
  };
}

async function openServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const given = process.env["TEST_DATABASE_URL"];
  if (given) return { url: given, stop: async () => undefined };
  const dataDir = join(tmpdir(), `claimledger-tests-${randomUUID()}`);
  const server = await startPostgres({ dataDir, log: () => undefined });
  // Nothing here has to survive a power cut.
  await runSql(server.url, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()");
  const stop = async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { url: server.url, stop };
}

/** The job queue makes its tables when it first starts. */
async function makeWorkerSchema(url: string): Promise<void> {
  const database = await openDatabase(url);
  const log = pino({ level: "silent" });
  const api = createApi({ ...describeDeps(database, url), clock: () => new Date(), log });
  await api.start();
  await api.close();
  await database.prisma.user.deleteMany({ where: { role: "admin" } });
  await database.close();
}

export function withDatabase(url: string, name: string): string {
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

export async function runSql(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
