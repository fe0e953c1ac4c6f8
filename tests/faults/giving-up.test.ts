import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { newDataDir } from "./new-data-dir.ts";
import { startServer } from "./start-server.ts";

test("a start that is given up leaves no launcher, no server and no PostgreSQL behind", async () => {
  const dataDir = newDataDir();
  // Nothing answers there, however well the server itself runs.
  const elsewhere = { PUBLIC_URL: "http://127.0.0.1:9" };
  await expect(startServer(dataDir, elsewhere, 15_000)).rejects.toThrow("did not come up");
  expect(listChildren(process.pid)).not.toContain("launch.mjs");
  expect(listProcesses()).not.toContain(dataDir);
  expect(existsSync(join(dataDir, "postgres/cluster/postmaster.pid"))).toBe(false);
});

function listChildren(pid: number): string {
  const lines = execFileSync("ps", ["-A", "-o", "ppid=,args="], { encoding: "utf8" }).split("\n");
  return lines.filter((line) => line.trim().startsWith(`${pid} `)).join("\n");
}

/** Words and, where the system tells them, environments. */
function listProcesses(): string {
  return execFileSync("ps", ["axeww", "-o", "args="], { encoding: "utf8", maxBuffer: 100e6 });
}
