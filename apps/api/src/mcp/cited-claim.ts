import { z } from "zod";
import { languageSchema } from "@claimledger/claims/article/language";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { getVerdictLabel, verdictValueSchema } from "@claimledger/claims/review/rating-scale";
import { verificationStatusSchema } from "@claimledger/claims/review/review";

/** A claim as an answer cites it: never without its address, its status and what that means. */
export const citedClaimSchema = z.object({
  url: z.string().describe("The claim's page; cite it"),
  status: verificationStatusSchema,
  checked: z.boolean().describe("Whether a published verdict holds now"),
  note: z.string().describe("What the status means; say so when you cite the claim"),
  statement: z.string(),
  language: languageSchema,
  claimant: z.string().nullable(),
  verdict: z
    .object({
      value: verdictValueSchema,
      label: z.string(),
      summary: z.string(),
      published_at: z.string(),
    })
    .nullable(),
});
export type CitedClaim = z.infer<typeof citedClaimSchema>;

export function toCitedClaim(claim: PublicClaim, origin: string): CitedClaim {
  const verdict = isChecked(claim) ? claim.verdict : null;
  return {
    url: `${origin}${claim.path}`,
    status: claim.status,
    checked: verdict !== null,
    note: toNote(claim),
    statement: claim.statement,
    language: claim.language,
    claimant: claim.claimant?.name ?? null,
    verdict: verdict && {
      value: verdict.value,
      label: getVerdictLabel(verdict.value, "en"),
      summary: verdict.summary,
      published_at: verdict.published_at,
    },
  };
}

/** Whether its verdict holds: a retracted claim's document still has the one it had. */
export function isChecked({ status, verdict }: PublicClaim): boolean {
  return verdict !== null && (status === "published" || status === "corrected");
}

function toNote(claim: PublicClaim): string {
  if (claim.status === "retracted") {
    const what = claim.verdict
      ? "Retracted: what was found no longer holds."
      : "Withdrawn: it is checked no longer, and no verdict was published. It is neither true nor false here.";
    return `${what} ${claim.retraction?.reason ?? ""}`.trim();
  }
  if (!isChecked(claim))
    return "Not checked: no verdict has been published. It is neither true nor false here.";
  const standing = claim.text_change ? " Its article has since changed these words." : "";
  if (claim.status === "corrected")
    return `Checked; the verdict was corrected after it was published.${standing}`;
  return `Checked.${standing}`;
}

/** The claim on a few lines, for readers of the text alone. */
export function toLines({ url, status, note, statement, verdict }: CitedClaim): string {
  const found = verdict ? `${verdict.label}. ${verdict.summary}` : "No verdict.";
  return `“${statement}”\n${found}\nStatus: ${status}. ${note}\n${url}`;
}
