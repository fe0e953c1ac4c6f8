import type { FoundName } from "./find-names.ts";
import type { Lexicon } from "./lexicon.ts";
import { own } from "./own.ts";
import type { Token } from "./token.ts";

export type Gender = "male" | "female" | "any";

/** Who the article has named so far, for the short forms and pronouns that follow. */
export type People = {
  /** Full names by each word that can stand for them; null when two people share it. */
  byWord: Map<string, string | null>;
  gender: Map<string, Gender>;
  /** Names known to be persons'. */
  persons: Set<string>;
  /** Whom the sentences so far were about or said by, the nearest last. */
  recent: { name: string; paragraph: number }[];
};

const REACH = 3;
const KEPT = 5;

/** Nobody has been named yet. */
export function startPeople(): People {
  return { byWord: new Map(), gender: new Map(), persons: new Set(), recent: [] };
}

/** Remembers the names of a sentence, and the gender that a form of address tells. */
export function rememberNames(
  people: People,
  names: FoundName[],
  tokens: Token[],
  lexicon: Lexicon,
): void {
  for (const { first, next, text, kind } of names) {
    if (kind === "organisation" || kind === "outlet" || next - first < 2) continue;
    for (const word of aliasesOf(tokens, first, next)) {
      const known = people.byWord.get(word);
      people.byWord.set(word, known === undefined || known === text ? text : null);
    }
    if (kind === "person") people.persons.add(text);
    const before = tokens[first - 1]?.lower === "." ? first - 2 : first - 1;
    const gender = genderOf(tokens[before]?.lower ?? "", lexicon);
    if (gender) people.gender.set(text, gender);
  }
}

/** The full form of a name: "Gates" becomes "Bill Gates" where only one Gates is about. */
export function resolveName(people: People, name: FoundName): string {
  if (name.next - name.first > 1) return name.text;
  return people.byWord.get(name.text) ?? name.text;
}

/** Remembers whom a sentence is about or who says it. */
export function rememberPerson(people: People, name: string, paragraph: number): void {
  people.persons.add(name);
  people.recent = [...people.recent.slice(-KEPT), { name, paragraph }];
}

/**
 * Whom "he", "ông" or "the billionaire" means: the nearest person of that gender whom the
 * paragraphs just before were about or quoted. What is learnt about the gender is kept.
 */
export function resolvePronoun(people: People, gender: Gender, paragraph: number): string | null {
  const found = people.recent.findLast(({ name, paragraph: place }) => {
    const known = people.gender.get(name) ?? "any";
    return paragraph - place <= REACH && (gender === "any" || known === "any" || known === gender);
  });
  if (found && gender !== "any") people.gender.set(found.name, gender);
  return found?.name ?? null;
}

function aliasesOf(tokens: Token[], first: number, next: number): string[] {
  return [tokens[first]?.text ?? "", tokens[next - 1]?.text ?? ""];
}

function genderOf(word: string, lexicon: Lexicon): Gender | null {
  if (/^(?:mr|sir|lord)$/.test(word)) return "male";
  if (/^(?:mrs|ms|lady|madam)$/.test(word)) return "female";
  const { pronouns } = lexicon.pack.speech;
  return own(pronouns, word) ?? null;
}
