import { diffWordsWithSpace, type ChangeObject } from "diff";
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
/** So much of the longer text has to have stayed for the changes to be readable within it. */
const leastKept = 0.4;

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
  const pieces = changes?.map(toPiece) ?? [];
  const kept = pieces.reduce((sum, { kind, text }) => sum + (kind === "same" ? text.length : 0), 0);
  if (kept >= leastKept * Math.max(before.length, after.length)) return pieces;
  return [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
}

function toPiece({ added, removed, value }: ChangeObject<string>): WordingPiece {
  return { kind: added ? "added" : removed ? "removed" : "same", text: value };
}
