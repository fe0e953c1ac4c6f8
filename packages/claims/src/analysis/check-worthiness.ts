import type { CheckWorthinessReason } from "./proposal.ts";

/** What was found in a sentence that bears on whether it is worth checking. */
export type Evidence = {
  reasons: ReadonlySet<CheckWorthinessReason>;
  names: number;
  words: number;
};

const BASE = -1.9;
const PER_NAME = 0.22;
const MOST_NAMES = 6;

const WEIGHTS: Record<CheckWorthinessReason, number> = {
  has_money: 1.6,
  has_quantity: 1.8,
  has_percentage: 1.7,
  has_date: 1.7,
  has_rank: 1.5,
  has_quotation: 0.8,
  direct_quotation: -0.1,
  names_speaker: 0.3,
  names_outlet: 0.5,
  names_several: 0.3,
  reports_event: 0.7,
  superlative_or_ranking: 0.7,
  comparison: 0.4,
  relation: 0.6,
  plan_or_promise: 0.2,
  opinion_or_vague: -0.7,
  definition: -0.7,
  background: -0.6,
  question: -1.6,
  heading: -1.5,
  first_person: -0.4,
};

/** How much the rules find a sentence worth checking, as log-odds, from the reasons found. */
export function rateByRules({ reasons, names, words }: Evidence): number {
  let sum = BASE + PER_NAME * Math.min(names, MOST_NAMES);
  for (const reason of reasons) sum += WEIGHTS[reason];
  if (words < 5) sum -= 1;
  return sum;
}

/** Log-odds as a share of 0 to 1 with three decimals. */
export function toWorth(logOdds: number): number {
  return Math.round(1000 / (1 + Math.exp(-logOdds))) / 1000;
}
