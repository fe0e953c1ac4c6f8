import { lintClaimReview, type LintFinding } from "@claimledger/claims/publish/claim-review-lint";
import { readMarkup } from "./read-markup.ts";

/** What is wrong with a page's ClaimReview; pointers count its JSON-LD blocks from 0. */
export function lintPage(html: string, url?: string): LintFinding[] {
  const { blocks, page } = readMarkup(html);
  return [
    ...blocks.flatMap((block, at) => (block === null ? [notJson(at)] : [])),
    ...lintClaimReview(blocks, { ...page, url: page.url ?? url ?? null }),
  ];
}

function notJson(at: number): LintFinding {
  const message = `The JSON-LD block ${at + 1} of the page is no JSON.`;
  return { pointer: `/${at}`, code: "not_json", message };
}
