import { accessSync, constants, mkdirSync } from "node:fs";
import { Fault } from "./fault.ts";

/** Makes the folder for what must last; throws a Fault where it cannot be made or written to. */
export function checkDataDir(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new Fault(`DATA_DIR "${folder}" cannot be used (${reason}); name a folder to write to.`);
  }
}
