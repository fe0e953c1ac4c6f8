import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";
import { memory, root } from "./paths.mjs";

const note = join(memory, "..", "toolchain.json");
const run = promisify(execFile);

/** The Node 24 and pnpm 12 used last time, if they are still there. */
export function rememberedToolchain() {
  try {
    const tools = JSON.parse(readFileSync(note, "utf8"));
    return existsSync(tools.node) && existsSync(tools.pnpm) ? tools : undefined;
  } catch {
    return undefined;
  }
}

/** Finds Node 24 and pnpm 12 on this machine, or has npx bring them, and remembers where. */
export async function findToolchain() {
  const tools = (await installedToolchain()) ?? (await fetchToolchain());
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, `${JSON.stringify(tools, null, 2)}\n`);
  return tools;
}

/** The environment in which `node` and `pnpm` are those of the toolchain, and nobody phones home. */
export function environmentOf({ node, pnpm }) {
  return {
    ...process.env,
    PATH: [dirname(node), dirname(pnpm), process.env.PATH].join(delimiter),
    DO_NOT_TRACK: "1",
    TURBO_TELEMETRY_DISABLED: "1",
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    NO_UPDATE_NOTIFIER: "1",
  };
}

async function installedToolchain() {
  if (!process.version.startsWith("v24.")) return undefined;
  try {
    const { stdout } = await run("pnpm", ["--version"], { cwd: "/" });
    if (!stdout.startsWith("12.")) return undefined;
    return await askWhere(process.execPath, [join(root, "apps/server/launch/where.mjs")]);
  } catch {
    return undefined;
  }
}

async function fetchToolchain() {
  const wanted = ["--yes", "--package=node@24", "--package=pnpm@12"];
  try {
    return await askWhere("npx", [...wanted, "-c", "node apps/server/launch/where.mjs"]);
  } catch (error) {
    const reason = String(error.stderr || error.message).trim();
    throw new Error(`npx could not bring Node 24 and pnpm 12:\n${reason}`, { cause: error });
  }
}

async function askWhere(program, options) {
  const { stdout } = await run(program, options, { cwd: root });
  return JSON.parse(stdout.slice(stdout.indexOf("{")));
}
