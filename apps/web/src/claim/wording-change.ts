import { diffArrays } from "diff";
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
/** So much of the shorter text's words has to have stayed for the changes to be readable within it. */
const leastKept = 0.25;
/** So many words may stand between two changes and be shown as changed with them. */
const mostJoined = 3;

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

/**
 * The words of two texts as pieces, in reading order: what was said, then what is said instead. White
 * space is the later text's.
 */
export function compareWords(before: string, after: string, language: string): WordingPiece[] {
  const [old, current] = [toWords(before, language), toWords(after, language)];
  const pairs = pairWords(old, current);
  const stretches = pairs && joinChanges(pairs);
  const kept = countWords(stretches?.flatMap(({ isSame, now }) => (isSame ? now : [])) ?? []);
  if (stretches && kept >= leastKept * Math.min(countWords(old), countWords(current)))
    return stretches.flatMap(toPieces);
  return [
    { kind: "removed", text: before },
    { kind: "added", text: after },
  ];
}

/** A word or a mark, with the white space after it: so spaces neither are kept nor part changes. */
type Word = { text: string; isWord: boolean };
/** What stood at one place and what stands there now. */
type Stretch = { isSame: boolean; was: Word[]; now: Word[] };

function toWords(text: string, language: string): Word[] {
  const words: Word[] = [];
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = words.at(-1);
    if (last && segment.trim() === "") last.text += segment;
    else words.push({ text: segment, isWord: isWordLike === true });
  }
  return words;
}

/** The texts as stretches that are the same and stretches that are not, in turn. */
function pairWords(old: Word[], current: Word[]): Stretch[] | undefined {
  const comparator = (a: Word, b: Word) => a.text.trim() === b.text.trim();
  const edits = diffArrays(old, current, { comparator, maxEditLength: maxChanges });
  if (!edits) return undefined;
  const stretches: Stretch[] = [];
  let [at, stands] = [0, 0];
  for (const { added, removed, count } of edits) {
    const was = added ? [] : old.slice(at, (at += count));
    const now = removed ? [] : current.slice(stands, (stands += count));
    const isSame = !added && !removed;
    const last = stretches.at(-1);
    if (!last || isSame || last.isSame) stretches.push({ isSame, was, now });
    else stretches.splice(-1, 1, join(last, { was, now }));
  }
  return stretches;
}

/** Few words that were kept between many that were not are read more easily as part of the change. */
function joinChanges(stretches: Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const [before, between] = joined.slice(-2);
    if (!before || !between || !isIsland(before, between, stretch)) joined.push(stretch);
    else joined.splice(-2, 2, join(before, between, stretch));
  }
  return joined.length < stretches.length ? joinChanges(joined) : joined;
}

function isIsland(before: Stretch, between: Stretch, after: Stretch): boolean {
  if (!between.isSame) return false;
  const count = countWords(between.now);
  const least = Math.min(countChanged(before), countChanged(after));
  // Between two insertions, or two omissions, joined words would be said twice for little.
  const isOneSided = [before, after].every(({ was }) => was.length === 0);
  const isOther = [before, after].every(({ now }) => now.length === 0);
  return count <= mostJoined && (isOneSided || isOther ? 4 * count : count) <= least;
}

function join(...stretches: Omit<Stretch, "isSame">[]): Stretch {
  return {
    isSame: false,
    was: stretches.flatMap(({ was }) => was),
    now: stretches.flatMap(({ now }) => now),
  };
}

function countWords(words: Word[]): number {
  return words.filter(({ isWord }) => isWord).length;
}

function countChanged({ was, now }: Stretch): number {
  return Math.max(countWords(was), countWords(now));
}

function toPieces({ isSame, was, now }: Stretch): WordingPiece[] {
  const read = (words: Word[]) => words.map(({ text }) => text).join("");
  if (isSame) return [{ kind: "same", text: read(now) }];
  if (was.length === 0) return [{ kind: "added", text: read(now) }];
  if (now.length === 0) return [{ kind: "removed", text: read(was) }];
  const added = read(now);
  const rest = added.slice(added.trimEnd().length);
  const pieces: WordingPiece[] = [
    { kind: "removed", text: read(was).trimEnd() },
    { kind: "added", text: added.trimEnd() },
  ];
  return rest ? [...pieces, { kind: "same", text: rest }] : pieces;
}
