import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
// @boundaries-ignore By path, since this runs before anything is installed.
import { isAlive, processIdentity } from "../../../prisma/src/embedded/process-identity.mjs";
import { memory } from "./paths.mjs";

const folder = join(memory, "live");

/** Notes that a process runs from this checkout's files, and which web build it uses. */
export function markLive(pid, webBuild = "") {
  mkdirSync(folder, { recursive: true });
  const mark = join(folder, String(pid));
  writeFileSync(mark, `${processIdentity(pid) ?? ""}\n${webBuild}\n`);
  return () => rmSync(mark, { force: true });
}

/** The web builds in use, one per living process; marks of dead ones are cleared away. */
export function findLive() {
  mkdirSync(folder, { recursive: true });
  const builds = [];
  for (const name of readdirSync(folder)) {
    const [identity, webBuild] = readFileSync(join(folder, name), "utf8").split("\n");
    if (isAlive(identity)) builds.push(webBuild);
    else rmSync(join(folder, name), { force: true });
  }
  return builds;
}
