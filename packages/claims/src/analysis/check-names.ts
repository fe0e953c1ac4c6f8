import type { TextIndex } from "../article/text.ts";
import type { AnalysedSentence } from "./analyse-sentences.ts";
import type { Finding } from "./finding.ts";
import { toSpan } from "./to-mentions.ts";

type Place = Finding["places"][number];
type Seen = { words: string[]; place: Place };

const LEAST_LETTERS = 6;
const MOST_NAMES = 400;

/** One person's name spelled two ways: all words but one agree, and that one by all but a letter. */
export function checkNames(index: TextIndex, sentences: AnalysedSentence[]): Finding[] {
  const byHead = new Map<string, Seen[]>();
  const findings: Finding[] = [];
  const seenNames = new Set<string>();
  for (const { tokens, foundNames } of sentences) {
    for (const { first, next, kind } of foundNames) {
      if (kind === "organisation" || kind === "outlet" || next - first < 2) continue;
      const words = tokens.slice(first, next).map(({ text }) => text);
      const name = words.join(" ");
      if (seenNames.has(name)) continue;
      seenNames.add(name);
      if (seenNames.size > MOST_NAMES) return findings;
      const seen: Seen = { words, place: toSpan(index, tokens, first, next) };
      const other = findOther(byHead, seen);
      if (other) findings.push(toFinding(other, seen));
    }
  }
  return findings;
}

/** Another name that has all of this one's words but one, and remembers this one. */
function findOther(byHead: Map<string, Seen[]>, seen: Seen): Seen | undefined {
  let other: Seen | undefined;
  for (const [order, word] of seen.words.entries()) {
    const head = seen.words.with(order, "*").join(" ");
    const known = byHead.get(head) ?? [];
    other ??= known.find((each) => isSlip(each.words[order] ?? "", word));
    byHead.set(head, [...known, seen]);
  }
  return other;
}

function toFinding(first: Seen, second: Seen): Finding {
  const places: Finding["places"] = [first.place, second.place];
  const [expected, stated] = [first.place.text, second.place.text];
  return { kind: "spelling", places, stated, expected, unit: null, source: null };
}

/** One letter more, less or other in a word long enough for it to be chance; no plural. */
function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LEAST_LETTERS || long.length - short.length > 1) return false;
  if (long === `${short}s`) return false;
  if (isSwap(short, long)) return true;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return long.slice(at + 1) === rest;
}

/** "Michael" and "Micheal". */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at];
  return swapped && a.slice(at + 2) === b.slice(at + 2);
}
