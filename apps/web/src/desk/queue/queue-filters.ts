import type { QueueFilter } from "@claimledger/claims/desk/claim";

/** The queue's filters in the order in which they are offered. */
export const queueFilters = [
  "open",
  "mine",
  "unassigned",
  "unreviewed",
  "in_review",
  "awaiting_approval",
  "published",
] as const satisfies QueueFilter[];
