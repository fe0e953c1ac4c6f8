import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startPostgres } from "./embedded-postgres.ts";
import {
  migrationsFolder,
  readMigrations,
  schemaFile,
  toMigrationList,
} from "./migrations/migration-files.ts";
import { openSchemaEngine } from "./migrations/schema-engine.ts";

const usage = `Usage: pnpm --filter @claimledger/prisma migration <name> | --check
  <name>    writes prisma/migrations/<time>_<name>/migration.sql from what schema.prisma adds
  --check   fails where schema.prisma and the migrations differ`;

/** The SQL that leads from the migrations of this checkout to its schema; empty if none is due. */
async function findDifference(databaseUrl: string): Promise<string> {
  const schema = { path: "schema.prisma", content: readFileSync(schemaFile, "utf8") };
  const opened = await openSchemaEngine({ databaseUrl, schema });
  try {
    const migrations = readMigrations();
    const { stdout } = await opened.engine.diff({
      from: { tag: "migrations", ...toMigrationList(migrations) },
      to: { tag: "schemaDatamodel", files: [schema] },
      script: true,
      exitCode: true,
      filters: { externalTables: [], externalEnums: [] },
    });
    const sql = stdout ?? "";
    return sql.includes("This is an empty migration") ? "" : sql;
  } catch (error) {
    throw opened.lastFault() ?? error;
  } finally {
    await opened.close();
  }
}

async function onScratchServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const dataDir = join(tmpdir(), `claimledger-migration-${randomUUID()}`);
  const server = await startPostgres({ dataDir, log: console.log });
  try {
    return await work(server.url);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function writeMigration(name: string, sql: string): string {
  const time = new Date().toISOString().replaceAll(/\D/gu, "").slice(0, 14);
  const folder = join(migrationsFolder, `${time}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), sql);
  const lockFile = join(migrationsFolder, "migration_lock.toml");
  writeFileSync(lockFile, 'provider = "postgresql"\n');
  return join(folder, "migration.sql");
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { check: { type: "boolean", default: false } },
    allowPositionals: true,
  });
  const [name, ...rest] = positionals;
  const named = name !== undefined && /^[a-z0-9_]+$/u.test(name) && rest.length === 0;
  if (named === values.check) {
    console.error(`${usage}\nA name is of a-z, 0-9 and _.`);
    return 2;
  }
  const sql = await onScratchServer(findDifference);
  if (sql === "") {
    console.log("schema.prisma and the migrations agree.");
    return 0;
  }
  if (name === undefined) {
    console.error(`schema.prisma and the migrations differ; missing:\n${sql}`);
    return 1;
  }
  console.log(`Wrote ${writeMigration(name, sql)}`);
  return 0;
}

process.exitCode = await main();
