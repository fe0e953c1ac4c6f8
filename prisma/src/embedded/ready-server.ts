import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { DatabaseError } from "../database-error.ts";
import { type Cluster, databaseName } from "./cluster.ts";
import { findPostmaster, type Postmaster, spawnPostmaster, stopPostmaster } from "./postmaster.ts";
import { isAlive } from "./process-identity.mjs";

const startPatienceMs = 120_000;

/** The server that runs on the cluster already, if it answers; one that does not is stopped. */
export async function adoptServer(
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

/** Starts the server on the cluster and waits until it answers. */
export async function startServer(cluster: Cluster, logFile: string): Promise<Postmaster> {
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

/** Connection string of the cluster's database on a port. */
export function urlOf({ password }: Cluster, port: number, database = databaseName): string {
  return `postgres://${databaseName}:${password}@127.0.0.1:${port}/${database}`;
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
