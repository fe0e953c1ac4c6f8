import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { Sample } from "./read-samples.ts";

export type Ran = { code: number | null; output: string; fault: string };

const programs: Record<string, (file: string) => [string, string[]]> = {
  js: (file) => [process.execPath, [file]],
  sh: (file) => ["bash", ["-e", "-o", "pipefail", file]],
  python: (file) => ["python3", [file]],
};
const endings: Record<string, string> = { js: "mjs", sh: "sh", python: "py" };

let count = 0;

type Options = {
  env?: Record<string, string>;
  /** Called when it has begun; when that is done, or it has said something, an endless one is stopped. */
  whileRunning?: () => Promise<void>;
};

/** Runs a sample as a program of its own in a folder. Endless ones and servers are stopped. */
export async function runSample(
  folder: string,
  { language, manner, code }: Sample,
  { env, whileRunning }: Options = {},
): Promise<Ran> {
  const file = join(folder, `sample-${(count += 1)}.${endings[language]}`);
  writeFileSync(file, code);
  const [program, words] = programs[language]!(file);
  // A group of its own, so that what a shell started ends with it.
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...process.env, ...env },
    detached: true,
  });
  const stop = () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid);
  };
  const ran: Ran = { code: null, output: "", fault: "" };
  child.stderr.on("data", (chunk: Buffer) => (ran.fault += chunk.toString()));
  child.stdout.on("data", (chunk: Buffer) => {
    ran.output += chunk.toString();
    if (manner === "endless") stop();
  });
  const ended = new Promise<void>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (exit) => {
      ran.code = exit;
      resolve();
    });
  });
  if (whileRunning) await Promise.race([whileRunning(), ended]).finally(stop);
  await ended;
  return ran;
}

/** A port that nobody listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
