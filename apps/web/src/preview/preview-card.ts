import type { VerdictTone } from "../claim/verdict-tone.ts";
import type { VerdictValue } from "@claimledger/claims/review/rating-scale";

export type PreviewTone = VerdictTone | "none";

/** All that a preview picture shows; two alike cards are the same picture. */
export type PreviewCard = {
  site: string;
  /** BCP 47 tag of `words` and `sentence`. */
  language: string;
  tone: PreviewTone;
  verdict: VerdictValue | null;
  /** The answer in a word or two. */
  answer: string;
  /** The claim, or an article's title. */
  words: string;
  sentence: string;
  foot: string;
  /** Stretches of a bar, in claims; none for a claim. */
  bar: { tone: PreviewTone; count: number }[];
};
