import { SIMPLIFIED } from "./simplified.ts";

/** A word, numeral or mark; `start` and `end` are UTF-16 indices of the whole text. */
export type Token = {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: "word" | "number" | "mark";
  /** False when it touches the token before it. */
  spaced: boolean;
};

const TOKEN =
  /https?:\/\/\S+|[\d０-９][\d.,０-９．]*(?:，[０-９]{3})*|[[\p{L}\p{M}]--\p{Script=Han}]+|\p{Script=Han}|\S/gv;
const DIGIT = /^[\d０-９]/;
const LETTER = /^\p{L}/u;
const UPPER = /^\p{Lu}/u;
const WIDE = /^[０-９．％＄－＋Ａ-Ｚａ-ｚ]$/;
const WIDE_ALL = /[，０-９．％＄－＋Ａ-Ｚａ-ｚ]/g;
const HAN = /^\p{Script=Han}/u;

/** Splits `text` from `from` to `to` (UTF-16). Han characters are tokens of their own. */
export function tokenise(text: string, from = 0, to = text.length): Token[] {
  const part = text.slice(from, to);
  const pattern = new RegExp(TOKEN);
  const tokens: Token[] = [];
  let last = 0;
  for (let match = pattern.exec(part); match; match = pattern.exec(part)) {
    const written = trimNumeral(match[0]);
    const start = match.index;
    pattern.lastIndex = start + written.length;
    tokens.push(toToken(written, from + start, start > last || start === 0));
    last = pattern.lastIndex;
  }
  return tokens;
}

/** Whether a word begins with a capital. */
export function isCapitalised(token: Token | undefined): boolean {
  return token?.kind === "word" && UPPER.test(token.text);
}

/** Whether a token is Chinese: one Han character. */
export function isHan(token: Token | undefined): boolean {
  return token !== undefined && HAN.test(token.text);
}

function toToken(written: string, start: number, spaced: boolean): Token {
  const kind = written.includes("://")
    ? "mark"
    : DIGIT.test(written)
      ? "number"
      : LETTER.test(written)
        ? "word"
        : "mark";
  const text = kind === "number" ? foldWidth(written) : written;
  return {
    start,
    end: start + written.length,
    text,
    lower: toLower(text),
    kind,
    spaced,
  };
}

/** Lower case; marks and letters of full width in their ordinary form, Han in simplified form. */
function toLower(text: string): string {
  if (text.length > 1) return text.toLowerCase();
  if (WIDE.test(text)) return foldWidth(text).toLowerCase();
  return SIMPLIFIED.get(text) ?? text.toLowerCase();
}

function foldWidth(text: string): string {
  return text.replace(WIDE_ALL, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function trimNumeral(written: string): string {
  if (!DIGIT.test(written)) return written;
  let end = written.length;
  while (written[end - 1] === "." || written[end - 1] === ",") end -= 1;
  return written.slice(0, end);
}
