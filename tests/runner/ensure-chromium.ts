import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { findChromium } from "../support/find-chromium.ts";

const run = promisify(execFile);

/** Sees to it that there is a Chromium: installs Debian's as root, says what to do elsewhere. */
export async function ensureChromium(): Promise<void> {
  if (findChromium() !== undefined) return;
  if (process.getuid?.() !== 0 || !existsSync("/etc/debian_version")) {
    console.log("  No Chromium found: install it, or set CHROMIUM to the path of one.");
    return;
  }
  console.log("  Installing Chromium with apt-get …");
  const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  try {
    await run("apt-get", ["update", "-q"], { env: environment });
    const options = ["install", "-y", "-q", "--no-install-recommends", "chromium"];
    await run("apt-get", options, { env: environment, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    console.log(`  apt-get could not install Chromium: ${(error as Error).message}`);
  }
}
