import type { Language } from "./language.ts";

/** What is longer is no word, and some letters take up many when decomposed. */
const LONGEST_WORD = 100;
const ASCII = /^[a-z]+$/;
/** Grave, acute, tilde, hook above, dot below: the tones of Vietnamese. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Syllables that end in their only vowel are written with i or y: "kỹ" is "kĩ", "tỷ" is "tỉ". */
const I_OR_Y = /^(h|k|l|m|s|t|qu)y$/;

/**
 * A word (letters alone, lower case) in the one form in which its spellings agree: composed or not,
 * "hòa" as "hoà", in Vietnamese also "kỹ" as "kĩ". Only for comparison, not for readers.
 */
export function foldWord(lower: string, language: Language): string {
  if (lower.length > LONGEST_WORD) return lower;
  if (ASCII.test(lower)) return foldVowel(lower, language);
  const parts = lower.normalize("NFKD").replaceAll("ð", "đ");
  const tones = parts.match(TONES);
  if (tones === null) return foldVowel(parts, language);
  if (tones.length > 1) return parts;
  return `${foldVowel(parts.replace(TONES, ""), language)}${tones[0]}`;
}

function foldVowel(word: string, language: Language): string {
  return language === "vi" ? word.replace(I_OR_Y, "$1i") : word;
}
