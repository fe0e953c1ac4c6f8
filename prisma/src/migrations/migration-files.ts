import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { MigrationList } from "@prisma/schema-engine-wasm/schema_engine_bg";

/** One migration of the folder: its name, its SQL, and the SHA-256 that Prisma records of it. */
export type Migration = { name: string; sql: string; checksum: string };

/** prisma/migrations of this checkout. */
export const migrationsFolder = fileURLToPath(new URL("../../migrations", import.meta.url));

/** prisma/schema.prisma of this checkout. */
export const schemaFile = fileURLToPath(new URL("../../schema.prisma", import.meta.url));

/** The migrations of `folder` in the order they apply. */
export function readMigrations(folder = migrationsFolder): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readMigration(folder, entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function readMigration(folder: string, name: string): Migration {
  const sql = readFileSync(join(folder, name, "migration.sql"), "utf8");
  return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
}

/** The same migrations in the shape that Prisma's engine reads. */
export function toMigrationList(migrations: Migration[], folder = migrationsFolder): MigrationList {
  return {
    baseDir: folder,
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}
