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
  last: { name: string; paragraph: number } | null;
};

const REACH = 3;

export function startPeople(): People {
  return { byWord: new Map(), gender: new Map(), last: null };
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

/** Whom "he", "ông" or "the billionaire" means: the last speaker of the paragraphs just before. */
export function resolvePronoun(people: People, gender: Gender, paragraph: number): string | null {
  const { last } = people;
  if (!last || paragraph - last.paragraph > REACH) return null;
  const known = people.gender.get(last.name) ?? "any";
  return gender === "any" || known === "any" || known === gender ? last.name : null;
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
