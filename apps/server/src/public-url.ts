import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "./config.ts";

/** Leaves the address of this server to commands that run beside it. */
export function rememberPublicUrl({ DATA_DIR }: Config, publicUrl: string): void {
  mkdirSync(DATA_DIR, { recursive: true });
  writeFileSync(fileOf(DATA_DIR), `${publicUrl}\n`);
}

/** The address to print in links: PUBLIC_URL, or that of the server that last ran here. */
export function findPublicUrl({ DATA_DIR, PUBLIC_URL }: Config): string {
  if (PUBLIC_URL !== undefined) return PUBLIC_URL;
  try {
    return readFileSync(fileOf(DATA_DIR), "utf8").trim();
  } catch {
    return "http://127.0.0.1:3000";
  }
}

/** The address of a server that listens on `host` and `port`. */
export function localUrl(host: string, port: number): string {
  const shown = host === "0.0.0.0" || host === "::" ? "localhost" : host;
  return `http://${shown.includes(":") ? `[${shown}]` : shown}:${port}`;
}

function fileOf(folder: string): string {
  return join(folder, "public-url");
}
