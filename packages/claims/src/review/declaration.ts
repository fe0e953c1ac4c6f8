import type { ReviewDraft } from "./verdict.ts";

/** A draft, and whose the declaration in it is; null where nobody's. */
export type DeclaredDraft = { draft: ReviewDraft; declaredById: string | null };

/** A draft as this person has it: what somebody else declared is not theirs to send. */
export function toOwnDraft({ draft, declaredById }: DeclaredDraft, personId: string): ReviewDraft {
  return declaredById === personId ? draft : { ...draft, conflict_of_interest: null };
}

/**
 * A draft once this person has saved it. Who sends a declaration makes it; whoever changes words that
 * somebody else declared for voids that declaration.
 */
export function takeDraft(
  before: DeclaredDraft,
  sent: ReviewDraft,
  personId: string,
): DeclaredDraft {
  if (sent.conflict_of_interest) return { draft: sent, declaredById: personId };
  if (before.declaredById !== personId && isSameWording(before.draft, sent)) return before;
  return { draft: sent, declaredById: null };
}

const worded = ["verdict", "summary", "rationale", "correction_kind", "correction_note"] as const;

/** Whether two drafts say the same to readers, whatever is declared in them. */
export function isSameWording(a: ReviewDraft, b: ReviewDraft): boolean {
  return worded.every((field) => a[field] === b[field]);
}
