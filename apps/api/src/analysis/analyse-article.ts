import { analyseText, type TextAnalysis } from "@claimledger/claims/analysis/analyse-text";
import type { DateMention } from "@claimledger/claims/analysis/date";
import { detectLanguage } from "@claimledger/claims/analysis/detect-language";
import type { FindingKind } from "@claimledger/claims/analysis/finding";
import type { Language } from "@claimledger/claims/article/language";
import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";

/** The time zone that a language's articles are read in unless another is given. */
export const homeTimeZone: Record<Language, string> = {
  vi: "Asia/Ho_Chi_Minh",
  zh: "Asia/Shanghai",
  en: "UTC",
};

/** Without a day of publication these would be told against a day that is made up. */
const restsOnPublication: FindingKind[] = ["exchange_rate", "weekday", "age", "duration"];

type Dated = { language: Language; publishedOn: string | null; timeZone: string };

/**
 * Analyses a normalised text. Where nobody knows when it was published, `now` stands in, and what
 * cannot be told without that day is left out.
 */
export function analyseArticle(text: string, dated: Dated, now: Date): TextAnalysis {
  const { language, timeZone } = dated;
  const publishedOn = dated.publishedOn ?? now.toISOString();
  const found = analyseText(text, { language, publishedOn, timeZone });
  if (dated.publishedOn !== null) return found;
  return {
    ...found,
    claims: found.claims.map((claim) => ({ ...claim, dates: claim.dates.filter(hasYear) })),
    dates: found.dates.filter(hasYear),
    findings: found.findings.filter(({ kind }) => !restsOnPublication.includes(kind)),
  };
}

/** The language of a text; refused where nothing tells it. */
export function requireLanguage(text: string): Language {
  const found = detectLanguage(text);
  if (found) return found;
  const detail = "The language was not recognised. Say vi, en or zh.";
  throw new ReasonedError("invalid", { code: "unknown_language", values: {} }, detail, [
    { pointer: "/language", detail, reason: "not_recognised" },
  ]);
}

/** Whether a date says its year itself: without a day of publication the others cannot be resolved. */
function hasYear({ text }: DateMention): boolean {
  return /\d{4}/.test(text);
}
