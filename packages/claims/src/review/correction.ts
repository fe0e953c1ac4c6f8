import { z } from "zod";
import { verdictValueSchema, type VerdictValue } from "./rating-scale.ts";
import { orNull } from "../or-null.ts";

export const correctionKindSchema = z
  .enum(["typo", "clarification", "update", "verdict_changed", "retracted"])
  .meta({ id: "CorrectionKind" });
export type CorrectionKind = z.infer<typeof correctionKindSchema>;

/** A later, typed record beside a published verdict. Rows are added, never overwritten. */
export const correctionSchema = z
  .object({
    id: z.uuid(),
    kind: correctionKindSchema,
    note: z.string(),
    from_verdict: orNull(verdictValueSchema),
    to_verdict: orNull(verdictValueSchema),
    published_at: z.iso.datetime(),
  })
  .meta({ id: "Correction" });
export type Correction = z.infer<typeof correctionSchema>;

/** Says what is wrong with a correction's kind, given the verdicts before and after; null if it fits. */
export function findKindFault(
  kind: CorrectionKind,
  from: VerdictValue,
  to: VerdictValue,
): string | null {
  if (kind === "retracted") return "A retraction is started as one, not as a correction.";
  if (from !== to && kind !== "verdict_changed")
    return `The verdict changes from ${from} to ${to}: the kind has to be verdict_changed, not ${kind}.`;
  if (from === to && kind === "verdict_changed")
    return `The verdict stays ${to}: the kind cannot be verdict_changed.`;
  return null;
}
