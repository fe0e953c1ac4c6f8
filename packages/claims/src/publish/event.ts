import { z } from "zod";
import { roles } from "../review/review-can.ts";
import { toCanonicalJson } from "./canonical-json.ts";

/** What happened to a claim's public document. */
export const eventTypeSchema = z
  .enum([
    "claim_accepted",
    "claim_edited",
    "claim_tagged",
    "claim_withdrawn",
    "claim_restored",
    "claim_text_changed",
    "claim_orphaned",
    "claim_reanchored",
    "article_edited",
    "claimant_edited",
    "review_started",
    "review_discarded",
    "review_restored",
    "verdict_published",
    "verdict_corrected",
    "verdict_retracted",
  ])
  .meta({ id: "EventType" });
export type EventType = z.infer<typeof eventTypeSchema>;

export const historyItemSchema = z
  .object({
    seq: z.int(),
    subject: z.string().describe("`claims/{id}`"),
    type: eventTypeSchema,
    time: z.iso.datetime(),
    actor_role: z.enum(roles),
    actor_name: z.string(),
    document_sha256: z.string(),
    leaf_sha256: z.string().describe("Hash of the event's header in the log (RFC 9162 leaf)"),
  })
  .meta({ id: "HistoryItem" });
export type HistoryItem = z.infer<typeof historyItemSchema>;

type EventHeader = Pick<
  HistoryItem,
  "seq" | "subject" | "type" | "time" | "actor_role" | "document_sha256"
>;

/** The bytes of a log leaf before hashing: 0x00, then the header's canonical JSON (RFC 9162, 2.1.1). */
export function toLeafBytes(header: EventHeader): Uint8Array<ArrayBuffer> {
  const { seq, subject, type, time, actor_role, document_sha256 } = header;
  const json = toCanonicalJson({ actor_role, document_sha256, seq, subject, time, type });
  return new TextEncoder().encode(`\0${json}`);
}
