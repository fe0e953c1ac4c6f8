import { joinNames, listWriters } from "@claimledger/claims/review/writer";
import type { DeskReviewRow } from "./rows.ts";
import { toWriter } from "./rows.ts";

type Version = {
  number: number;
  declaredById: string | null;
  submittedBy: { name: string };
};

/** Whose words a published version holds, and whose its declaration is, as readers are told. */
export function namePeople(
  version: Version,
  { author, writers }: Pick<DeskReviewRow, "author" | "writers">,
): { reviewed_by: string; declared_by?: string } {
  return {
    reviewed_by: joinNames(listWriters(author, writers.map(toWriter), version.number)),
    ...(version.declaredById && { declared_by: version.submittedBy.name }),
  };
}
