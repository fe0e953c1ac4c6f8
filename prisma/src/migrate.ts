import pg from "pg";
import { DatabaseError } from "./database-error.ts";
import { type Migration, readMigrations, toMigrationList } from "./migrations/migration-files.ts";
import { explainUnreachable } from "./unreachable.ts";

export type MigrateOptions = {
  log: (line: string) => void;
  /** The folder to apply, prisma/migrations of this checkout unless given. */
  folder?: string;
};

type AppliedRow = { migration_name: string; checksum: string; finished: boolean };

/** One number for everybody who migrates this database. */
const advisoryLock = 7_320_265_110;

/**
 * Applies the migrations that the database has not seen, each in one transaction, one process at a
 * time. Needs a direct connection, none through a transaction pooler. Throws DatabaseError where an
 * applied file has changed, the database is newer than this code, or PostgreSQL refuses a script.
 */
export async function migrate(
  databaseUrl: string,
  { log, folder }: MigrateOptions,
): Promise<{ applied: string[] }> {
  const migrations = readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl });
  client.on("error", () => undefined);
  await client.connect().catch((cause: unknown) => {
    throw new DatabaseError(explainUnreachable(databaseUrl, cause as Error), { cause });
  });
  try {
    await client.query("SELECT pg_advisory_lock($1)", [advisoryLock]);
    const done = await findApplied(client);
    refuseMismatch(migrations, done);
    const finished = new Set(done.filter((row) => row.finished).map((row) => row.migration_name));
    const missing = migrations.filter(({ name }) => !finished.has(name));
    if (missing.length === 0) return { applied: [] };
    log(`Applying ${missing.length} of ${migrations.length} migrations.`);
    await giveUpInterrupted(client);
    return { applied: await apply(databaseUrl, migrations, folder) };
  } finally {
    await client.end();
  }
}

async function findApplied(client: pg.Client): Promise<AppliedRow[]> {
  const { rows: tables } = await client.query<{ found: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found",
  );
  if (tables[0]?.found !== true) return [];
  const { rows } = await client.query<AppliedRow>(
    `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
  );
  return rows;
}

function refuseMismatch(migrations: Migration[], done: AppliedRow[]): void {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const row of done.filter(({ finished }) => finished)) {
    const migration = known.get(row.migration_name);
    if (migration === undefined) {
      throw new DatabaseError(
        `The database is newer than this code: it has migration ${row.migration_name}, ` +
          "which is not here; update the code.",
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new DatabaseError(
        `Migration ${row.migration_name} was changed after it had been applied to this database; ` +
          "restore its file and write a new migration instead.",
      );
    }
  }
}

/**
 * A migration that began and did not finish left nothing behind, because its script and the note
 * that it finished are one transaction: it may simply run again.
 */
async function giveUpInterrupted(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ found: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found",
  );
  if (rows[0]?.found !== true) return;
  await client.query(
    `UPDATE _prisma_migrations SET rolled_back_at = now()
      WHERE finished_at IS NULL AND rolled_back_at IS NULL`,
  );
}

async function apply(url: string, migrations: Migration[], folder?: string): Promise<string[]> {
  // Loaded here alone: an up-to-date database starts without 5 MB of WebAssembly.
  const { openSchemaEngine } = await import("./migrations/schema-engine.ts");
  const names = new Map(migrations.map(({ name, sql }) => [sql, name]));
  let running = "A migration";
  const opened = await openSchemaEngine({
    databaseUrl: url,
    afterScript: (script) => {
      const name = names.get(script);
      running = `Migration ${name ?? ""}`.trim();
      return name === undefined ? "" : markFinished(name);
    },
  });
  try {
    const { appliedMigrationNames } = await opened.engine.applyMigrations({
      migrationsList: toMigrationList(migrations, folder),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } catch (cause) {
    const fault = opened.lastFault() ?? (cause as Error);
    throw new DatabaseError(`${running} failed: ${fault.message}.`, { cause });
  } finally {
    await opened.close();
  }
}

function markFinished(name: string): string {
  return `UPDATE _prisma_migrations SET finished_at = now()
    WHERE migration_name = ${pg.escapeLiteral(name)} AND rolled_back_at IS NULL;`;
}
