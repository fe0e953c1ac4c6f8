import { randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "./config.ts";

/**
 * The secret that signs sessions: AUTH_SECRET, or one made once and kept in DATA_DIR, readable by
 * its owner alone. Several servers on one database need the same AUTH_SECRET.
 */
export function readAuthSecret({ AUTH_SECRET, DATA_DIR }: Config): string {
  if (AUTH_SECRET !== undefined) return AUTH_SECRET;
  const file = join(DATA_DIR, "auth-secret");
  if (!existsSync(file)) makeSecret(file, DATA_DIR);
  return readFileSync(file, "utf8").trim();
}

function makeSecret(file: string, folder: string): void {
  mkdirSync(folder, { recursive: true });
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${randomBytes(32).toString("base64url")}\n`, { mode: 0o600 });
  try {
    // The first of two processes that start at once wins, and the other reads its secret.
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(own, { force: true });
  }
}
