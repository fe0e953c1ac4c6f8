import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { memory, root } from "./paths.mjs";

/** What `analyze` and `lint` print is read by programs: what comes before it is no part of that. */
export const out = ["analyze", "lint"].includes(process.argv[2] ?? "")
  ? process.stderr
  : process.stdout;

/** Says what is done and how long it took. `work` throws, or gives a remark to show. */
export async function showStep(title, work) {
  const began = performance.now();
  const live = out.isTTY;
  if (live) out.write(`  ${title} …`);
  try {
    const remark = await work();
    const line = `  ${title.padEnd(22)} ${seconds(began)}${remark ? `  ${remark}` : ""}`;
    out.write(`${live ? "\r\x1b[K" : ""}${line}\n`);
  } catch (error) {
    if (live) out.write("\r\x1b[K");
    throw error;
  }
}

/** Runs a program with its output kept in a log, whose end is shown where it fails. */
export async function runQuietly(name, program, options, environment) {
  mkdirSync(memory, { recursive: true });
  const log = join(memory, `${name}.log`);
  const output = openSync(log, "w");
  const code = await new Promise((resolve, reject) => {
    const stdio = ["ignore", output, output];
    const child = spawn(program, options, {
      cwd: root,
      env: { ...environment, CI: "true" },
      stdio,
    });
    child.once("error", reject).once("exit", (exitCode, signal) => resolve(exitCode ?? signal));
  }).finally(() => closeSync(output));
  if (code === 0) return;
  const told = readFileSync(log, "utf8")
    .replace(/\x1b\[[\d;]*m/gu, "")
    .trimEnd()
    .split("\n")
    .slice(-25)
    .join("\n");
  throw new Error(`${told}\n\nThe step "${name}" failed (${code}); the whole output is in ${log}.`);
}

/** Whether the step `name` was last done with this stamp. */
export function isDone(name, stamp) {
  try {
    return readFileSync(join(memory, `${name}.stamp`), "utf8") === stamp;
  } catch {
    return false;
  }
}

export function markDone(name, stamp) {
  mkdirSync(memory, { recursive: true });
  writeFileSync(join(memory, `${name}.stamp`), stamp);
}

function seconds(began) {
  return `${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s`;
}
