import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { DatabaseError } from "../database-error.ts";
import { type Cluster, programEnvironment } from "./cluster.ts";
import { commandOf, isAlive, processIdentity } from "./process-identity.mjs";

/** A running server: which process it is and the port it listens on. */
export type Postmaster = { identity: string; pid: number; port: number };

const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "128MB",
  max_connections: "100",
  synchronous_commit: "on",
  log_min_messages: "warning",
};

/**
 * The server that `postmaster.pid` names, if it lives. The file of a dead one is removed: its pid
 * may belong to another process by now, and PostgreSQL would then refuse to start.
 */
export function findPostmaster({ folder }: Cluster): Postmaster | undefined {
  const file = join(folder, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  const identity = processIdentity(pid);
  if (identity !== undefined && commandOf(pid).includes(folder)) {
    return { identity, pid, port: Number(lines[3]) };
  }
  rmSync(file, { force: true });
  return undefined;
}

/** Starts the server in a session of its own, so that it outlives Ctrl-C and its parent. */
export async function spawnPostmaster(cluster: Cluster, logFile: string): Promise<Postmaster> {
  const port = await freePort();
  const log = openSync(logFile, "a", 0o600);
  const child = spawn(
    join(cluster.programs, "bin", "postgres"),
    ["-D", cluster.folder, "-p", String(port), ...settingOptions()],
    {
      ...cluster.account,
      cwd: "/",
      env: programEnvironment,
      detached: true,
      stdio: ["ignore", log, log],
    },
  );
  closeSync(log);
  const failed = new Promise<never>((_, reject) => child.once("error", reject));
  await Promise.race([failed, new Promise((resolve) => child.once("spawn", resolve))]);
  child.unref();
  const pid = child.pid ?? 0;
  return { identity: processIdentity(pid) ?? `${pid} gone`, pid, port };
}

/** Asks the server to end its sessions and stop, then, if it hangs, to stop at once. */
export async function stopPostmaster({ identity, pid }: Postmaster): Promise<void> {
  const requests: [NodeJS.Signals, number][] = [
    ["SIGINT", 20_000],
    ["SIGQUIT", 10_000],
  ];
  for (const [signal, patience] of requests) {
    if (!isAlive(identity)) return;
    process.kill(pid, signal);
    const deadline = Date.now() + patience;
    while (isAlive(identity) && Date.now() < deadline) await sleep(20);
  }
  if (isAlive(identity)) throw new DatabaseError(`PostgreSQL (process ${pid}) does not stop.`);
}

function settingOptions(): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/** A TCP port of 127.0.0.1 that nobody listens on at this moment. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string")
    throw new DatabaseError("No free TCP port found.");
  return address.port;
}
