import type { Language } from "../article/language.ts";

const SAMPLE = 20_000;
const HAN = /\p{Script=Han}/gu;
const KANA_OR_HANGUL = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const LETTERS = /\p{L}/gu;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/g;
const ENGLISH_WORDS = /\b(?:the|of|and|to|in|is|that|for|was|with|on|said|by|are|has)\b/g;
const WORDS = /\p{L}+/gu;

/**
 * The language of a text by its script, its marks and its commonest words; null when the first
 * 20,000 characters show none of the three clearly.
 */
export function detectLanguage(text: string): Language | null {
  const sample = text.slice(0, SAMPLE).normalize("NFC").toLowerCase();
  const letters = count(sample, LETTERS);
  if (letters === 0) return null;
  const han = count(sample, HAN);
  if (han / letters > 0.3) return count(sample, KANA_OR_HANGUL) / letters > 0.1 ? null : "zh";
  if (count(sample, VIETNAMESE) / letters > 0.05) return "vi";
  return count(sample, ENGLISH_WORDS) / count(sample, WORDS) > 0.1 ? "en" : null;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
