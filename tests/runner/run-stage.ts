import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { type Counts, describeCounts, noCounts } from "./counts.ts";

type Outcome = { code: number | null; output: string };

type VitestReport = {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
};

/** A check counts as one test; its output is shown where it fails. */
export async function runCheck(
  root: string,
  name: string,
  command: readonly string[],
): Promise<Counts> {
  const began = performance.now();
  const { code, output } = await run(root, command, false);
  const passed = code === 0;
  console.log(toLine(name, began, passed ? "ok" : "FAILED"));
  if (!passed) console.log(indent(output));
  return { ...noCounts, [passed ? "passed" : "failed"]: 1 };
}

/** Runs one project of tests/vitest.config.ts and counts its tests. */
export async function runTests(root: string, project: string, report: string): Promise<Counts> {
  const began = performance.now();
  rmSync(report, { force: true });
  console.log(`\n${project} tests`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const config = ["--config", "tests/vitest.config.ts", "--project", project];
  const command = ["vitest", "run", ...config, ...reporters];
  const { code } = await run(root, command, true);
  const counts = readReport(report, code);
  console.log(toLine(project, began, describeCounts(counts)));
  return counts;
}

function readReport(report: string, code: number | null): Counts {
  const read = readIfThere(report);
  if (read === undefined) return { ...noCounts, failed: code === 0 ? 0 : 1 };
  const failed = read.numFailedTests;
  return {
    passed: read.numPassedTests,
    // A file that does not load, or an error outside all tests, fails without a failed test.
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: read.numPendingTests + read.numTodoTests,
  };
}

function readIfThere(report: string): VitestReport | undefined {
  try {
    return JSON.parse(readFileSync(report, "utf8")) as VitestReport;
  } catch {
    return undefined;
  }
}

function run(
  root: string,
  [program = "", ...words]: readonly string[],
  show: boolean,
): Promise<Outcome> {
  const path = [join(root, "node_modules", ".bin"), process.env["PATH"]].join(delimiter);
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: root,
      env: { ...process.env, PATH: path, CI: "true", NODE_ENV: "test" },
      stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    });
    let output = "";
    const keep = (chunk: Buffer) => (output += chunk.toString("utf8"));
    child.stdout?.on("data", keep);
    child.stderr?.on("data", keep);
    child.once("error", reject).once("close", (code) => resolve({ code, output }));
  });
}

function toLine(name: string, began: number, remark: string): string {
  const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(6);
  return `  ${name.padEnd(22)} ${seconds} s  ${remark}`;
}

function indent(output: string): string {
  return output.trimEnd().replaceAll(/^/gmu, "    ");
}
