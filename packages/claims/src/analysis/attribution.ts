import type { Subject, Utterance } from "./find-speaker.ts";
import type { Lexicon } from "./lexicon.ts";
import type { People } from "./people.ts";
import { findPhrase } from "./phrase-table.ts";
import { toSubject } from "./subject.ts";
import type { Token } from "./token.ts";

const LONGEST = 24;

/** Whom "according to" names at token `at`; an outlet is marked as such. Null for a mere document. */
export function readAttribution(
  utterance: Utterance,
  at: number,
  people: People,
  lexicon: Lexicon,
): Subject | null {
  const { tokens, names } = utterance;
  const opening = findPhrase(lexicon.accordingTo, tokens, at);
  if (!opening || lexicon.words.notAccording.has(tokens[opening.next]?.lower ?? "")) return null;
  const start = skipArticle(tokens, opening.next);
  const end = findSegmentEnd(utterance, start);
  const outlet = findOutlet(utterance, start, end, lexicon);
  if (outlet) return outlet;
  const inside = names.filter(({ first, next }) => first >= start && next <= end);
  const role = findPhrase(lexicon.names, tokens, start)?.value;
  if (role === "title" || role === "honorific" || role === "pronoun") {
    const person = inside.findLast(({ kind }) => kind !== "organisation");
    return person ? { ...toSubject(person, people), isPerson: true } : null;
  }
  const direct = inside.find(({ first }) => first === start);
  const named = direct ?? inside.find(({ first }) => isMaker(tokens, start, first, lexicon));
  return named ? toSubject(named, people) : null;
}

const LONGEST_DESCRIPTION = 4;

/** "according to a report published by the firm Harlow & Dent", "theo báo cáo của Ngân hàng ...". */
function isMaker(tokens: Token[], start: number, first: number, lexicon: Lexicon): boolean {
  let link = first - 1;
  while (link > start && !lexicon.words.makers.has(tokens[link]?.lower ?? "")) {
    if (first - link > LONGEST_DESCRIPTION) return false;
    link -= 1;
  }
  for (let at = start; at < link; at += 1) {
    if (findPhrase(lexicon.documents, tokens, at)) return true;
  }
  return false;
}

function skipArticle(tokens: Token[], at: number): number {
  return /^(?:the|a)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
}

function findSegmentEnd({ tokens, quoted }: Utterance, start: number): number {
  let end = start;
  while (end < tokens.length && end - start < LONGEST) {
    if (quoted[end] || /^[,.;:()，。；：]$/.test(tokens[end]?.text ?? "")) break;
    end += 1;
  }
  return end;
}

function findOutlet(
  { tokens, namesByEnd, names }: Utterance,
  start: number,
  end: number,
  lexicon: Lexicon,
): Subject | null {
  for (let at = start; at < end; at += 1) {
    const known = findPhrase(lexicon.outlets, tokens, at);
    if (known) return toOutlet(known.value);
    const noun = findPhrase(lexicon.names, tokens, at);
    if (noun?.value !== "outlet") continue;
    const named = names.find(({ first }) => first === noun.next) ?? namesByEnd.get(at);
    if (named) return toOutlet(named.text);
  }
  return null;
}

function toOutlet(name: string): Subject {
  return { name, isPerson: false, isOutlet: true };
}
