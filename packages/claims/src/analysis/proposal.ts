import { z } from "zod";
import { dateMentionSchema } from "./date.ts";
import { quantitySchema } from "./quantity.ts";

export const claimKindSchema = z
  .enum([
    "attribute",
    "context",
    "definition",
    "event",
    "plan",
    "quantity",
    "quotation",
    "relation",
  ])
  .meta({ id: "ClaimKind" });

/** Why a sentence is, or is not, worth checking; the interface puts each into words. */
export const reasonSchema = z
  .enum([
    "has_money",
    "has_quantity",
    "has_percentage",
    "has_date",
    "has_rank",
    "has_quotation",
    "direct_quotation",
    "names_speaker",
    "names_outlet",
    "names_several",
    "reports_event",
    "superlative_or_ranking",
    "comparison",
    "relation",
    "plan_or_promise",
    "opinion_or_vague",
    "definition",
    "background",
    "question",
    "heading",
    "first_person",
  ])
  .meta({ id: "CheckWorthinessReason" });

/**
 * A claim that analysis found and nobody accepted yet. Offsets are code points of the article's
 * text; quantities and dates too. `claimant` says it, `reported_by` is the outlet it came through;
 * both are null rather than guessed.
 */
export const proposedClaimSchema = z
  .strictObject({
    start: z.int().min(0),
    end: z.int().min(0),
    quote: z.string(),
    kind: claimKindSchema,
    claimant: z.string().nullable(),
    reported_by: z.string().nullable(),
    quoted: z.array(z.string()),
    quantities: z.array(quantitySchema),
    dates: z.array(dateMentionSchema),
    check_worthiness: z.number().min(0).max(1),
    reasons: z.array(reasonSchema),
  })
  .meta({ id: "ProposedClaim" });

export type ClaimKind = z.infer<typeof claimKindSchema>;
export type CheckWorthinessReason = z.infer<typeof reasonSchema>;
export type ProposedClaim = z.infer<typeof proposedClaimSchema>;
