import { execFileSync, spawnSync } from "node:child_process";
import { DatabaseError } from "../database-error.ts";

/** Whom PostgreSQL runs as: nobody special, or, since it refuses root, the user `postgres`. */
export type Account = { uid: number; gid: number } | undefined;

/** The account to run PostgreSQL under, created where this process is root and none exists. */
export function postgresAccount(): Account {
  if (process.getuid?.() !== 0) return undefined;
  return findAccount() ?? createAccount();
}

/** Whether `account` may enter `folder` and run `program`. */
export function canReach(account: Account, folder: string, program: string): boolean {
  const entered = spawnSync("/bin/sh", ["-c", 'cd "$1"', "sh", folder], { ...account, cwd: "/" });
  const ran = spawnSync(program, ["--version"], { ...account, cwd: "/" });
  return entered.status === 0 && ran.status === 0;
}

function findAccount(): Account {
  try {
    return { uid: idOf("-u"), gid: idOf("-g") };
  } catch {
    return undefined;
  }
}

function idOf(flag: "-u" | "-g"): number {
  return Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: "pipe" }));
}

function createAccount(): Account {
  try {
    const flags = ["--system", "--user-group", "--no-create-home", "--shell", "/usr/sbin/nologin"];
    execFileSync("useradd", [...flags, "postgres"], { stdio: "pipe" });
  } catch (cause) {
    throw new DatabaseError(
      "PostgreSQL does not run as root and the user postgres could not be created; " +
        "run as an ordinary user, create that user, or set DATABASE_URL.",
      { cause },
    );
  }
  return { uid: idOf("-u"), gid: idOf("-g") };
}
