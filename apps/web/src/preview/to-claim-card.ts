import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import { verdictTones } from "../claim/verdict-tone.ts";
import { getFormats } from "../language/formats.ts";
import { joinParts } from "../language/join-parts.ts";
import type { PreviewCard } from "./preview-card.ts";
import { previewWords } from "./preview-words.ts";

/** A claim's preview, in the claim's own language: who fetches it for others says none. */
export function toClaimCard(claim: PublicClaim, site: string): PreviewCard {
  const { language, status, claimant, article } = claim;
  const t = previewWords[language];
  const verdict = status === "retracted" ? null : claim.verdict;
  const day = claim.made_on ?? article.published_on;
  const foot = [claimant?.name, article.publisher, day && getFormats(language).date(day)];
  return {
    site,
    language,
    tone: verdict ? verdictTones[verdict.value] : "none",
    verdict: verdict?.value ?? null,
    answer: verdict ? getVerdictLabel(verdict.value, language) : toState(claim),
    words: `“${claim.statement}”`,
    sentence: verdict?.summary ?? "",
    foot: joinParts(foot),
    bar: [],
  };

  function toState({ status: state, verdict: had }: PublicClaim): string {
    if (state !== "retracted") return t.status[state];
    return had ? t.status.retracted : t.claim.event.claim_withdrawn;
  }
}
