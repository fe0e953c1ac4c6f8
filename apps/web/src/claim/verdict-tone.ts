import type { VerdictValue } from "@claimledger/claims/review/rating-scale";

/** What a verdict means at a glance; the colour and shape of its badge follow from it. */
export type VerdictTone = "true" | "mixed" | "false" | "open";

export const verdictTones: Record<VerdictValue, VerdictTone> = {
  verified: "true",
  mostly_accurate: "true",
  mixed: "mixed",
  mostly_inaccurate: "false",
  false: "false",
  missing_context: "mixed",
  outdated: "open",
  unproven: "open",
};
