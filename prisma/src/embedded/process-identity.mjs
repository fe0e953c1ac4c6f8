// Plain JavaScript, because the launcher uses it too, on any Node from 18 on.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** @type {import("./process-identity.d.mts").processIdentity} */
export function processIdentity(pid) {
  const started = process.platform === "linux" ? startedOnLinux(pid) : startedByPs(pid);
  return started === undefined ? undefined : `${pid} ${started}`;
}

/** @type {import("./process-identity.d.mts").isAlive} */
export function isAlive(identity) {
  const pid = Number(identity.split(" ")[0]);
  return Number.isInteger(pid) && pid > 0 && processIdentity(pid) === identity;
}

/** @type {import("./process-identity.d.mts").commandOf} */
export function commandOf(pid) {
  try {
    if (process.platform === "linux") {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    }
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" });
  } catch {
    return "";
  }
}

function startedOnLinux(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name, second field, may hold spaces and brackets: count the fields behind it.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return undefined;
    return `${fields[19]}-${bootId()}`;
  } catch {
    return undefined;
  }
}

function bootId() {
  return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
}

function startedByPs(pid) {
  try {
    const options = ["-o", "stat=,lstart=", "-p", String(pid)];
    const [state = "Z", ...started] = execFileSync("ps", options, { encoding: "utf8" })
      .trim()
      .split(/\s+/u);
    return state.startsWith("Z") ? undefined : started.join("-");
  } catch {
    return undefined;
  }
}
