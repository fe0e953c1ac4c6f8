import { LRUCache } from "lru-cache";
import type { HistoryItem } from "@claimledger/claims/publish/event";
import { findDocument } from "../api/claims.ts";
import { listWordingChanges, type WordingChange } from "../claim/wording-change.ts";

/** So many of the newest corrections are shown with the words that they changed. */
const maxCompared = 5;

/** What was compared before, by the names of the documents, which never change. */
const compared = new LRUCache<string, Map<string, WordingChange[]>>({ max: 200 });

/** What each correction of a claim changed in its wording, by the correction's id. */
export async function readWordingChanges(
  history: HistoryItem[],
): Promise<Map<string, WordingChange[]>> {
  const verdicts = history.filter(
    ({ type }) => type === "verdict_published" || type === "verdict_corrected",
  );
  const newest = verdicts.slice(-maxCompared - 1);
  if (newest.length < 2) return new Map();
  const key = newest.map((item) => item.document_sha256).join(" ");
  const known = compared.get(key) ?? (await compareDocuments(key.split(" ")));
  compared.set(key, known);
  return known;
}

/** Each document with the one before it, by the last correction that the later one tells of. */
async function compareDocuments(names: string[]): Promise<Map<string, WordingChange[]>> {
  const documents = await Promise.all(names.map((name) => findDocument(name)));
  const changes = new Map<string, WordingChange[]>();
  for (const [index, later] of documents.entries()) {
    const earlier = documents[index - 1];
    const correction = later?.corrections.at(-1);
    if (earlier && later && correction)
      changes.set(correction.id, listWordingChanges(earlier, later));
  }
  return changes;
}
