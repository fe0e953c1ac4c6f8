import type { Lexicon } from "./lexicon.ts";
import type { NumberState } from "./number-state.ts";
import { own } from "./own.ts";
import { findPhrase } from "./phrase-table.ts";
import type { Token } from "./token.ts";

/**
 * The digit that a word means as part of a number, or null. Words that mean something else too
 * ("năm" is five and year) count only where something is counted, unless `bare` says to read them.
 */
export function readDigit(
  tokens: Token[],
  at: number,
  first: number,
  lexicon: Lexicon,
  state: NumberState,
  bare: boolean,
): number | null {
  const { numbers } = lexicon.pack;
  const word = tokens[at]?.lower ?? "";
  const digit = own(numbers.digits, word);
  const inner = own(numbers.innerDigits, word);
  if (bare && at > first && word === "năm" && !state.tens) return null;
  if (at > first && (state.tens || state.current) && inner !== undefined) {
    if (!numbers.guardedDigits.includes(word) || state.tens || isLast(tokens, at, lexicon))
      return inner;
  }
  if (digit === undefined || isUnitCharacter(tokens, at, first, lexicon)) return null;
  if (!bare && numbers.guardedDigits.includes(word) && !isCounting(tokens, at, first, lexicon))
    return null;
  return digit;
}

/** Nothing follows that the word could belong to: "bốn ba" is 43. */
function isLast(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  const word = tokens[at]?.lower ?? "";
  const after = tokens[at + 1];
  if (word === "năm" || lexicon.pack.numbers.digits[word] === 0) return false;
  return (
    after === undefined ||
    after.kind === "mark" ||
    findPhrase(lexicon.ratios, tokens, at + 1) !== null
  );
}

/** 两 behind a ten, hundred or ten thousand is the unit of weight. */
function isUnitCharacter(tokens: Token[], at: number, first: number, lexicon: Lexicon): boolean {
  if (at === first || tokens[at]?.lower !== "两") return false;
  const next = tokens[at + 1]?.lower ?? "";
  const { hundreds, scales } = lexicon.pack.numbers;
  return own(hundreds, next) === undefined && own(scales, next) === undefined;
}

/** Whether a word that may be a digit is followed by what a digit counts. */
function isCounting(tokens: Token[], at: number, first: number, lexicon: Lexicon): boolean {
  const { digits, hundreds, scales, points, fillers, innerDigits } = lexicon.pack.numbers;
  const word = tokens[at]?.lower ?? "";
  const before = tokens[at - 1]?.lower ?? "";
  const next = tokens[at + 1]?.lower ?? "";
  if (points.includes(next) || lexicon.words.ratios.has(next)) return true;
  if (own(digits, word) === 0) return isZeroCounting(tokens, at, first, lexicon);
  if (own(hundreds, next) !== undefined || own(scales, next) !== undefined) return true;
  if (fillers.includes(before)) return true;
  if (at > first && (own(digits, next) ?? 0) > 0 && before !== "mươi") return true;
  if (at > first && before === "mươi") return false;
  const goesOn = own(digits, next) === undefined && own(innerDigits, next) !== undefined;
  if (goesOn || (word !== "năm" && (own(digits, next) ?? 0) > 0 && next !== "năm")) return true;
  return (
    lexicon.words.single.has(next) ||
    findPhrase(lexicon.classifiers, tokens, at + 1) !== null ||
    findPhrase(lexicon.units, tokens, at + 1) !== null
  );
}

/** "không" is also "no": a zero only inside a number, or before a percentage or a sum of money. */
function isZeroCounting(tokens: Token[], at: number, first: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1]?.lower ?? "";
  if (at > first) return own(lexicon.pack.numbers.hundreds, next) !== undefined;
  const unit = findPhrase(lexicon.units, tokens, at + 1);
  return at === 0 && unit?.next === tokens.length;
}
