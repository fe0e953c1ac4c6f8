import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const source = fileURLToPath(new URL("../../../packages/api-client", import.meta.url));

/** The bytes of `/claimledger-api-client.tgz`: the API's client as `npm install` takes it. */
export async function packApiClient(): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "claimledger-client-"));
  try {
    await run("pnpm", ["pack", "--pack-destination", folder], { cwd: source });
    const [file] = await readdir(folder);
    if (file === undefined) throw new Error(`pnpm packed nothing in ${source}.`);
    return await readFile(join(folder, file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
