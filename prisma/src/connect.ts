import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "../client/client.ts";
import { DatabaseError } from "./database-error.ts";
import { explainUnreachable, placeOf } from "./unreachable.ts";

export type Database = {
  prisma: PrismaClient;
  /** The pool that Prisma uses too: at most `max` connections for both. */
  pool: pg.Pool;
  close: () => Promise<void>;
};

export type OpenOptions = {
  /** Most connections at once; 10 unless given. */
  max?: number;
};

const oldestVersion = 150_000;

/**
 * Opens the database and checks it once: reachable, PostgreSQL 15 or newer, UTF-8. Throws
 * DatabaseError with one sentence that never shows the password.
 */
export async function openDatabase(url: string, options: OpenOptions = {}): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: readableUrl(url).href,
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
  });
  // Whoever asks is told; a connection that broke while idle is replaced by the pool itself.
  pool.on("error", () => undefined);
  // One that breaks while somebody holds it tells on itself, not on the pool.
  pool.on("connect", (client) => client.on("error", () => undefined));
  try {
    await check(pool, url);
  } catch (error) {
    await pool.end();
    throw error;
  }
  const adapter = new PrismaPg(pool, { statementNameGenerator: ({ sql }) => statementName(sql) });
  const prisma = new PrismaClient({ adapter });
  const close = async () => {
    await prisma.$disconnect();
    await pool.end();
  };
  return { prisma, pool, close };
}

const names = new Map<string, string>();
const mostNames = 2_000;

/** A short name per statement, the same in every process, so that PostgreSQL plans it once. */
export function statementName(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  const name = createHash("sha256").update(sql).digest("base64url").slice(0, 22);
  if (names.size < mostNames) names.set(sql, name);
  return name;
}

function readableUrl(url: string): URL {
  try {
    const read = new URL(url);
    if (read.protocol === "postgres:" || read.protocol === "postgresql:") return read;
  } catch {
    // Told below, without the text, which may hold a password.
  }
  throw new DatabaseError(
    "The database URL cannot be read; write postgres://user:password@host:5432/database.",
  );
}

async function check(pool: pg.Pool, url: string): Promise<void> {
  const { rows } = await pool
    .query<{ version: string; version_number: number; encoding: string }>(
      `SELECT current_setting('server_version') AS version,
              current_setting('server_version_num')::int AS version_number,
              current_setting('server_encoding') AS encoding`,
    )
    .catch((cause: unknown) => {
      throw new DatabaseError(explainUnreachable(url, cause as Error), { cause });
    });
  const [found] = rows;
  if (found === undefined || found.version_number < oldestVersion) {
    throw new DatabaseError(
      `The database at ${placeOf(url)} is PostgreSQL ${found?.version}; 15 or newer is needed.`,
    );
  }
  if (found.encoding !== "UTF8") {
    throw new DatabaseError(
      `The database at ${placeOf(url)} stores text as ${found.encoding}; ` +
        "create one with ENCODING 'UTF8'.",
    );
  }
}
