import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root of the checkout. */
export const root = fileURLToPath(new URL("../../..", import.meta.url));

/** What the launcher remembers: stamps, logs, the toolchain, web builds. */
export const memory = join(root, ".data", "launch");
