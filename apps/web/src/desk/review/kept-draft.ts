import { findKeptValue, keepValue } from "../../forms/kept-value.ts";
import type { VersionedDraft } from "./draft-saver.ts";

const keyOf = (reviewId: string) => `draft:${reviewId}`;

/** Keeps an unsaved draft in this tab, also over a reload; forgets it when there is none. */
export function keepDraft(reviewId: string, unsaved: VersionedDraft | null): void {
  keepValue(keyOf(reviewId), unsaved);
}

/** The draft of a review that this tab could not save before it was reloaded. */
export function findKeptDraft(reviewId: string): VersionedDraft | null {
  return findKeptValue<VersionedDraft>(keyOf(reviewId));
}
