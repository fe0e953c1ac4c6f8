import { readFileSync } from "node:fs";
import autocannon from "autocannon";

export type Load = {
  url: string;
  connections: number;
  seconds: number;
  /** Whose CPU time counts. */
  pid: number;
  method?: "GET" | "POST";
  headers?: Record<string, string>;
  /** The next request's path, and body if it has one. */
  next: () => string;
};

export type Measurement = {
  perSecond: number;
  p50: number;
  p95: number;
  p99: number;
  max: number;
  /** Microseconds of the server's CPU time per request. */
  cpuMicros: number;
  failures: number;
};

const ticksPerSecond = 100;

/** Sends load for some seconds and says what came of it; times in milliseconds. */
export async function measure(load: Load): Promise<Measurement> {
  const before = readCpuMicros(load.pid);
  const times: number[] = [];
  let failures = 0;
  const started = performance.now();
  await new Promise<void>((resolve, reject) => {
    const run = autocannon(
      {
        url: load.url,
        connections: load.connections,
        duration: load.seconds,
        method: load.method ?? "GET",
        headers: load.headers ?? {},
        requests: [{ setupRequest: (request) => ({ ...request, path: load.next() }) }],
      },
      (error) => (error ? reject(error as Error) : resolve()),
    );
    run.on("response", (_client, status, _bytes, milliseconds) => {
      times.push(milliseconds);
      if (status >= 400) failures += 1;
    });
  });
  const seconds = (performance.now() - started) / 1000;
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / seconds,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    max: times.at(-1) ?? 0,
    cpuMicros: (readCpuMicros(load.pid) - before) / times.length,
    failures,
  };
}

export function quantile(sorted: number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** User and system time of a process with all its threads; see proc(5). */
export function readCpuMicros(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return ((Number(fields[11]) + Number(fields[12])) / ticksPerSecond) * 1_000_000;
}

/** Resident memory of a process and its peak, in megabytes. */
export function readMemory(pid: number): { now: number; peak: number } {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  const read = (name: string) =>
    Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
  return { now: read("VmRSS"), peak: read("VmHWM") };
}
