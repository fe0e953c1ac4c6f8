import type { Measurement } from "./measure.ts";
import { bareName } from "./scenarios.ts";

type Memory = { now: number; peak: number };

/** A table of the medians over all rounds; ratios are taken within each round first. */
export function report(measured: Map<string, Measurement[]>, memory: Memory): string {
  const bare = measured.get(bareName) ?? [];
  const rows = [...measured].map(([name, rounds]) => toRow(name, rounds, bare));
  const head = [
    "",
    "req/s",
    "of bare",
    "p50 ms",
    "p95 ms",
    "p99 ms",
    "max ms",
    "CPU µs/req",
    "failed",
  ];
  return [
    toTable([head, ...rows]),
    `server memory after the run: ${memory.now.toFixed(0)} MB (peak ${memory.peak.toFixed(0)} MB)\n`,
  ].join("\n");
}

function toRow(name: string, rounds: Measurement[], bare: Measurement[]): string[] {
  const of = (pick: (measurement: Measurement) => number) => median(rounds.map(pick));
  const ratio = median(
    rounds.map(({ perSecond }, round) => perSecond / (bare[round]?.perSecond ?? Number.NaN)),
  );
  return [
    name,
    of(({ perSecond }) => perSecond).toFixed(0),
    ratio.toFixed(3),
    of(({ p50 }) => p50).toFixed(1),
    of(({ p95 }) => p95).toFixed(1),
    of(({ p99 }) => p99).toFixed(1),
    of(({ max }) => max).toFixed(1),
    of(({ cpuMicros }) => cpuMicros).toFixed(0),
    String(rounds.reduce((sum, { failures }) => sum + failures, 0)),
  ];
}

function median(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function toTable(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!),
        )
        .join("  "),
    )
    .join("\n");
}
