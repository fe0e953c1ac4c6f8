import { diffWordsWithSpace } from "diff";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";

/** A part of a claim's document whose words a correction changed. */
export type WordingChange = {
  part: "statement" | "summary" | "rationale";
  pieces: WordingPiece[];
};

/** Words that were kept (`same`), put in or taken out. */
export type WordingPiece = { kind: "same" | "added" | "removed"; text: string };

/** Beyond this many changed words the old and the new text are shown whole. */
const maxChanges = 2_000;

/** What is worded differently in a claim's later document, by words; for Chinese by characters' words. */
export function listWordingChanges(from: PublicClaim, to: PublicClaim): WordingChange[] {
  const parts = [
    { part: "statement", old: from.statement, new: to.statement },
    { part: "summary", old: from.verdict?.summary, new: to.verdict?.summary },
    { part: "rationale", old: from.verdict?.rationale, new: to.verdict?.rationale },
  ] as const;
  return parts
    .filter((text) => text.old !== undefined && text.new !== undefined && text.old !== text.new)
    .map((text) => ({
      part: text.part,
      pieces: compareWords(text.old ?? "", text.new ?? "", to.language),
    }));
}

/** The words of two texts as pieces, in reading order. */
export function compareWords(before: string, after: string, language: string): WordingPiece[] {
  const intlSegmenter = new Intl.Segmenter(language, { granularity: "word" });
  const changes = diffWordsWithSpace(before, after, { intlSegmenter, maxEditLength: maxChanges });
  if (!changes) {
    return [
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}
