import type { Change } from "@claimledger/claims/publish/change";
import type { Site } from "./start-api.ts";

/** The entries of the change feed, all that there are unless the path says otherwise. */
export async function readLog(from: Site, path = "/v1/changes"): Promise<Change[]> {
  const { text } = await from.visitor.call("GET", path, {
    headers: { accept: "application/x-ndjson" },
  });
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Change);
}

/** The numbers that entries have between two of them, both included. */
export const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => from + at);
