import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { endLauncher, noteLauncher } from "./end-launcher.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const launcherFile = join(root, "apps/server/launch.mjs");

export type RunningServer = {
  url: string;
  launcher: ChildProcess;
  /** From starting the launcher to the first answer with status 200. */
  millisecondsToFirstAnswer: number;
  exited: Promise<number | null>;
  output: () => string;
};

/** Runs the launcher to its end. */
export async function runLauncher(words: string[], environment: Record<string, string>) {
  const { child, output } = spawnLauncher(words, environment);
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, output: output() };
}

/** Less than a test may take, so that there is time to end what was started. */
const usualPatienceMs = 105_000;

/**
 * Starts everything as `npm start` does and waits until it answers. Where it does not in time, all that
 * was started is ended before this throws.
 */
export async function startServer(
  dataDir: string,
  environment = {},
  patienceMs = usualPatienceMs,
): Promise<RunningServer> {
  const began = performance.now();
  const { child, output } = spawnLauncher([], { DATA_DIR: dataDir, PORT: "0", ...environment });
  const exited = new Promise<number | null>((resolve) => child.once("close", resolve));
  const isLate = () => performance.now() - began > patienceMs || child.exitCode !== null;
  try {
    const url = await waitFor(() => /is at\s+(http\S+)/u.exec(output())?.[1], isLate);
    await waitFor(async () => (await answers(url)) || undefined, isLate);
    const millisecondsToFirstAnswer = Math.round(performance.now() - began);
    return { url, launcher: child, millisecondsToFirstAnswer, exited, output };
  } catch (error) {
    await endLauncher(child);
    await exited;
    throw new Error(`The server did not come up. It said:\n${output()}`, { cause: error });
  }
}

export async function stopServer({ launcher, exited }: RunningServer): Promise<number | null> {
  launcher.kill("SIGTERM");
  return exited;
}

/** The process ids of launcher, server and PostgreSQL. */
export function findProcesses(dataDir: string, { launcher }: RunningServer) {
  const pid = launcher.pid ?? 0;
  const server = Number(execFileSync("pgrep", ["-P", String(pid)], { encoding: "utf8" }).trim());
  const lines = readFileSync(join(dataDir, "postgres/cluster/postmaster.pid"), "utf8").split("\n");
  return { launcher: pid, server, postgres: Number(lines[0]) };
}

/** Connection string of the embedded database that runs below `dataDir`. */
export function findDatabaseUrl(dataDir: string): string {
  const folder = join(dataDir, "postgres");
  const port = readFileSync(join(folder, "cluster/postmaster.pid"), "utf8").split("\n")[3];
  const password = readFileSync(join(folder, "password"), "utf8").trim();
  return `postgres://claimledger:${password}@127.0.0.1:${port}/claimledger`;
}

function spawnLauncher(words: string[], environment: Record<string, string>) {
  const env = { ...process.env, DATABASE_URL: "", LOG_LEVEL: "warn", ...environment };
  const child = spawn(process.execPath, [launcherFile, ...words], {
    cwd: root,
    env: { ...env, NODE_ENV: "production" },
  });
  noteLauncher(child);
  let text = "";
  const keep = (chunk: Buffer) => (text += chunk.toString("utf8"));
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  return { child, output: () => text };
}

async function answers(url: string): Promise<boolean> {
  return fetch(new URL("/readyz", url)).then(
    ({ status }) => status === 200,
    () => false,
  );
}

async function waitFor<T>(
  look: () => T | undefined | Promise<T | undefined>,
  isLate: () => boolean,
): Promise<T> {
  while (!isLate()) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(20);
  }
  throw new Error("It took too long, or ended.");
}
