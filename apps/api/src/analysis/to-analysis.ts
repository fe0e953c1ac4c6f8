import type { TextAnalysis } from "@claimledger/claims/analysis/analyse-text";
import { describeFinding } from "@claimledger/claims/analysis/describe-finding";
import type { Quantity } from "@claimledger/claims/analysis/quantity";
import { indexText, normaliseText } from "@claimledger/claims/article/text";
import type { Analysis, AnalysisInput } from "@claimledger/claims/desk/analysis";
import { analyseArticle, homeTimeZone, requireLanguage } from "./analyse-article.ts";

/** The whole analysis of a text, as the API and the command give it. */
export function toAnalysis(input: AnalysisInput, now: Date): Analysis {
  const text = normaliseText(input.text);
  const language = input.language ?? requireLanguage(text);
  const timeZone = input.time_zone ?? homeTimeZone[language];
  const publishedOn = input.published_on ?? null;
  const found = analyseArticle(text, { language, publishedOn, timeZone }, now);
  return {
    language,
    published_on: publishedOn,
    time_zone: timeZone,
    sentences: toSentences(text, found),
    claims: found.claims.map(({ quantities: _inPlace, dates: _too, ...claim }) => claim),
    quantities: found.quantities.map(toQuantity),
    dates: found.dates,
    ordinals: found.ordinals,
    findings: found.findings.map((finding) => ({
      ...finding,
      why: describeFinding(finding, "en"),
    })),
  };
}

function toSentences(text: string, { sentences }: TextAnalysis): Analysis["sentences"] {
  const { slice } = indexText(text);
  return sentences.map(({ start, end, paragraph }) => ({
    start,
    end,
    paragraph,
    quote: slice(start, end),
  }));
}

function toQuantity({
  amount,
  lower_bound,
  upper_bound,
  ...quantity
}: Quantity): Analysis["quantities"][number] {
  return { ...quantity, value: amount, min: lower_bound, max: upper_bound };
}
