import type { QueueFilter, QueueSort } from "@claimledger/claims/desk/claim";

/** The queue's views in the order in which they are offered. */
export const queueFilters = [
  "open",
  "mine",
  "unassigned",
  "unreviewed",
  "in_review",
  "awaiting_approval",
  "published",
] as const satisfies QueueFilter[];

export const queueSorts = ["newest", "oldest", "waiting", "worth"] as const satisfies QueueSort[];
