import type { TextIndex } from "../article/text.ts";
import type { AnalysedSentence } from "./analyse-sentences.ts";
import type { Finding } from "./finding.ts";
import { toSpan } from "./to-mentions.ts";

type Place = Finding["places"][number];
type Seen = { words: string[]; place: Place };

const LEAST_LETTERS = 6;
const MOST_NAMES = 400;

/** One person's name spelled two ways: all words but the last agree, the last by all but a letter. */
export function checkNames(index: TextIndex, sentences: AnalysedSentence[]): Finding[] {
  const byHead = new Map<string, Seen[]>();
  const findings: Finding[] = [];
  let count = 0;
  for (const { tokens, foundNames } of sentences) {
    for (const { first, next, kind } of foundNames) {
      if (kind === "organisation" || kind === "outlet" || next - first < 2) continue;
      const words = tokens.slice(first, next).map(({ text }) => text);
      const head = words.slice(0, -1).join(" ");
      const known = byHead.get(head) ?? [];
      if (known.some((seen) => seen.words.at(-1) === words.at(-1))) continue;
      count += 1;
      if (count > MOST_NAMES) return findings;
      const seen: Seen = { words, place: toSpan(index, tokens, first, next) };
      const other = known.find((each) => isSlip(each.words.at(-1) ?? "", words.at(-1) ?? ""));
      byHead.set(head, [...known, seen]);
      if (other) findings.push(toFinding(other, seen));
    }
  }
  return findings;
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
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const rest = short.length === long.length ? short.slice(at + 1) : short.slice(at);
  return long.slice(at + 1) === rest;
}
