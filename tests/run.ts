import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureChromium } from "./runner/ensure-chromium.ts";
import { runCheck, runTests } from "./runner/run-stage.ts";
import { addCounts, describeCounts, noCounts } from "./runner/counts.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const reports = `${root}/.data/reports`;

const checks: Record<string, string[]> = {
  format: ["oxfmt", "--check"],
  lint: ["oxlint"],
  types: [
    "turbo",
    "run",
    "typecheck",
    "--concurrency=2",
    "--continue",
    "--output-logs=errors-only",
  ],
  boundaries: ["turbo", "boundaries"],
  unused: ["knip"],
  migrations: ["node", "prisma/src/new-migration.ts", "--check"],
};
/** Which responses of openapi.json the API tests have seen is known only after them. */
const described = ["described", ["node", "tests/runner/check-described.ts"]] as const;
const projects = ["unit", "api", "faults", "e2e"];

/** Runs all stages, or those named, and sums up; gives the exit code. */
async function runAll(names: string[]): Promise<number> {
  const known = [...Object.keys(checks), ...projects];
  const strange = names.find((name) => !known.includes(name));
  if (strange !== undefined) {
    console.error(`There is no stage "${strange}"; there are ${known.join(", ")}.`);
    return 1;
  }
  const wanted = (name: string) => names.length === 0 || names.includes(name);
  mkdirSync(reports, { recursive: true });
  let counts = noCounts;
  for (const [name, command] of Object.entries(checks)) {
    if (wanted(name)) counts = addCounts(counts, await runCheck(root, name, command));
  }
  for (const project of projects) {
    if (!wanted(project)) continue;
    if (project === "e2e") await ensureChromium();
    counts = addCounts(counts, await runTests(root, project, `${reports}/${project}.json`));
    if (project === "api") counts = addCounts(counts, await runCheck(root, ...described));
  }
  console.log(`\n${describeCounts(counts)}`);
  return counts.failed === 0 ? 0 : 1;
}

const { positionals } = parseArgs({ allowPositionals: true });
process.exitCode = await runAll(positionals);
if (process.connected) process.disconnect();
