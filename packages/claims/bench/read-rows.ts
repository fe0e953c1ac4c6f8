import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

const shared = new URL("../../../../shared/", import.meta.url);

/** The rows of a JSON Lines file below ../shared, gzipped or not; null where the set is absent. */
export function readRows<T>(path: string): T[] | null {
  const text = readText(path);
  if (text === null) return null;
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as T);
}

/** The text of a file below ../shared, or null where it is absent. */
export function readText(path: string): string | null {
  for (const candidate of [path, `${path}.gz`]) {
    const file = new URL(candidate, shared);
    if (!existsSync(file)) continue;
    const bytes = readFileSync(file);
    return (candidate.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  }
  return null;
}
