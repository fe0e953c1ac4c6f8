import type { TextAnalysis } from "@claimledger/claims/analysis/analyse-text";
import { describeFinding } from "@claimledger/claims/analysis/describe-finding";
import type { ProposedClaim } from "@claimledger/claims/analysis/proposal";
import type { Quantity } from "@claimledger/claims/analysis/quantity";
import type { Language } from "@claimledger/claims/article/language";
import { indexText } from "@claimledger/claims/article/text";

type Dated = { language: Language; publishedOn: string | null; timeZone: string };

/** More digits than a JSON number keeps in most programs. */
const mostDigits = 15;

/**
 * An analysis as one JSON object for other programs, in camelCase: amounts are numbers as long as those
 * keep every digit, decimal strings beyond. Places are code points, end exclusive.
 */
export function toAnalysisJson(text: string, dated: Dated, found: TextAnalysis): string {
  const { slice } = indexText(text);
  const analysis = {
    language: dated.language,
    published: dated.publishedOn,
    timeZone: dated.timeZone,
    sentences: found.sentences.map((sentence, at) => ({
      n: at + 1,
      ...sentence,
      quote: slice(sentence.start, sentence.end),
    })),
    claims: found.claims.map(toClaim),
    quantities: found.quantities.map(toQuantity),
    dates: found.dates,
    ordinals: found.ordinals.map((ordinal) => ({ ...ordinal, value: toNumber(ordinal.value) })),
    findings: found.findings.map((finding) => ({
      ...finding,
      why: describeFinding(finding, "en"),
    })),
  };
  return JSON.stringify(analysis, null, 2);
}

function toClaim(claim: ProposedClaim) {
  const { start, end, quote, kind, claimant, quoted, reasons } = claim;
  return {
    start,
    end,
    quote,
    kind,
    claimant,
    reportedBy: claim.reported_by,
    quoted,
    checkWorthiness: claim.check_worthiness,
    reasons,
  };
}

function toQuantity(quantity: Quantity) {
  const { start, end, text, unit, per, restates } = quantity;
  const bound = quantity.bound.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { start, end, text, ...toAmounts(quantity), unit, bound, per, restates };
}

function toAmounts({ amount, lower_bound: low, upper_bound: high }: Quantity) {
  if (amount !== null) return { value: toNumber(amount) };
  return {
    ...(low !== null && { min: toNumber(low) }),
    ...(high !== null && { max: toNumber(high) }),
  };
}

function toNumber(decimal: string): number | string {
  return decimal.replace(/\D/g, "").length <= mostDigits ? Number(decimal) : decimal;
}
