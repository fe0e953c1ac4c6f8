import { diffArrays } from "diff";
import { toElements, type Element, type MeaningOptions } from "./meaning.ts";
import { streamOf, trim, type Passage } from "./passage.ts";
import type { TextChange, TextChangeKind } from "./text-change.ts";

const MOST_CHANGES = 20;
const LONGEST_WORDS = 200;
/** Past this many differing elements nothing is told apart any more. */
const MOST_EDITS = 600;

/** From what weighs most to what weighs least, where one place differs in several ways. */
const WEIGHT: TextChangeKind[] = [
  "negation",
  "number",
  "currency",
  "unit",
  "bound",
  "date",
  "name",
  "wording",
];

/**
 * Where `to` says something else than `from`, at most twenty places, none where both mean the same.
 * Spelling, spaces, quotes, dashes and stops never differ; words are compared exactly, amounts and
 * dates by what they mean ("60 triệu" is "60.000.000"). `toOptions` are for `to` where it is of another
 * day: then the same words may mean another date.
 */
export function compareMeaning(
  from: Passage,
  to: Passage,
  options: MeaningOptions,
  toOptions = options,
): TextChange[] {
  if (options === toOptions && streamOf(trim(from)) === streamOf(trim(to))) return [];
  const [old, current] = [toElements(from, options), toElements(to, toOptions)];
  const edits = diffArrays(
    old.map(({ key }) => key),
    current.map(({ key }) => key),
    { maxEditLength: MOST_EDITS },
  );
  if (!edits) return [toChange(from, to, old, current, "wording")];
  const changes: TextChange[] = [];
  let [a, b] = [0, 0];
  let hunk = { a: 0, b: 0 };
  const close = () => {
    const change = readHunk(from, to, old.slice(hunk.a, a), current.slice(hunk.b, b));
    if (change) changes.push(change);
  };
  for (const { count, added, removed } of edits) {
    if (!added && !removed) {
      close();
      [a, b] = [a + count, b + count];
      hunk = { a, b };
    } else if (added) b += count;
    else a += count;
  }
  close();
  return changes.slice(0, MOST_CHANGES);
}

function readHunk(
  from: Passage,
  to: Passage,
  old: Element[],
  current: Element[],
): TextChange | null {
  if (old.length === 0 && current.length === 0) return null;
  const joined = (elements: Element[]) => elements.map(({ key }) => key).join("");
  if (joined(old) === joined(current)) return null;
  return toChange(from, to, old, current, toKind(old, current));
}

function toKind(old: Element[], current: Element[]): TextChangeKind {
  const [a] = old;
  const [b] = current;
  if (old.length === 1 && current.length === 1 && a?.quantity && b?.quantity) {
    return toQuantityKind(a.quantity, b.quantity);
  }
  const both = new Set(old.map(({ key }) => key));
  const differing = current.filter(({ key }) => !both.has(key)).concat(old);
  const kinds = new Set(differing.map(({ kind }) => kind));
  return WEIGHT.find((kind) => kinds.has(kind)) ?? "wording";
}

function toQuantityKind(
  a: NonNullable<Element["quantity"]>,
  b: NonNullable<Element["quantity"]>,
): TextChangeKind {
  const figure = (each: typeof a) => `${each.amount} ${each.lower_bound} ${each.upper_bound}`;
  if (figure(a) !== figure(b)) return "number";
  if (a.unit !== b.unit)
    return a.unit_kind === "money" && b.unit_kind === "money" ? "currency" : "unit";
  return "bound";
}

function toChange(
  from: Passage,
  to: Passage,
  old: Element[],
  current: Element[],
  kind: TextChangeKind,
): TextChange {
  return { kind, from: wordsOf(from, old), to: wordsOf(to, current) };
}

function wordsOf({ text }: Passage, elements: Element[]): string {
  const first = elements[0];
  const last = elements.at(-1);
  if (!first || !last) return "";
  const words = text.text.slice(first.start, last.end).replaceAll(/\s+/g, " ");
  const characters = Array.from(words.slice(0, 2 * LONGEST_WORDS + 2));
  if (characters.length <= LONGEST_WORDS) return words;
  return `${characters.slice(0, LONGEST_WORDS - 1).join("")}…`;
}
