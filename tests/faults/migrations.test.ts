import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type EmbeddedPostgres, startPostgres } from "@claimledger/prisma/embedded-postgres";
import { migrate } from "@claimledger/prisma/migrate";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { newDataDir } from "./new-data-dir.ts";

const dataDir = newDataDir();
const folder = join(dataDir, "migrations");
const withFunction = `
CREATE TABLE kept (id int PRIMARY KEY);
CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'rows stay; always'; END; $$;
CREATE TRIGGER refuse BEFORE DELETE ON kept FOR EACH ROW EXECUTE FUNCTION refuse();
-- a comment at the end`;

let server: EmbeddedPostgres;
let databaseUrl = "";
let databases = 0;

beforeAll(async () => {
  server = await startPostgres({ dataDir: join(dataDir, "postgres"), log: () => undefined });
});

afterAll(async () => {
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

beforeEach(async () => {
  databases += 1;
  await run(server.url, `CREATE DATABASE scratch_${databases}`);
  databaseUrl = Object.assign(new URL(server.url), { pathname: `/scratch_${databases}` }).href;
  rmSync(folder, { recursive: true, force: true });
  addMigration("20260101000000_first", withFunction);
});

function addMigration(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

function migrateFolder() {
  return migrate(databaseUrl, { log: () => undefined, folder });
}

async function run(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement).finally(() => client.end());
  return rows;
}

test("what is missing is applied once, functions and triggers included", async () => {
  expect(await migrateFolder()).toEqual({ applied: ["20260101000000_first"] });
  expect(await migrateFolder()).toEqual({ applied: [] });
  await run(databaseUrl, "INSERT INTO kept VALUES (1)");
  await expect(run(databaseUrl, "DELETE FROM kept")).rejects.toThrow("rows stay; always");
});

test("processes that migrate at once apply each migration once", async () => {
  const results = await Promise.all([migrateFolder(), migrateFolder(), migrateFolder()]);
  expect(results.flatMap(({ applied }) => applied)).toEqual(["20260101000000_first"]);
});

test("a migration that fails leaves nothing, names itself, and runs again when mended", async () => {
  addMigration("20260102000000_broken", "CREATE TABLE half (id int); SELECT nonsense(;");
  await expect(migrateFolder()).rejects.toThrow(/^Migration 20260102000000_broken failed: syntax/u);
  expect(await run(databaseUrl, "SELECT to_regclass('half') AS half")).toEqual([{ half: null }]);
  addMigration("20260102000000_broken", "CREATE TABLE half (id int);");
  expect(await migrateFolder()).toEqual({ applied: ["20260102000000_broken"] });
});

test("a migration cut off by a kill runs again", async () => {
  await migrateFolder();
  await run(
    databaseUrl,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at)
     VALUES ('cut-off', 'unfinished', '20260102000000_second', now())`,
  );
  addMigration("20260102000000_second", "CREATE TABLE second (id int);");
  expect(await migrateFolder()).toEqual({ applied: ["20260102000000_second"] });
});

test("an applied migration that was changed is refused", async () => {
  await migrateFolder();
  addMigration("20260101000000_first", `${withFunction} changed`);
  await expect(migrateFolder()).rejects.toThrow(/first was changed after it had been applied/u);
});

test("a database newer than the code is refused", async () => {
  await migrateFolder();
  rmSync(join(folder, "20260101000000_first"), { recursive: true });
  await expect(migrateFolder()).rejects.toThrow(/newer than this code/u);
});
