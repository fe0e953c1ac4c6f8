import { type ChildProcess, execFileSync } from "node:child_process";
import { once } from "node:events";

const running = new Set<ChildProcess>();

/** Notes a launcher for `endLaunchers`. */
export function noteLauncher(launcher: ChildProcess): void {
  running.add(launcher);
  launcher.once("close", () => running.delete(launcher));
}

/** Ends all launchers that still run: a test that fails may not have come to stop its own. */
export async function endLaunchers(): Promise<void> {
  await Promise.all([...running].map(endLauncher));
}

/** Ends a launcher and all that it started, by force what takes longer than ten seconds over it. */
export async function endLauncher(launcher: ChildProcess): Promise<void> {
  const started = findDescendants(launcher.pid ?? 0);
  if (launcher.exitCode === null && launcher.signalCode === null) {
    launcher.kill("SIGTERM");
    const timer = setTimeout(() => launcher.kill("SIGKILL"), 10_000);
    await once(launcher, "exit").finally(() => clearTimeout(timer));
  }
  started.forEach(kill);
}

/** Ids of the children of a process, of theirs, and so on. */
function findDescendants(pid: number): number[] {
  const listed = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" });
  const pairs = listed
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/u).map(Number) as [number, number]);
  const listBelow = (parent: number): number[] =>
    pairs.filter(([, above]) => above === parent).flatMap(([id]) => [id, ...listBelow(id)]);
  return listBelow(pid);
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It is gone, as it should be.
  }
}
