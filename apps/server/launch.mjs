// Starts everything on a machine that has only npm: plain JavaScript, no dependency, Node 18 on.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
// @boundaries-ignore By path, since this runs before anything is installed.
import { withLock } from "../../prisma/src/embedded/lock-file.mjs";
import { markLive } from "./launch/live-servers.mjs";
import { nodeEnvironment, nodeFlags } from "./launch/node-flags.mjs";
import { memory, root } from "./launch/paths.mjs";
import { prepare } from "./launch/prepare.mjs";
import { out, showStep } from "./launch/steps.mjs";
import { environmentOf, findToolchain, rememberedToolchain } from "./launch/toolchain.mjs";

/** What shows pages; the other commands run without the web app. */
const withWeb = [undefined, "serve", "test", "bench"];
const scripts = { test: "tests/run.ts", bench: "tests/load/bench.ts" };

async function launch(words) {
  mkdirSync(memory, { recursive: true });
  const { tools, webBuild } = await withLock(join(memory, "lock"), () => makeReady(words), {
    waitMs: 15 * 60_000,
    onWait: () => out.write("  Another start of this checkout is preparing; waiting for it.\n"),
  });
  const [script, ...rest] = words;
  const known = Object.hasOwn(scripts, script ?? "");
  const program = known ? scripts[script] : "apps/server/src/main.ts";
  const environment = { ...environmentOf(tools), ...(webBuild && { WEB_BUILD: webBuild }) };
  if (!known) {
    environment.NODE_ENV = process.env.NODE_ENV ?? "production";
    Object.assign(environment, nodeEnvironment);
  }
  const flags = known ? [] : nodeFlags;
  return runProgram(tools.node, [...flags, program, ...(known ? rest : words)], environment);
}

async function makeReady([name]) {
  let tools = rememberedToolchain();
  if (tools === undefined) {
    await showStep("Node 24 and pnpm 12", async () => {
      tools = await findToolchain();
    });
  }
  const webBuild = await prepare(tools, environmentOf(tools), withWeb.includes(name));
  // Marked while the lock is held, so that no other start clears this build away.
  markLive(process.pid, webBuild);
  return { tools, webBuild };
}

/** Runs the program in place of this one: same streams, signals passed on, its exit code given. */
function runProgram(node, words, environment) {
  // Through the channel the program notices when this process is killed.
  const stdio = ["inherit", "inherit", "inherit", "ipc"];
  const child = spawn(node, words, { cwd: root, env: environment, stdio });
  const unmark = markLive(child.pid, environment.WEB_BUILD);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      unmark();
      if (signal === "SIGKILL") console.error("The server process was killed.");
      resolve(code ?? 128 + constants.signals[signal]);
    });
  });
}

try {
  process.exitCode = await launch(process.argv.slice(2));
} catch (error) {
  console.error(`\n${error.message}`);
  process.exitCode = 1;
}
