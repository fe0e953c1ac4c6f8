import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describeWithoutDatabase } from "./describe-without-database.ts";

/** Writes openapi.json; `pnpm --filter @claimledger/api openapi`. */
const file = fileURLToPath(new URL("../openapi.json", import.meta.url));
writeFileSync(file, `${JSON.stringify(describeWithoutDatabase(), null, 2)}\n`);
