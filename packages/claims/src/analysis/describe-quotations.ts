import type { Lexicon } from "./lexicon.ts";
import { findPhraseBefore } from "./phrase-table.ts";
import type { Quotation } from "./quotation.ts";
import type { Token } from "./token.ts";

export type DescribedQuotations = {
  quotedTexts: string[];
  isMixedQuotation: boolean;
  isDirectQuotation: boolean;
};

const DIRECT_WORDS = 6;

/** Which words of a sentence are somebody's, and whether as sentences or as parts of one. */
export function describeQuotations(
  tokens: Token[],
  text: string,
  quotations: Quotation[],
  lexicon: Lexicon,
): DescribedQuotations {
  if (quotations.length === 0) {
    return { quotedTexts: [], isMixedQuotation: false, isDirectQuotation: false };
  }
  const from = tokens[0]?.start ?? 0;
  const to = tokens.at(-1)?.end ?? from;
  const places = new Map(tokens.map((token, at) => [token.start, at]));
  const said = quotations.filter((quotation) => {
    const at = places.get(quotation.start) ?? 0;
    return !isNaming(tokens, at, lexicon) && !isTitle(tokens, at, text, quotation, lexicon);
  });
  const whole = said.filter((quotation) => isWhole(quotation, text, from));
  return {
    quotedTexts: said.map(({ innerStart, innerEnd }) =>
      text
        .slice(Math.max(from, innerStart), Math.min(to, innerEnd))
        .trim()
        .replace(/[,，]$/, ""),
    ),
    isMixedQuotation: said.length > whole.length,
    isDirectQuotation: whole.length > 0,
  };
}

/** A quotation that is a sentence of its own: it opens the sentence or begins with a capital. */
function isWhole({ start, innerStart, innerEnd }: Quotation, text: string, from: number): boolean {
  const inner = text.slice(innerStart, innerEnd);
  if (start <= from || /[:：]\s?$/.test(text.slice(start - 2, start))) return true;
  return /^\p{Lu}/u.test(inner) && inner.split(" ", DIRECT_WORDS).length >= DIRECT_WORDS;
}

/** “Silicon Valley of China” after "known as" is a name, not something said. */
function isNaming(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  return findPhraseBefore(lexicon.cues, tokens, at, 5)?.value === "naming";
}

/** Capitals within a sentence are a title, unless a verb of saying, a comma or a colon leads to it. */
function isTitle(
  tokens: Token[],
  at: number,
  text: string,
  { innerStart }: Quotation,
  lexicon: Lexicon,
): boolean {
  const before = tokens[at - 1];
  if (!before || !/^\p{Lu}/u.test(text.slice(innerStart, innerStart + 2))) return false;
  if (/^[,:，：—–-]$/.test(before.text) || /^(?:rằng|that)$/.test(before.lower)) return false;
  return findPhraseBefore(lexicon.speech, tokens, at) === null;
}
