import type { Lexicon, NameRole } from "./lexicon.ts";
import { findPhrase, findPhraseBefore, type PhraseMatch } from "./phrase-table.ts";
import { isCapitalised, type Token } from "./token.ts";

/** A proper name in a sentence's tokens, from token `first` up to, not including, `next`. */
export type FoundName = {
  first: number;
  next: number;
  text: string;
  kind: "person" | "organisation" | "outlet" | "unknown";
};

const LONGEST = 24;

/**
 * The proper names of a sentence, in order. A single capital word that begins a sentence or a
 * quotation counts only when the article writes it with a capital elsewhere too (`known`).
 */
export function findNames(
  tokens: Token[],
  text: string,
  lexicon: Lexicon,
  known: ReadonlySet<string>,
): FoundName[] {
  const names: FoundName[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const name = readName(tokens, text, at, lexicon);
    if (!name) {
      at += countSkipped(tokens, at, lexicon);
      continue;
    }
    if (
      name.next - name.first > 1 ||
      name.kind === "outlet" ||
      !beginsSentence(tokens, at) ||
      known.has(name.text)
    ) {
      names.push(name);
    }
    at = name.next - 1;
  }
  return names;
}

/** Capital words that do not begin a sentence: what tells a name from an ordinary first word. */
export function findKnownWords(tokens: Token[]): string[] {
  return tokens
    .filter((token, at) => isCapitalised(token) && !beginsSentence(tokens, at))
    .map((token) => token.text);
}

function beginsSentence(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return !before || /^["“‘「『(:.!?…•–-]$/.test(before.text);
}

/** A title in capitals is no name, and neither is the rest of its words. */
function countSkipped(tokens: Token[], at: number, lexicon: Lexicon): number {
  const role = findPhrase(lexicon.names, tokens, at);
  return role && role.value !== "organisation" ? role.next - at - 1 : 0;
}

function readName(tokens: Token[], text: string, at: number, lexicon: Lexicon): FoundName | null {
  if (!isCapitalised(tokens[at]) || isFunctionWord(tokens, at, lexicon)) return null;
  const outlet = findPhrase(lexicon.outlets, tokens, at);
  if (!outlet && tokens[at]?.text === "The") return null;
  const role = findPhrase(lexicon.names, tokens, at);
  if (outlet) return toName(tokens, text, at, outlet.next, "outlet");
  if (role && isAddress(tokens, role, lexicon)) return null;
  const isOrganisation = role?.value === "organisation";
  const next = isOrganisation
    ? endOfOrganisation(tokens, at, lexicon)
    : endOfName(tokens, at, lexicon);
  const kind =
    isOrganisation || hasOrganisationWord(tokens, at, next, lexicon)
      ? "organisation"
      : toKind(tokens, at, next, lexicon);
  return splitTitled(tokens, text, toName(tokens, text, at, next, kind), lexicon);
}

/** A form of address or a title is no part of the name; an outlet's noun may be its beginning. */
function isAddress(tokens: Token[], role: PhraseMatch<NameRole>, lexicon: Lexicon): boolean {
  if (role.value === "organisation") return false;
  if (role.value !== "outlet") return true;
  return lexicon.pack.language === "vi" || !isCapitalised(tokens[role.next - 1]);
}

function isFunctionWord(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]?.lower ?? "";
  const { stop, fillers } = lexicon.words;
  if (findPhrase(lexicon.accordingTo, tokens, at)) return true;
  return (stop.has(word) || fillers.has(word)) && !isCapitalised(tokens[at + 1]);
}

function endOfName(tokens: Token[], at: number, lexicon: Lexicon): number {
  let next = at + 1;
  while (next - at < LONGEST) {
    if (isNamePart(tokens, next, lexicon)) next += 1;
    else if (isArabic(tokens, next)) next += 3;
    else if (isJoined(tokens, next) || joinsNames(tokens, next, lexicon)) next += 2;
    else break;
  }
  return next;
}

function isNamePart(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!isCapitalised(token)) return false;
  const role = findPhrase(lexicon.names, tokens, at);
  if (role?.next === at + 1 && isGivenName(tokens, at, role.value, lexicon)) return true;
  return role === null || role.value === "organisation" || role.value === "outlet";
}

/** The "Anh" of "Lê Như Anh" is no form of address, since no name stands behind it. */
function isGivenName(tokens: Token[], at: number, role: NameRole, lexicon: Lexicon): boolean {
  if (lexicon.pack.language !== "vi" || role === "title") return false;
  return !isCapitalised(tokens[at + 1]);
}

/** "Jean-Claude", "AT&T", "O'Brien". */
function isJoined(tokens: Token[], at: number): boolean {
  const mark = tokens[at];
  const after = tokens[at + 1];
  return (
    /^[-&'’]$/.test(mark?.text ?? "") &&
    mark?.spaced === false &&
    after?.spaced === false &&
    isCapitalised(after)
  );
}

/** "Muqtada al-Sadr". */
function isArabic(tokens: Token[], at: number): boolean {
  const [article, hyphen, name] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!/^(?:al|el|ad|as|ul)$/.test(article?.text ?? "") || hyphen?.text !== "-") return false;
  return !hyphen.spaced && name?.spaced === false && isCapitalised(name);
}

function joinsNames(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "&") return isCapitalised(tokens[at + 1]);
  const particle = lexicon.pack.language === "en" && /^(?:of|de|van|von|bin|al|da|der)$/.test(word);
  return particle && isCapitalised(tokens[at + 1]);
}

/** "Bộ Khoa học và Công nghệ Trung Quốc": capitals, each with at most one small syllable behind. */
function endOfOrganisation(tokens: Token[], at: number, lexicon: Lexicon): number {
  const { connectors } = lexicon.words;
  let next = findPhrase(lexicon.names, tokens, at)?.next ?? at + 1;
  while (next - at < LONGEST) {
    const token = tokens[next];
    if (isCapitalised(token)) next += 1;
    else if (token && connectors.has(token.lower) && isCapitalised(tokens[next + 1])) next += 2;
    else if (isDivision(tokens, next)) next += tokens[next]?.lower === "thành" ? 2 : 1;
    else if (isSecondSyllable(tokens, next, lexicon)) next += 1;
    else break;
  }
  return next;
}

/** The "thành phố" of "UBND thành phố Đà Nẵng". */
function isDivision(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  if (word === "thành") return tokens[at + 1]?.lower === "phố" && isCapitalised(tokens[at + 2]);
  return /^(?:tỉnh|huyện|quận|xã|phường)$/.test(word) && isCapitalised(tokens[at + 1]);
}

function isSecondSyllable(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  if (lexicon.pack.language !== "vi" || !isCapitalised(tokens[at - 1])) return false;
  const token = tokens[at];
  if (token?.kind !== "word" || lexicon.words.stop.has(token.lower)) return false;
  return !lexicon.words.fillers.has(token.lower) && !findPhrase(lexicon.speech, tokens, at);
}

function hasOrganisationWord(
  tokens: Token[],
  first: number,
  next: number,
  lexicon: Lexicon,
): boolean {
  for (let at = first; at < next; at += 1) {
    if (findPhrase(lexicon.names, tokens, at)?.value === "organisation") return true;
  }
  return false;
}

function toKind(tokens: Token[], at: number, next: number, lexicon: Lexicon): FoundName["kind"] {
  if (findPhrase(lexicon.places, tokens, at)?.next === next) return "unknown";
  const role = findPhraseBefore(lexicon.names, tokens, at)?.value;
  if (role === "honorific" || role === "title" || role === "pronoun") return "person";
  return role === "outlet" ? "outlet" : "unknown";
}

/** After a title the person stands behind the office or country: "Giám đốc Sở Y tế Lê Thu Hà". */
function splitTitled(tokens: Token[], text: string, name: FoundName, lexicon: Lexicon): FoundName {
  const titled = findPhraseBefore(lexicon.names, tokens, name.first)?.value === "title";
  if (!titled) return name;
  const place = findPhrase(lexicon.places, tokens, name.first);
  if (place && name.next - place.next >= 2)
    return toName(tokens, text, place.next, name.next, "person");
  for (let at = name.next - 4; at < name.next - 1; at += 1) {
    const surname = lexicon.words.surnames.has(tokens[at]?.lower ?? "");
    if (at > name.first && surname && isAllCapitalised(tokens, at, name.next)) {
      return toName(tokens, text, at, name.next, "person");
    }
  }
  return name;
}

function isAllCapitalised(tokens: Token[], first: number, next: number): boolean {
  return tokens.slice(first, next).every(isCapitalised);
}

function toName(
  tokens: Token[],
  text: string,
  first: number,
  next: number,
  kind: FoundName["kind"],
): FoundName {
  const start = tokens[first]?.start ?? 0;
  return { first, next, text: text.slice(start, tokens[next - 1]?.end ?? start), kind };
}
