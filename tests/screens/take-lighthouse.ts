import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { chromiumFlags, findChromium } from "../support/find-chromium.ts";
import { openScreens } from "./open-screens.ts";
import { listPublicScreens, mainScreens } from "./screens.ts";

/** Run by npx, since with all it brings along it is larger than the whole of the rest. */
const tool = "lighthouse@13.5.0";
const runs = 5;
const least = 95;
const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const metrics = {
  "largest-contentful-paint": "LCP ms",
  "first-contentful-paint": "FCP ms",
  "total-blocking-time": "TBT ms",
  "cumulative-layout-shift": "CLS",
  "total-byte-weight": "bytes",
} as const;

type Report = {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; numericValue?: number; title: string }>;
};

const run = promisify(execFile);

/** Measures the main pages on Lighthouse's slow phone; false where a median is below what is wanted. */
async function takeLighthouse(): Promise<boolean> {
  const site = await openScreens();
  try {
    const screens = listPublicScreens(site.paths).filter(({ name }) => mainScreens.includes(name));
    const rows: Record<string, Record<string, number>> = {};
    for (const { name, path } of screens) {
      const reports: Report[] = [];
      while (reports.length < runs) reports.push(await measure(new URL(path, site.url).href));
      rows[name] = summarise(reports);
      for (const fault of listFaults(reports)) console.log(`${name}: ${fault}`);
    }
    console.table(rows);
    return Object.values(rows).every((row) => categories.every((name) => row[name]! >= least));
  } finally {
    await site.close();
  }
}

/** The browser now and then gives no trace; that says nothing about the page, so it is asked again. */
async function measure(url: string): Promise<Report> {
  return runLighthouse(url).catch(() => runLighthouse(url));
}

async function runLighthouse(url: string): Promise<Report> {
  const flags = ["--headless=new", ...chromiumFlags].join(" ");
  const words = ["--yes", tool, url, "--quiet", "--output=json", `--chrome-flags=${flags}`];
  const env = { ...process.env, CHROME_PATH: findChromium() };
  const { stdout } = await run("npx", words, { env, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout) as Report;
}

function summarise(reports: Report[]): Record<string, number> {
  const scores = categories.map((name) => [
    name,
    Math.round(100 * median(reports.map((report) => report.categories[name]?.score ?? 0))),
  ]);
  const figures = Object.entries(metrics).map(([id, name]) => {
    const value = median(reports.map(({ audits }) => audits[id]?.numericValue ?? Number.NaN));
    return [name, id === "cumulative-layout-shift" ? value : Math.round(value)];
  });
  return Object.fromEntries([...scores, ...figures]);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** What costs points in the last report, apart from speed, which differs by machine. */
function listFaults(reports: Report[]): string[] {
  const report = reports.at(-1)!;
  return categories
    .filter((name) => name !== "performance")
    .flatMap((name) => report.categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${report.audits[id]?.title}`);
}

process.exitCode = (await takeLighthouse()) ? 0 : 1;
