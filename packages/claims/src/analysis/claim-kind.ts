import type { Findings } from "./find-reasons.ts";
import type { ClaimKind } from "./proposal.ts";

/** What kind of claim a sentence makes, from the most telling sign to the least. */
export function toClaimKind({ cues, quantities, dates, names, hasSpeaker }: Findings): ClaimKind {
  const counts = quantities.some(({ unit_kind: kind }) => kind !== "age");
  if (hasSpeaker) return "quotation";
  if (cues.has("definition") && !counts) return "definition";
  if (cues.has("commitment") || (cues.has("plan") && !cues.has("event"))) return "plan";
  if (counts || cues.has("rank") || cues.has("superlative")) return "quantity";
  if (cues.has("event")) return "event";
  if (cues.has("background")) return "context";
  if (cues.has("naming")) return "attribute";
  if (cues.has("relation") && names >= 2) return "relation";
  return dates.length > 0 ? "event" : "attribute";
}
