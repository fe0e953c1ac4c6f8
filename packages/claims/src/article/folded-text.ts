import { isHan, tokenise, type Token } from "../analysis/token.ts";
import { foldWord } from "./fold-word.ts";
import type { Language } from "./language.ts";

/**
 * A text as words that compare by meaning rather than by letter. `keys` has one entry a token, empty
 * for marks that carry no meaning (quotes, stops, dashes between words). `stream` is all keys put
 * together, so that neither spaces nor hyphens count; `offsets` says where each key begins in it.
 */
export type FoldedText = {
  text: string;
  language: Language;
  tokens: Token[];
  keys: string[];
  stream: string;
  offsets: Int32Array;
};

const DASH = /^[-‐‑‒–—−－]$/;
const MEANING = /^(?:[\p{Sc}%‰°?/&@#\p{No}]|(?![|｜])\p{Sm})$/u;
/** Soft hyphen, zero width space and joiners, and the byte order mark within a text. */
const INVISIBLE = /^[\u00AD\u200B-\u200F\u2060\uFEFF]+$/;
const WIDE = /[！-～]/g;
const CONTRACTED: Record<string, [string, string]> = {
  can: ["can", "not"],
  won: ["will", "not"],
  shan: ["shall", "not"],
};

/** Folds a normalised text, in time linear in its length. */
export function foldText(text: string, language: Language): FoldedText {
  const tokens = joinBroken(tokenise(text));
  const known = new Map<string, string>();
  const keys = tokens.map((token, at) => toKey(token, at, tokens, language, known));
  if (language === "en") expandContractions(tokens, keys);
  return { text, language, tokens, keys, ...toStream(tokens, keys) };
}

/** A word is one word also where an invisible character stands in it. */
function joinBroken(tokens: Token[]): Token[] {
  if (!tokens.some(({ text }) => INVISIBLE.test(text))) return tokens;
  const joined: Token[] = [];
  let broken = false;
  for (const token of tokens) {
    const before = joined.at(-1);
    if (INVISIBLE.test(token.text)) {
      broken ||= !token.spaced;
      continue;
    }
    if (broken && before?.kind === "word" && token.kind === "word" && !token.spaced) {
      const text = before.text + token.text;
      const lower = before.lower + token.lower;
      joined[joined.length - 1] = { ...before, end: token.end, text, lower };
    } else joined.push(token);
    broken = false;
  }
  return joined;
}

function toKey(
  token: Token,
  at: number,
  tokens: Token[],
  language: Language,
  known: Map<string, string>,
): string {
  if (token.kind === "number") return token.text;
  if (isHan(token)) return token.lower;
  if (token.kind === "mark") return toMarkKey(token, at, tokens);
  const found = known.get(token.lower) ?? foldWord(token.lower, language);
  known.set(token.lower, found);
  return found;
}

function toMarkKey(token: Token, at: number, tokens: Token[]): string {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token.text.includes("://")) return token.lower;
  const betweenNumbers = before?.kind === "number" && after?.kind === "number";
  if (DASH.test(token.text)) {
    const isSign = after?.kind === "number" && !after.spaced && (token.spaced || opens(before));
    return betweenNumbers || isSign ? "-" : "";
  }
  const mark = token.text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  if (mark === ":") return betweenNumbers && !after.spaced ? ":" : "";
  return MEANING.test(mark) ? mark : "";
}

function opens(before: Token | undefined): boolean {
  return before === undefined || /^[([（“"'‘]$/.test(before.text);
}

/** "don't" is "do not". */
function expandContractions(tokens: Token[], keys: string[]): void {
  for (let at = 2; at < tokens.length; at += 1) {
    if (keys[at] !== "t" || tokens[at]!.spaced || tokens[at - 1]!.spaced) continue;
    if (!/^['’ʼ]$/.test(tokens[at - 1]!.text) || !keys[at - 2]?.endsWith("n")) continue;
    const [stem, negation] = CONTRACTED[keys[at - 2]!] ?? [keys[at - 2]!.slice(0, -1), "not"];
    keys[at - 2] = stem;
    keys[at] = negation;
  }
}

function toStream(tokens: Token[], keys: string[]): Pick<FoldedText, "stream" | "offsets"> {
  const offsets = new Int32Array(keys.length + 1);
  const parts: string[] = [];
  let length = 0;
  let last = -1;
  for (const [at, key] of keys.entries()) {
    const apart = key !== "" && last >= 0 && staysApart(tokens, last, at);
    if (apart) parts.push("|");
    if (apart) length += 1;
    offsets[at] = length;
    if (key === "") continue;
    parts.push(key);
    length += key.length;
    last = at;
  }
  offsets[keys.length] = length;
  return { stream: parts.join(""), offsets };
}

/** Two numbers side by side are not one, except the groups of "60 000 000". */
function staysApart(tokens: Token[], last: number, at: number): boolean {
  if (tokens[last]?.kind !== "number" || tokens[at]?.kind !== "number") return false;
  return at !== last + 1 || !isDigitGroup(tokens, at);
}

/** Whether the number at `at` goes on with the one before it: "60 000". */
export function isDigitGroup(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  return (
    before?.kind === "number" && /^\d{1,3}$/.test(before.text) && /^\d{3}$/.test(token?.text ?? "")
  );
}
