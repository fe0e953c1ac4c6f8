import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const source = fileURLToPath(new URL("../../packages/api-client", import.meta.url));

type Installed = { folder: string; packed: string[]; remove: () => void };

/**
 * Packs the API's client and installs the file in an empty folder, as a consumer does. Its
 * dependencies are taken from here, so that no registry is asked.
 */
export async function installClient(): Promise<Installed> {
  const folder = mkdtempSync(join(tmpdir(), "claimledger-client-"));
  await run("pnpm", ["pack", "--pack-destination", folder], { cwd: source });
  const version = (readManifest(source) as { version: string }).version;
  const file = `./claimledger-api-client-${version}.tgz`;
  const { stdout } = await run("tar", ["-tzf", file], { cwd: folder });
  const quiet = ["--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  const offline = ["install", "--offline", "--install-links", ...quiet];
  const dependencies = findDependencies(source).map((from, index) => {
    // A copy: in pnpm's store equal files are one, and an archive of such files holds only the first.
    const copy = join(folder, "dependencies", String(index));
    cpSync(from, copy, { recursive: true });
    return copy;
  });
  await run("npm", [...offline, file, ...dependencies], { cwd: folder });
  return {
    folder,
    packed: stdout.trim().split("\n"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

type Manifest = { version: string; dependencies?: Record<string, string> };

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Folders of everything that a package needs to run; each is installed beside what it needs. */
function findDependencies(folder: string, within = "node_modules"): string[] {
  const names = Object.keys(readManifest(folder).dependencies ?? {});
  const own = names.map((name) => realpathSync(join(folder, within, name)));
  const theirs = own.flatMap((found) => findDependencies(found, toNeighbours(found)));
  return [...new Set([...own, ...theirs])];
}

function toNeighbours(folder: string): string {
  return folder.includes("/@") && /\/@[^/]+\/[^/]+$/.test(folder) ? "../.." : "..";
}
