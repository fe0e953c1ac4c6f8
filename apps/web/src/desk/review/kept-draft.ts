import { findKeptValue, keepValue } from "../../forms/kept-value.ts";
import type { VersionedDraft } from "./draft-saver.ts";

/** Whose unsaved words, and of which review: two people may use one device. */
export type DraftKey = { userId: string; reviewId: string };

const toKey = ({ userId, reviewId }: DraftKey) => `draft:${userId}:${reviewId}`;

/** Keeps an unsaved draft on this device, also when the browser is closed; null forgets it. */
export function keepDraft(key: DraftKey, unsaved: VersionedDraft | null): void {
  keepValue(toKey(key), unsaved, "device");
}

/** What this person wrote into a review here and could not save. */
export function findKeptDraft(key: DraftKey): VersionedDraft | null {
  return findKeptValue<VersionedDraft>(toKey(key), "device");
}
