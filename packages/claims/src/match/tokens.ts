const HAN = /\p{Script=Han}/u;
const LEXEME =
  /\p{Script=Han}+|\d+(?:[.,]\d+){0,12}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{Nl}]){1,64}/gu;

/**
 * The lexemes of a text, each once, in the order of their first use: for the search index and for
 * queries alike, so that both meet. Words lose case and marks ("Bắc" is "bac", "đ" is "d"), numbers
 * keep one decimal point and no grouping ("8,6" is "8.6", "1.500.000" is "1500000"), and a run of
 * Han characters gives its bigrams, a single one itself.
 */
export function searchTokens(text: string): string[] {
  const tokens = new Set<string>();
  for (const { lexeme } of lexemes(text.normalize("NFC"))) {
    if (isHan(lexeme)) addBigrams(lexeme, tokens);
    else addToken(lexeme, tokens);
  }
  return [...tokens];
}

/** The words, numbers and runs of Han characters of an NFC text; `index` counts UTF-16 units. */
export function* lexemes(text: string): Generator<{ lexeme: string; index: number }> {
  for (const match of foldWidth(text).matchAll(LEXEME))
    yield { lexeme: match[0], index: match.index };
}

/** Whether a lexeme is a run of Han characters; none is partly so. */
export function isHan(lexeme: string): boolean {
  return HAN.test(lexeme);
}

/** What a word or number is looked up by; "" where nothing is left of it. */
export function toToken(lexeme: string): string {
  return /^\d/.test(lexeme) ? canonicaliseNumber(lexeme) : unaccent(lexeme);
}

/**
 * A readable tail for an address: ASCII, unaccented, words joined by "-", at most 60 characters,
 * cut between words; "" when the text has no letter or digit that ASCII can show.
 */
export function slugify(text: string): string {
  const words = unaccent(text.normalize("NFKD")).match(/[a-z0-9]+/g) ?? [];
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > 60) return slug === "" ? word.slice(0, 60) : slug;
    slug = longer;
  }
  return slug;
}

/** Lower case without marks; what has no ASCII form stays as it is. */
function unaccent(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/đ/g, "d");
}

/** Full-width ASCII, as Chinese typesetting has it, in its ordinary form. */
function foldWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  );
}

function addToken(lexeme: string, tokens: Set<string>): void {
  const token = toToken(lexeme);
  if (token !== "") tokens.add(token);
}

function addBigrams(run: string, tokens: Set<string>): void {
  const characters = [...run];
  if (characters.length === 1) tokens.add(run);
  for (let at = 0; at + 1 < characters.length; at += 1) {
    tokens.add(`${characters[at]}${characters[at + 1]}`);
  }
}

/** Groups of three are thousands; any other single separator is the decimal one. */
function canonicaliseNumber(written: string): string {
  const parts = written.split(/[.,]/);
  const last = parts.at(-1) ?? "";
  if (parts.length === 1) return written;
  if (isGrouped(written, parts)) return parts.join("");
  return parts.length === 2 || last.length !== 3
    ? `${parts.slice(0, -1).join("")}.${last}`
    : parts.join("");
}

function isGrouped(written: string, parts: string[]): boolean {
  const separators = new Set(written.replace(/\d/g, ""));
  return separators.size === 1 && parts.slice(1).every((part) => part.length === 3);
}
