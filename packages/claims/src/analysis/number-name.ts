import type { Lexicon } from "./lexicon.ts";
import { findPhrase, findPhraseBefore } from "./phrase-table.ts";
import type { NumberReading } from "./read-number.ts";
import type { Token } from "./token.ts";

const ORDINAL_SUFFIX = /^(?:st|nd|rd|th|s|g|d|p|h)$/;

/**
 * Whether a number names instead of counting: an ordinal, a label ("quận 1", "Article 5"), part of
 * a code ("COVID-19", "5G"), a fraction, a time of day, or one of several ("một trong hai").
 */
export function isNumberName(
  tokens: Token[],
  at: number,
  number: NumberReading,
  lexicon: Lexicon,
): boolean {
  const unit = findPhrase(lexicon.units, tokens, number.next);
  return (
    isGlued(tokens, at, number, lexicon) ||
    (hasLabel(tokens, at, lexicon) &&
      !(unit && !number.inWords && unit.value.kind !== "duration")) ||
    isClockTime(tokens, at, number, lexicon) ||
    isPartitive(tokens, at, number, lexicon)
  );
}

function isGlued(tokens: Token[], at: number, { next }: NumberReading, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[next];
  if (token?.kind !== "number") return false;
  if (before && !token.spaced) {
    if (before.kind === "word" && /^[a-z]/i.test(before.text)) return true;
    if (before.lower === "/" || before.lower === ":") return true;
    if (before.lower === "-" && !before.spaced && tokens[at - 2]?.kind === "word") return true;
    if (before.lower === "-" && !before.spaced && isCode(tokens, at - 2)) return true;
  }
  if (!after || after.spaced) return false;
  if (after.lower === "/" || after.lower === ":") return tokens[next + 1]?.kind === "number";
  if (ORDINAL_SUFFIX.test(after.lower))
    return !(lexicon.pack.language === "vi" && after.lower === "g");
  return (
    after.kind === "word" &&
    /^[a-z]{3,}$/i.test(after.text) &&
    !findPhrase(lexicon.units, tokens, next)
  );
}

/** The "scp2" of "scp2-173m". */
function isCode(tokens: Token[], at: number): boolean {
  const [letters, digits] = [tokens[at - 1], tokens[at]];
  return digits?.kind === "number" && !digits.spaced && /^[a-z]+$/i.test(letters?.text ?? "");
}

function hasLabel(tokens: Token[], at: number, lexicon: Lexicon): boolean {
  return findPhraseBefore(lexicon.labels, tokens, at) !== null;
}

/** "lúc 7 giờ", "7 giờ sáng", "at 7". */
function isClockTime(
  tokens: Token[],
  at: number,
  { next }: NumberReading,
  lexicon: Lexicon,
): boolean {
  const hour = findPhrase(lexicon.units, tokens, next);
  if (hour?.value.unit !== "hour") return /^(?:am|pm|a\.m|p\.m)$/.test(tokens[next]?.lower ?? "");
  const after = tokens[hour.next];
  if (lexicon.pack.language !== "vi") return false;
  return (
    /^(?:lúc|hồi)$/.test(tokens[at - 1]?.lower ?? "") ||
    endsClockRange(tokens, at) ||
    (after !== undefined && (lexicon.words.clockAfter.has(after.lower) || after.kind === "number"))
  );
}

/** "từ 5 giờ 30 đến 22 giờ", "7h-9 giờ": the end of a range that begins with a time of day. */
function endsClockRange(tokens: Token[], at: number): boolean {
  if (!/^(?:đến|tới|-|–)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  const isHour = (token: Token | undefined) => /^(?:giờ|h)$/.test(token?.lower ?? "");
  const minutes = tokens[at - 2]?.kind === "number" && isHour(tokens[at - 3]);
  return minutes || (isHour(tokens[at - 2]) && tokens[at - 4]?.lower === "từ");
}

/** "một trong hai đối tác" and "one of two partners" count neither one nor two. */
function isPartitive(
  tokens: Token[],
  at: number,
  number: NumberReading,
  lexicon: Lexicon,
): boolean {
  const { indefinite } = lexicon.pack.numbers;
  const before = tokens[at - 1]?.lower ?? "";
  const single = indefinite.includes(tokens[at - 2]?.lower ?? "");
  if (single && (before === "trong" || before === "of")) return true;
  const furthest = indefinite.includes(tokens[at - 3]?.lower ?? "");
  if (furthest && before === "the" && tokens[at - 2]?.lower === "of") return true;
  if (indefinite.includes(tokens[at]?.lower ?? "") && number.next === at + 1) {
    const next = tokens[at + 1]?.lower ?? "";
    if (next === "trong" || next === "of" || next === "số") return true;
    return isArticle(tokens, at, number, lexicon);
  }
  return false;
}

/** "một hệ thống", "one partner": no more than an article, unless a measure follows. */
function isArticle(
  tokens: Token[],
  at: number,
  { next }: NumberReading,
  lexicon: Lexicon,
): boolean {
  const unit = findPhrase(lexicon.units, tokens, next);
  if (!unit) return !/^(?:chỉ|only|just|仅|只)$/.test(tokens[at - 1]?.lower ?? "");
  return lexicon.pack.language !== "en" && unit.value.kind === "duration";
}
