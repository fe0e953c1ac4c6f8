import { findKeptValue, keepValue } from "../../forms/kept-value.ts";
import type { EvidenceFields } from "./evidence-fields.ts";

/** Whose source form, and for which claim. */
export type SourceKey = { userId: string; claimId: string };

const toKey = ({ userId, claimId }: SourceKey) => `source:${userId}:${claimId}`;

/** Keeps a source that is not attached yet on this device; null forgets it. */
export function keepSource(key: SourceKey, fields: EvidenceFields | null): void {
  keepValue(toKey(key), fields, "device");
}

/** The source that this person began to fill in for a claim here. */
export function findKeptSource(key: SourceKey): EvidenceFields | null {
  return findKeptValue<EvidenceFields>(toKey(key), "device");
}
