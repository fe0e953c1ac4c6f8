import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { resolve, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { DatabaseError } from "./database-error.ts";
import { postgresAccount } from "./embedded/account.ts";
import { type Cluster, databaseName, openCluster } from "./embedded/cluster.ts";
import { withLock } from "./embedded/lock-file.mjs";
import { findPlace } from "./embedded/place.ts";
import {
  findPostmaster,
  type Postmaster,
  spawnPostmaster,
  stopPostmaster,
} from "./embedded/postmaster.ts";
import { isAlive } from "./embedded/process-identity.mjs";
import { countUsers, markUser } from "./embedded/user-marks.ts";

export type EmbeddedPostgres = {
  /** Connection string of the database, superuser and password included. */
  url: string;
  /** Whether the server was running already, for another process or left over by a killed one. */
  adopted: boolean;
  /** Calls back once if the server ends without `stop`; looks every second. */
  onDeath: (tell: () => void) => void;
  /** Leaves the server; the last process that uses it stops it. */
  stop: () => Promise<void>;
};

export type StartOptions = { dataDir: string; log: (line: string) => void };

const startPatienceMs = 120_000;

/**
 * Starts the PostgreSQL that npm ships, with its data below `dataDir`, or joins the one that runs
 * there already. Listens on a free port of 127.0.0.1 with a random password. Throws DatabaseError with
 * one sentence for its reader where it cannot.
 */
export async function startPostgres({ dataDir, log }: StartOptions): Promise<EmbeddedPostgres> {
  const account = postgresAccount();
  const place = findPlace(resolve(dataDir), account);
  const users = join(place.base, "users");
  const lock = join(place.base, "lock");
  if (place.base !== resolve(dataDir)) log(`PostgreSQL keeps its data in ${place.base}.`);
  return withLock(lock, async () => {
    const cluster = openCluster(place, account);
    const found = await adopt(cluster, log);
    const postmaster = found ?? (await start(cluster, join(place.base, "server.log")));
    const unmark = markUser(users);
    let left = false;
    const stop = async () => {
      if (left) return;
      left = true;
      await withLock(lock, async () => {
        unmark();
        // Looked for anew: another process may have put a new server in a dead one's place.
        const running = findPostmaster(cluster);
        if (running !== undefined && countUsers(users) === 0) await stopPostmaster(running);
      });
    };
    const onDeath = (tell: () => void) => watch(postmaster, () => left, tell);
    return { url: urlOf(cluster, postmaster.port), adopted: found !== undefined, onDeath, stop };
  });
}

async function adopt(
  cluster: Cluster,
  log: (line: string) => void,
): Promise<Postmaster | undefined> {
  const running = findPostmaster(cluster);
  if (running === undefined) return undefined;
  try {
    await waitUntilReady(cluster, running, 20_000);
    return running;
  } catch {
    log(`The PostgreSQL left over as process ${running.pid} does not answer; stopping it.`);
    await stopPostmaster(running);
    return undefined;
  }
}

async function start(cluster: Cluster, logFile: string): Promise<Postmaster> {
  // Children of a killed postmaster hold its shared memory for a moment, and a port that was free
  // may be taken by the time it is used: both pass.
  for (let attempt = 1; ; attempt += 1) {
    const postmaster = await spawnPostmaster(cluster, logFile);
    try {
      await waitUntilReady(cluster, postmaster, startPatienceMs);
      return postmaster;
    } catch (cause) {
      await stopPostmaster(postmaster);
      const told = lastLines(logFile);
      if (attempt < 20 && /still in use|could not bind|Address already in use/u.test(told)) {
        await sleep(500);
        continue;
      }
      throw new DatabaseError(`PostgreSQL does not start; the end of ${logFile}:\n${told}`, {
        cause,
      });
    }
  }
}

async function waitUntilReady(cluster: Cluster, server: Postmaster, ms: number): Promise<void> {
  const deadline = Date.now() + ms;
  for (;;) {
    try {
      return await ensureDatabase(cluster, server.port);
    } catch (error) {
      if (!isAlive(server.identity) || Date.now() > deadline) throw error;
      await sleep(30);
    }
  }
}

async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  const connection = { connectionString: urlOf(cluster, port, "postgres") };
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const named = "SELECT 1 FROM pg_database WHERE datname = $1";
    const { rowCount } = await client.query(named, [databaseName]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${databaseName}`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf({ password }: Cluster, port: number, database = databaseName): string {
  return `postgres://${databaseName}:${password}@127.0.0.1:${port}/${database}`;
}

function watch({ identity }: Postmaster, hasLeft: () => boolean, tell: () => void): void {
  const timer = setInterval(() => {
    if (hasLeft()) clearInterval(timer);
    else if (!isAlive(identity)) {
      clearInterval(timer);
      tell();
    }
  }, 1_000);
  timer.unref();
}

function lastLines(file: string): string {
  const bytes = Buffer.alloc(2_000);
  const open = openSync(file, "r");
  try {
    const from = Math.max(0, fstatSync(open).size - bytes.length);
    const length = readSync(open, bytes, 0, bytes.length, from);
    return bytes.subarray(0, length).toString("utf8").split("\n").slice(-8).join("\n").trim();
  } finally {
    closeSync(open);
  }
}
