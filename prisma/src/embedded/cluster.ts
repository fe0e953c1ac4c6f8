import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseError } from "../database-error.ts";
import type { Account } from "./account.ts";
import type { Place } from "./place.ts";

/** A made cluster: its folder, who runs it, and the superuser's password. */
export type Cluster = { folder: string; programs: string; account: Account; password: string };

/** The superuser and the database are both named so. */
export const databaseName = "claimledger";

/** Environment of PostgreSQL's programs: nothing of the caller's PG* variables leaks in. */
export const programEnvironment = { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C" };

/** Opens the cluster below `place.base`, made by initdb where there is none. */
export function openCluster(place: Place, account: Account): Cluster {
  const folder = join(place.base, "cluster");
  const password = readOrMakePassword(join(place.base, "password"), account);
  const cluster = { folder, programs: place.programs, account, password };
  if (existsSync(join(folder, "PG_VERSION"))) refuseOtherVersion(cluster);
  else initialise(cluster, place.base);
  return cluster;
}

function readOrMakePassword(file: string, account: Account): string {
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  const password = randomBytes(24).toString("base64url");
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  if (account !== undefined) chownSync(file, account.uid, account.gid);
  return password;
}

function refuseOtherVersion({ folder, programs }: Cluster): void {
  const made = readFileSync(join(folder, "PG_VERSION"), "utf8").trim();
  const output = spawnSync(join(programs, "bin", "postgres"), ["--version"], { encoding: "utf8" });
  const shipped = /\d+/u.exec(output.stdout)?.[0];
  if (made === shipped) return;
  throw new DatabaseError(
    `The data in ${folder} were written by PostgreSQL ${made}, this is ${shipped}; ` +
      "move them with pg_dump and pg_restore, or set DATABASE_URL.",
  );
}

function initialise(cluster: Cluster, base: string): void {
  // Made aside and renamed when whole, so that a kill in the middle leaves no half cluster.
  const partial = join(base, "cluster.partial");
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { mode: 0o700 });
  if (cluster.account !== undefined) chownSync(partial, cluster.account.uid, cluster.account.gid);
  const { status, stderr, error } = spawnSync(
    join(cluster.programs, "bin", "initdb"),
    initdbOptions(partial, join(base, "password")),
    { ...cluster.account, cwd: "/", env: programEnvironment, encoding: "utf8" },
  );
  if (status !== 0) {
    throw new DatabaseError(
      `PostgreSQL's initdb failed in ${base}: ${error?.message ?? stderr.trim()}`,
    );
  }
  renameSync(partial, cluster.folder);
}

function initdbOptions(folder: string, passwordFile: string): string[] {
  const libcLocale = process.platform === "darwin" ? "en_US.UTF-8" : "C.UTF-8";
  return [
    `--pgdata=${folder}`,
    `--username=${databaseName}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The builtin provider sorts alike on every machine; the C library's locale classes letters.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    `--locale=${libcLocale}`,
    "--lc-messages=C",
  ];
}
