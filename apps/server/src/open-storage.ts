import { join } from "node:path";
import { type Database, openDatabase } from "@claimledger/prisma/connect";
import { startPostgres } from "@claimledger/prisma/embedded-postgres";
import { migrate } from "@claimledger/prisma/migrate";
import type { Config } from "./config.ts";
import { say, showStep } from "./console.ts";

/** The migrated database and how to leave it. */
export type Storage = Database & {
  /** For LISTEN, migrations and jobs: past any transaction pooler. */
  directUrl: string;
  /** Calls back if the embedded PostgreSQL ends by itself; never for a DATABASE_URL. */
  onDeath: (tell: () => void) => void;
};

type Server = { url: string; directUrl: string; onDeath: Storage["onDeath"] };

/** Opens the database of DATABASE_URL, or the embedded one, and applies the migrations it lacks. */
export async function openStorage(config: Config): Promise<Storage> {
  const { stop, ...server } = await openServer(config);
  try {
    const database = await openDatabase(server.url, { max: config.DATABASE_CONNECTIONS });
    try {
      await showStep(
        "Migrations",
        () => migrate(server.directUrl, { log: () => undefined }),
        ({ applied }) => (applied.length === 0 ? "none due" : `applied: ${applied.join(", ")}`),
      );
    } catch (error) {
      await database.close();
      throw error;
    }
    const close = () => database.close().finally(stop);
    return { ...database, close, directUrl: server.directUrl, onDeath: server.onDeath };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function openServer(config: Config): Promise<Server & { stop: () => Promise<void> }> {
  const { DATABASE_URL: url, DIRECT_DATABASE_URL: directUrl = url } = config;
  if (url !== undefined && directUrl !== undefined) {
    return { url, directUrl, onDeath: () => undefined, stop: async () => undefined };
  }
  const dataDir = join(config.DATA_DIR, "postgres");
  const server = await showStep(
    "PostgreSQL",
    () => startPostgres({ dataDir, log: (line) => say(`  ${line}`) }),
    ({ adopted }) => (adopted ? "was running already" : `started, data in ${dataDir}`),
  );
  return { ...server, directUrl: server.url };
}
