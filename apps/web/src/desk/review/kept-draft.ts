import type { VersionedDraft } from "./draft-saver.ts";

const keyOf = (reviewId: string) => `draft:${reviewId}`;

/** Keeps an unsaved draft in this tab, also over a reload; forgets it when there is none. */
export function keepDraft(reviewId: string, unsaved: VersionedDraft | null): void {
  try {
    if (unsaved) sessionStorage.setItem(keyOf(reviewId), JSON.stringify(unsaved));
    else sessionStorage.removeItem(keyOf(reviewId));
  } catch {
    // A full or forbidden storage must not stop anybody from typing.
  }
}

/** The draft of a review that this tab could not save before it was reloaded. */
export function findKeptDraft(reviewId: string): VersionedDraft | null {
  try {
    return JSON.parse(sessionStorage.getItem(keyOf(reviewId)) ?? "null") as VersionedDraft | null;
  } catch {
    return null;
  }
}
