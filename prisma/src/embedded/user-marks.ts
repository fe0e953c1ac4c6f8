import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { isAlive, processIdentity } from "./process-identity.mjs";

/** Notes that this process uses the server; returns the function that takes the note back. */
export function markUser(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const mark = join(folder, `${process.pid}-${randomUUID()}`);
  writeFileSync(mark, processIdentity(process.pid) ?? "");
  return () => rmSync(mark, { force: true });
}

/** How many living processes use the server; marks of dead ones are cleared away. */
export function countUsers(folder: string): number {
  let living = 0;
  for (const name of readdirSync(folder)) {
    const mark = join(folder, name);
    if (isAlive(readFileSync(mark, "utf8"))) living += 1;
    else rmSync(mark, { force: true });
  }
  return living;
}
