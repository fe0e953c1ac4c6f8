import type { ReviewStatus } from "./review.ts";

export const roles = ["reviewer", "editor", "admin", "system"] as const;
export type Role = (typeof roles)[number];

/**
 * Which statuses a review may be in for each act, and who may do it: to reviews of others, where that
 * is less than all, `toOthers`. Read by API and web alike.
 */
export const reviewActions = {
  edit_draft: {
    states: ["draft", "submitted", "approved"],
    roles: ["reviewer", "editor", "admin"],
  },
  submit: { states: ["draft", "submitted", "approved"], roles: ["reviewer", "editor", "admin"] },
  return_to_author: { states: ["submitted", "approved"], roles: ["editor", "admin"] },
  approve: { states: ["submitted"], roles: ["editor", "admin"] },
  publish: { states: ["approved"], roles: ["editor", "admin"] },
  discard: {
    states: ["draft", "submitted", "approved"],
    roles: ["reviewer", "editor", "admin"],
    toOthers: ["editor", "admin"],
  },
  restore: {
    states: ["discarded"],
    roles: ["reviewer", "editor", "admin"],
    toOthers: ["editor", "admin"],
  },
} as const satisfies Record<string, ReviewRule>;

type ReviewRule = { states: ReviewStatus[]; roles: Role[]; toOthers?: Role[] };
export type ReviewAction = keyof typeof reviewActions;

export type ReviewActor = { id: string; role: Role };
export type ReviewFacts = { status: ReviewStatus; authorId: string; editorIds: string[] };

/** Why an act is refused: `wrong_status`, `not_allowed` (role) or `second_person`; null if allowed. */
export type Refusal = "wrong_status" | "not_allowed" | "second_person" | null;

const needsSecondPerson: ReviewAction[] = ["approve"];

/** The one answer to "may this person do this to this review now?". */
export function reviewCan(action: ReviewAction, actor: ReviewActor, review: ReviewFacts): Refusal {
  const rule = reviewActions[action];
  const allowed = listRoles(action, review.authorId === actor.id);
  if (!allowed.includes(actor.role)) return "not_allowed";
  if (!(rule.states as readonly ReviewStatus[]).includes(review.status)) return "wrong_status";
  const hasWritten = review.authorId === actor.id || review.editorIds.includes(actor.id);
  if (needsSecondPerson.includes(action) && hasWritten) return "second_person";
  return null;
}

/** Who may do this to a review of their own, or of another's. */
export function listRoles(action: ReviewAction, isAuthor: boolean): readonly Role[] {
  const rule = reviewActions[action];
  return !isAuthor && "toOthers" in rule ? rule.toOthers : rule.roles;
}
