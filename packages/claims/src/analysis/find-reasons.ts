import type { FoundDate } from "./found-date.ts";
import type { FoundQuantity } from "./find-quantities.ts";
import type { Cue } from "./language-pack.ts";
import type { Lexicon } from "./lexicon.ts";
import { findPhrase } from "./phrase-table.ts";
import type { CheckWorthinessReason } from "./proposal.ts";
import type { Token } from "./token.ts";

export type Findings = {
  quantities: FoundQuantity[];
  dates: FoundDate[];
  cues: ReadonlySet<Cue>;
  hasSpeaker: boolean;
  hasOutlet: boolean;
  /** Words that somebody is quoted with inside a sentence of the article's own. */
  isMixedQuotation: boolean;
  isDirectQuotation: boolean;
  names: number;
  isHeading: boolean;
};

const CUE_REASONS: Partial<Record<Cue, CheckWorthinessReason>> = {
  rank: "has_rank",
  superlative: "superlative_or_ranking",
  comparison: "comparison",
  plan: "plan_or_promise",
  commitment: "plan_or_promise",
  opinion: "opinion_or_vague",
  definition: "definition",
  event: "reports_event",
  background: "background",
  question: "question",
  first_person: "first_person",
};

const CUE_ENTRIES = Object.entries(CUE_REASONS) as [Cue, CheckWorthinessReason][];

/** The cues of a sentence: the wordings of its language that tell what kind of sentence it is. */
export function findCues(tokens: Token[], lexicon: Lexicon): Set<Cue> {
  const cues = new Set<Cue>();
  for (let at = 0; at < tokens.length; at += 1) {
    const cue = findPhrase(lexicon.cues, tokens, at);
    if (!cue) continue;
    cues.add(cue.value);
    at = cue.next - 1;
  }
  return cues;
}

/** The reasons for and against checking, in a fixed order. */
export function findReasons(findings: Findings): Set<CheckWorthinessReason> {
  const reasons = new Set<CheckWorthinessReason>();
  for (const { unit_kind: kind } of findings.quantities) {
    reasons.add(
      kind === "money" ? "has_money" : kind === "percent" ? "has_percentage" : "has_quantity",
    );
  }
  if (findings.dates.length > 0) reasons.add("has_date");
  if (findings.isMixedQuotation) reasons.add("has_quotation");
  if (findings.isDirectQuotation) reasons.add("direct_quotation");
  if (findings.hasSpeaker) reasons.add("names_speaker");
  if (findings.hasOutlet) reasons.add("names_outlet");
  if (findings.names >= 4) reasons.add("names_several");
  if (findings.cues.has("relation") && findings.names >= 3) reasons.add("relation");
  if (findings.isHeading) reasons.add("heading");
  for (const [cue, reason] of CUE_ENTRIES) {
    if (findings.cues.has(cue)) reasons.add(reason);
  }
  return reasons;
}
