import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import type { FeedEntry } from "./feed.ts";
import { feedWords } from "./feed-words.ts";
import type { FeedClaim, FeedCorrection } from "./find-feed-claims.ts";

/** The verdict on a claim as an entry; null where there is none. Its words are in the claim's language. */
export function toVerdictEntry({ claim, sha256 }: FeedClaim, origin: string): FeedEntry | null {
  const { id, verdict, status, language, statement, retraction } = claim;
  if (!verdict) return null;
  const isRetracted = status === "retracted";
  const label = isRetracted
    ? feedWords[language].retracted
    : getVerdictLabel(verdict.value, language);
  return {
    id: `urn:uuid:${id}`,
    title: `${label}: ${statement}`,
    summary: isRetracted ? (retraction?.reason ?? "") : verdict.summary,
    url: `${origin}${claim.path}`,
    documentUrl: `${origin}/v1/documents/${sha256}`,
    language,
    category: { term: isRetracted ? status : verdict.value, label },
    publishedAt: verdict.published_at,
    updatedAt: claim.updated_at,
  };
}

/** A correction as an entry: what changed and why. */
export function toCorrectionEntry(correction: FeedCorrection, origin: string): FeedEntry {
  const { id, kind, note, publishedAt, claim, sha256 } = correction;
  const label = feedWords[claim.language].correction[kind];
  const at = publishedAt.toISOString();
  return {
    id: `urn:uuid:${id}`,
    title: `${label}: ${claim.statement}`,
    summary: note,
    url: `${origin}${claim.path}`,
    documentUrl: `${origin}/v1/documents/${sha256}`,
    language: claim.language,
    category: { term: kind, label },
    publishedAt: at,
    updatedAt: at,
  };
}
