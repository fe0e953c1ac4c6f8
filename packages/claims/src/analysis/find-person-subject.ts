import type { FoundDate } from "./found-date.ts";
import type { FoundName } from "./find-names.ts";
import type { Lexicon } from "./lexicon.ts";
import { resolveName, type People } from "./people.ts";
import { findPhrase } from "./phrase-table.ts";
import type { Token } from "./token.ts";

const LONGEST_ROLE = 6;

/**
 * The person whom a sentence is about: the name it begins with, behind a title, a date or a short
 * lead at most. Null where the name may as well be a place or a firm.
 */
export function findPersonSubject(
  tokens: Token[],
  names: FoundName[],
  dates: FoundDate[],
  people: People,
  lexicon: Lexicon,
): string | null {
  const name = names.find(({ kind }) => kind !== "outlet");
  if (!name || name.kind === "organisation") return null;
  if (name.first > skipLead(tokens, dates, lexicon)) return null;
  const full = resolveName(people, name);
  const known = name.kind === "person" || people.persons.has(full);
  return known || (name.next - name.first > 1 && hasRole(tokens, name, lexicon)) ? full : null;
}

/** Behind "On May 26, ", a form of address or a title. */
function skipLead(tokens: Token[], dates: FoundDate[], lexicon: Lexicon): number {
  let at = 0;
  const date = dates.find(({ first }) => first <= 2);
  if (date && tokens[date.next]?.lower === ",") at = date.next + 1;
  for (let count = 0; count < LONGEST_ROLE; count += 1) {
    const role = findPhrase(lexicon.names, tokens, at);
    if (role && role.value !== "organisation") at = role.next;
    else if (/^(?:the|former|then|cựu|nguyên|\.)$/.test(tokens[at]?.lower ?? "")) at += 1;
    else break;
  }
  return at;
}

/** "Robin Li, the founder of …", "Lê Thu Hà (34 tuổi)": an office or an age behind the name. */
function hasRole(tokens: Token[], { next }: FoundName, lexicon: Lexicon): boolean {
  if (!/^[,(（，]$/.test(tokens[next]?.text ?? "")) return false;
  if (/^[1-9]\d$/.test(tokens[next + 1]?.text ?? "")) return true;
  for (let at = next + 1; at < next + LONGEST_ROLE; at += 1) {
    if (findPhrase(lexicon.names, tokens, at)?.value === "title") return true;
  }
  return false;
}
