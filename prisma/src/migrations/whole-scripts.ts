import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
} from "@prisma/driver-adapter-utils";
import pg from "pg";

export type ScriptOptions = {
  databaseUrl: string;
  /** SQL to run in the same transaction as a script, right behind it. */
  afterScript?: (script: string) => string;
};

/**
 * Prisma's adapter cuts a script at every semicolon, which breaks functions and triggers. This one
 * sends it whole: PostgreSQL then also runs it in one transaction.
 */
export class WholeScripts implements SqlMigrationAwareDriverAdapterFactory {
  readonly provider = "postgres";
  readonly adapterName = "@prisma/adapter-pg";
  readonly #options: ScriptOptions;
  readonly #onFault: (fault: Error) => void;
  readonly #pools: pg.Pool[] = [];

  constructor(options: ScriptOptions, onFault: (fault: Error) => void) {
    this.#options = options;
    this.#onFault = onFault;
  }

  async connect(): Promise<SqlDriverAdapter> {
    return this.#adapterOn(this.#options.databaseUrl);
  }

  /**
   * The engine replays migrations in a database of its own, which must not be the real one. It is
   * left behind: migrations are written on a scratch server that is deleted afterwards.
   */
  async connectToShadowDb(): Promise<SqlDriverAdapter> {
    const name = `shadow_${randomUUID().replaceAll("-", "")}`;
    const client = new pg.Client({ connectionString: this.#options.databaseUrl });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`).finally(() => client.end());
    const url = new URL(this.#options.databaseUrl);
    url.pathname = `/${name}`;
    return this.#adapterOn(url.href);
  }

  async close(): Promise<void> {
    await Promise.all(this.#pools.splice(0).map((pool) => pool.end()));
  }

  async #adapterOn(connectionString: string): Promise<SqlDriverAdapter> {
    const pool = new pg.Pool({ connectionString, max: 2 });
    pool.on("error", this.#onFault);
    this.#pools.push(pool);
    const adapter = await adapterReadingChar(pool);
    return Object.assign(adapter, { executeScript: (script: string) => this.#run(pool, script) });
  }

  async #run(pool: pg.Pool, script: string): Promise<void> {
    try {
      await pool.query(`${script}\n;${this.#options.afterScript?.(script) ?? ""}`);
    } catch (fault) {
      this.#onFault(fault as Error);
      throw fault;
    }
  }
}

/**
 * An adapter that also reads `"char"`, the catalogue's one-byte type, which the engine asks for and
 * Prisma's adapter refuses: it is shown as text to the one and as a character to the other.
 */
async function adapterReadingChar(pool: pg.Pool): Promise<SqlDriverAdapter> {
  const charColumns = new WeakMap<unknown[][], number[]>();
  const query = pool.query.bind(pool) as (
    config: pg.QueryArrayConfig,
  ) => Promise<pg.QueryArrayResult>;
  const noting = async (config: pg.QueryArrayConfig) => {
    const result = await query(config);
    const found =
      result.fields?.flatMap((field, i) =>
        field.dataTypeID === pg.types.builtins.CHAR ? [i] : [],
      ) ?? [];
    for (const column of found) result.fields[column]!.dataTypeID = pg.types.builtins.TEXT;
    if (found.length > 0) charColumns.set(result.rows, found);
    return result;
  };
  const adapter = await new PrismaPg(Object.assign(pool, { query: noting })).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    queryRaw: async (asked: SqlQuery) => {
      const result = await queryRaw(asked);
      for (const column of charColumns.get(result.rows) ?? []) {
        result.columnTypes[column] = ColumnTypeEnum.Character;
      }
      return result;
    },
  });
}
