import { diffArrays } from "diff";
import { z } from "zod";
import { tokenise } from "../analysis/token.ts";
import { foldText } from "./folded-text.ts";
import type { Language } from "./language.ts";

/** A run of words that both texts have, or only the later (`added`) or earlier one (`removed`). */
export const diffPartSchema = z
  .strictObject({ change: z.enum(["same", "added", "removed"]), text: z.string() })
  .meta({ id: "DiffPart" });

/**
 * A paragraph of two texts laid side by side. `changed` has parts of both; `moved` stands where the
 * later text has it; `omitted` stands for `count` paragraphs that are the same and not repeated here.
 */
export const diffParagraphSchema = z
  .discriminatedUnion("change", [
    z.strictObject({
      change: z.enum(["same", "added", "removed", "changed", "moved"]),
      parts: z.array(diffPartSchema),
    }),
    z.strictObject({ change: z.literal("omitted"), count: z.int().positive() }),
  ])
  .meta({ id: "DiffParagraph" });

export type DiffPart = z.infer<typeof diffPartSchema>;
export type DiffParagraph = z.infer<typeof diffParagraphSchema>;
type WholeChange = Exclude<DiffParagraph["change"], "omitted">;

/** How many words only the later, or only the earlier text has; and the texts side by side. */
export type TextDiff = { added: number; removed: number; paragraphs: DiffParagraph[] };

/** Past these many differences the paragraphs, or words, are given as wholly different. */
const MOST_PARAGRAPHS = 2_000;
const MOST_WORDS = 1_000;
/** Two paragraphs are one that changed when this much of the shorter one's words is shared. */
const LEAST_SHARED = 0.4;

type Line = { text: string; key: string };

/**
 * What differs between two normalised texts, paragraph by paragraph and word by word. Paragraphs
 * that differ in spelling, spaces or punctuation alone are the same, and shown as the later text has
 * them. The work is bounded, whatever the texts.
 */
export function diffTexts(from: string, to: string, language: Language): TextDiff {
  const [old, current] = [toLines(from, language), toLines(to, language)];
  const edits = diffArrays(
    old.map(({ key }) => key),
    current.map(({ key }) => key),
    { maxEditLength: MOST_PARAGRAPHS },
  ) ?? [
    { removed: true, added: false, count: old.length },
    { removed: false, added: true, count: current.length },
  ];
  const whole: DiffParagraph[] = [];
  let [a, b] = [0, 0];
  let gone: Line[] = [];
  let come: Line[] = [];
  for (const { added, removed, count } of [...edits, { added: false, removed: false, count: 0 }]) {
    if (removed) gone.push(...old.slice(a, a + count));
    else if (added) come.push(...current.slice(b, b + count));
    else {
      whole.push(...pairLines(gone, come));
      whole.push(...current.slice(b, b + count).map((line) => toWhole("same", line)));
      [gone, come] = [[], []];
    }
    if (!added) a += count;
    if (!removed) b += count;
  }
  const paragraphs = markMoved(whole, language);
  return { ...countWords(paragraphs), paragraphs: omitSame(paragraphs) };
}

function toLines(text: string, language: Language): Line[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => ({ text: line, key: foldText(line, language).stream || line }));
}

/** Puts paragraphs that share enough of their words side by side, in order. */
function pairLines(gone: Line[], come: Line[]): DiffParagraph[] {
  const paired: DiffParagraph[] = [];
  let next = 0;
  for (const line of gone) {
    const at = come.findIndex(
      (other, order) => order >= next && order < next + 8 && areAlike(line, other),
    );
    if (at < 0) {
      paired.push(toWhole("removed", line));
      continue;
    }
    paired.push(...come.slice(next, at).map((other) => toWhole("added", other)));
    paired.push({ change: "changed", parts: diffWords(line.text, come[at]!.text) });
    next = at + 1;
  }
  return [...paired, ...come.slice(next).map((line) => toWhole("added", line))];
}

function areAlike(a: Line, b: Line): boolean {
  const [words, others] = [wordsOf(a.text), wordsOf(b.text)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return shared >= LEAST_SHARED * Math.min(words.size, others.size) && shared > 0;
}

function wordsOf(text: string): Set<string> {
  return new Set(
    tokenise(text.slice(0, 4_000)).flatMap(({ kind, lower }) => (kind === "mark" ? [] : lower)),
  );
}

function toWhole(change: WholeChange, { text }: Line): DiffParagraph {
  const part = change === "added" || change === "removed" ? change : "same";
  return { change, parts: [{ change: part, text }] };
}

/** The words of two paragraphs with the spaces before them, as runs. */
function diffWords(from: string, to: string): DiffPart[] {
  const edits = diffArrays(toPieces(from), toPieces(to), {
    maxEditLength: MOST_WORDS,
    comparator: (a, b) => a.trim() === b.trim(),
  });
  if (!edits)
    return [
      { change: "removed", text: from },
      { change: "added", text: to },
    ];
  return edits.map(({ added, removed, value }) => ({
    change: added ? "added" : removed ? "removed" : "same",
    text: value.join(""),
  }));
}

function toPieces(text: string): string[] {
  const tokens = tokenise(text);
  return tokens.map(({ start }, at) => {
    const end = tokens[at + 1]?.start ?? text.length;
    return text.slice(at === 0 ? 0 : start, end);
  });
}

/** A paragraph that only went elsewhere is told once, where it is now. */
function markMoved(paragraphs: DiffParagraph[], language: Language): DiffParagraph[] {
  const keyOf = (paragraph: DiffParagraph, change: WholeChange) =>
    paragraph.change === change ? foldText(paragraph.parts[0]?.text ?? "", language).stream : "";
  const gone = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const key = keyOf(paragraph, "removed");
    if (key) gone.set(key, (gone.get(key) ?? 0) + 1);
  }
  const moved = new Map<string, number>();
  const later = paragraphs.map((paragraph): DiffParagraph => {
    const key = keyOf(paragraph, "added");
    const left = (gone.get(key) ?? 0) - (moved.get(key) ?? 0);
    if (key === "" || left <= 0 || paragraph.change === "omitted") return paragraph;
    moved.set(key, (moved.get(key) ?? 0) + 1);
    return toWhole("moved", { text: paragraph.parts[0]!.text, key });
  });
  return later.filter((paragraph) => {
    const key = keyOf(paragraph, "removed");
    const left = moved.get(key) ?? 0;
    if (key === "" || left === 0) return true;
    moved.set(key, left - 1);
    return false;
  });
}

function countWords(paragraphs: DiffParagraph[]): { added: number; removed: number } {
  const count = { added: 0, removed: 0 };
  for (const paragraph of paragraphs) {
    if (paragraph.change === "omitted") continue;
    for (const { change, text } of paragraph.parts) {
      if (change !== "same")
        count[change] += tokenise(text).filter(({ kind }) => kind !== "mark").length;
    }
  }
  return count;
}

/** Keeps one paragraph that is the same on either side of what changed. */
function omitSame(paragraphs: DiffParagraph[]): DiffParagraph[] {
  const shown: DiffParagraph[] = [];
  const isSame = (at: number) => (paragraphs[at]?.change ?? "same") === "same";
  for (const [at, paragraph] of paragraphs.entries()) {
    if (!isSame(at) || !isSame(at - 1) || !isSame(at + 1)) {
      shown.push(paragraph);
      continue;
    }
    const last = shown.at(-1);
    if (last?.change === "omitted") shown[shown.length - 1] = { ...last, count: last.count + 1 };
    else shown.push({ change: "omitted", count: 1 });
  }
  return shown;
}
