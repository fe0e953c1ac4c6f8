import type { FoundName } from "./find-names.ts";
import type { Subject, Utterance } from "./find-speaker.ts";
import { findHanSubject } from "./han-subject.ts";
import type { Lexicon } from "./lexicon.ts";
import { own } from "./own.ts";
import { resolveName, resolvePronoun, type People } from "./people.ts";
import { findPhrase, findPhraseBefore } from "./phrase-table.ts";
import type { Token } from "./token.ts";

const LONGEST_APPOSITION = 25;
const LONGEST_DESCRIPTION = 10;
const MOST_FILLERS = 4;

/** The subject of the verb of saying at token `verb`, or null rather than a guess. */
export function findSubjectBefore(
  utterance: Utterance,
  verb: number,
  people: People,
  lexicon: Lexicon,
): Subject | null {
  if (lexicon.pack.language === "zh") return findHanSubject(utterance, verb, people, lexicon);
  const { tokens, quoted, namesByEnd } = utterance;
  let end = skipBracket(tokens, skipFillers(utterance, verb, lexicon));
  if (quoted[end - 1]) return null;
  const named = findNamedOffice(utterance, end, lexicon);
  if (named) return { ...toSubject(named, people), isPerson: true };
  if (tokens[end - 1]?.lower === ",") end = skipApposition(utterance, end);
  const name = namesByEnd.get(end) ?? namesByEnd.get(skipTrailing(tokens, end, lexicon));
  if (name) return toHead(utterance, name, people, lexicon);
  return (
    findPronoun(utterance, end, people, lexicon) ?? findDescription(utterance, end, people, lexicon)
  );
}

/** The subject behind an inverted verb: `said Microsoft co-founder Bill Gates`. */
export function findSubjectAfter(
  { tokens, quoted, names, paragraph }: Utterance,
  next: number,
  people: People,
  lexicon: Lexicon,
): Subject | null {
  const pronoun = own(lexicon.pack.speech.pronouns, tokens[next]?.lower ?? "");
  if (pronoun) return toPerson(resolvePronoun(people, pronoun, paragraph));
  const stop = findStop(tokens, quoted, next);
  const candidates = names.filter(({ first }) => first >= next && first < stop);
  const name = candidates.find(({ kind }) => kind === "person") ?? candidates[0];
  return name ? toSubject(name, people) : null;
}

/** Whoever stands right behind a quotation that opens the sentence: `“…”, Mr Abe bowed`. */
export function findSubjectBehindQuotation(
  { tokens, quoted, names, paragraph }: Utterance,
  people: People,
  lexicon: Lexicon,
): Subject | null {
  const close = quoted[0] ? quoted.indexOf(false) : -1;
  if (close < 1 || lexicon.pack.language === "zh") return null;
  if (tokens[close]?.lower !== "," && tokens[close - 2]?.lower !== ",") return null;
  const start = tokens[close]?.lower === "," ? close + 1 : close;
  const name = names.find(({ first }) => first >= start && first <= start + 2);
  const role = findPhrase(lexicon.names, tokens, start);
  const leads = name && (name.first === start || name.first === role?.next);
  if (leads) return name.kind === "organisation" ? null : toSubject(name, people);
  const pronoun = own(lexicon.pack.speech.pronouns, tokens[start]?.lower ?? "");
  return pronoun ? toPerson(resolvePronoun(people, pronoun, paragraph)) : null;
}

/** A name as a subject: in full where it was given in full before. */
export function toSubject(name: FoundName, people: People): Subject {
  const isOrganisation = name.kind === "organisation" || name.kind === "outlet";
  const isPerson = name.kind === "person" || (!isOrganisation && name.next - name.first > 1);
  return { name: resolveName(people, name), isPerson, isOutlet: name.kind === "outlet" };
}

function toPerson(name: string | null): Subject | null {
  return name === null ? null : { name, isPerson: true, isOutlet: false };
}

function findStop(tokens: Token[], quoted: boolean[], from: number): number {
  let stop = from;
  while (stop < tokens.length && stop - from < LONGEST_DESCRIPTION) {
    if (quoted[stop] || /^[,.;:()]$/.test(tokens[stop]?.lower ?? "")) break;
    stop += 1;
  }
  return stop;
}

function skipFillers({ tokens, datesByEnd }: Utterance, verb: number, lexicon: Lexicon): number {
  let end = verb;
  for (let count = 0; count < MOST_FILLERS; count += 1) {
    const date = datesByEnd.get(end);
    if (date !== undefined) end = date;
    else if (lexicon.words.fillers.has(tokens[end - 1]?.lower ?? "")) end -= 1;
    else break;
  }
  return end;
}

/** "Jane Doe, 45, of Lyon, France, said": the person that the sentence begins with, not the place. */
function toHead(
  utterance: Utterance,
  name: FoundName,
  people: People,
  lexicon: Lexicon,
): Subject | null {
  const { tokens, names, paragraph } = utterance;
  if (isOfficeOf(tokens, name, lexicon)) return toPerson(resolvePronoun(people, "any", paragraph));
  const head = findHead(utterance, name, lexicon) ?? name;
  const subject = toSubject(head, people);
  if (head.kind === "person" || utterance.subject === null) return subject;
  const lead = names.find((each) => resolveName(people, each) === utterance.subject);
  const leads = lead && lead.next < head.first && APPOSES.test(tokens[lead.next]?.text ?? "");
  return leads ? toPerson(utterance.subject) : subject;
}

const APPOSES = /^[,(–—-]$/;

/** "Tổng thống Mỹ", "Chủ tịch UBND Hải Phòng": the office, held by somebody named before. */
function isOfficeOf(tokens: Token[], name: FoundName, lexicon: Lexicon): boolean {
  const place = findPhrase(lexicon.places, tokens, name.first)?.next === name.next;
  if (lexicon.pack.language !== "vi" || (!place && name.kind !== "organisation")) return false;
  return findPhraseBefore(lexicon.names, tokens, name.first)?.value === "title";
}

/** The person of "Name, mayor of Paris said", where the name before the verb is only the office's. */
function findHead(
  { tokens, namesByEnd }: Utterance,
  name: FoundName,
  lexicon: Lexicon,
): FoundName | undefined {
  if (name.kind === "outlet") return undefined;
  for (let at = name.first - 1; at > Math.max(0, name.first - LONGEST_DESCRIPTION); at -= 1) {
    if (!/^[,–—-]$/.test(tokens[at]?.text ?? "") || tokens[at + 1]?.spaced === false) continue;
    if (findPhrase(lexicon.names, tokens, at + 1)?.value !== "title") return undefined;
    return namesByEnd.get(skipBracket(tokens, at));
  }
  return undefined;
}

function skipBracket(tokens: Token[], end: number): number {
  if (tokens[end - 1]?.lower !== ")") return end;
  for (let at = end - 2; at >= Math.max(0, end - LONGEST_APPOSITION); at -= 1) {
    if (tokens[at]?.lower === "(") return at;
  }
  return end;
}

/** From the second comma of "Name, a role, said" to the end of the name. */
function skipApposition({ tokens, quoted, namesByEnd }: Utterance, end: number): number {
  for (let at = end - 2; at > Math.max(0, end - LONGEST_APPOSITION); at -= 1) {
    if (quoted[at]) return end;
    if (tokens[at]?.lower !== ",") continue;
    const close = skipBracket(tokens, at);
    if (namesByEnd.has(close)) return close;
  }
  return end;
}

/** "the company's chief executive, Tim Cook, said": the office first, the name in apposition. */
function findNamedOffice(
  { tokens, quoted, namesByEnd }: Utterance,
  end: number,
  lexicon: Lexicon,
): FoundName | undefined {
  const name = tokens[end - 1]?.lower === "," ? namesByEnd.get(end - 1) : undefined;
  if (!name || name.next - name.first < 2 || tokens[name.first - 1]?.lower !== ",")
    return undefined;
  for (let at = name.first - 2; at >= Math.max(0, name.first - LONGEST_DESCRIPTION); at -= 1) {
    if (quoted[at] || tokens[at]?.kind === "mark") break;
    if (findPhrase(lexicon.names, tokens, at)?.value === "title") return name;
  }
  return undefined;
}

function skipTrailing(tokens: Token[], end: number, lexicon: Lexicon): number {
  return findPhraseBefore(lexicon.trailing, tokens, end)?.next ?? end;
}

function findPronoun(
  { tokens, paragraph }: Utterance,
  end: number,
  people: People,
  lexicon: Lexicon,
): Subject | null {
  const { pronouns } = lexicon.pack.speech;
  for (const words of [2, 1]) {
    if (end < words) continue;
    const written = tokens
      .slice(end - words, end)
      .map((token) => token.lower)
      .join(" ");
    const gender = own(pronouns, written);
    if (gender) return toPerson(resolvePronoun(people, gender, paragraph));
  }
  return null;
}

/** "tỷ phú 67 tuổi", "the billionaire": a role at the start of the clause, and no name in it. */
function findDescription(
  { tokens, namesByEnd, paragraph, quoted }: Utterance,
  end: number,
  people: People,
  lexicon: Lexicon,
): Subject | null {
  let start = end;
  while (start > 0 && end - start < LONGEST_DESCRIPTION) {
    if (quoted[start - 1] || tokens[start - 1]?.kind === "mark") break;
    if (namesByEnd.has(start)) return null;
    start -= 1;
  }
  if (start === end) return null;
  const definite = tokens[start]?.lower === "the";
  if (lexicon.pack.language === "en" && !definite) return null;
  const led = definite || lexicon.words.demonstratives.has(tokens[start]?.lower ?? "");
  for (let at = led ? start + 1 : start; at < end; at += 1) {
    if (findPhrase(lexicon.names, tokens, at)?.value === "title") {
      return toPerson(resolvePronoun(people, "any", paragraph));
    }
    if (!definite) break;
  }
  return null;
}
