import { z } from "zod";
import { roles } from "../review/review-can.ts";
import { orNull } from "../or-null.ts";
import { eventTypeSchema } from "./event.ts";
import { publicClaimSchema } from "./public-claim.ts";

/**
 * An entry of the change feed: an event of the log and the document that it published. With
 * `include=none` the last two members are missing.
 */
export const changeSchema = z
  .object({
    seq: z.int().positive(),
    type: eventTypeSchema.describe(
      "`verdict_retracted` and `claim_withdrawn` are tombstones: what was said is no longer held. `claim_restored` takes a withdrawal back. A webhook's `type` is the same with a point for the first underscore: `verdict.retracted`",
    ),
    claim_id: z.uuid(),
    time: z.iso.datetime(),
    actor_role: z.enum(roles),
    document_sha256: z.string(),
    leaf_sha256: z.string().describe("Hash of the event's header in the log (RFC 9162 leaf)"),
    document: orNull(publicClaimSchema)
      .optional()
      .describe("As it was published, byte for byte; null once it has been blanked"),
    blank_reason: z.string().nullable().optional().describe("Why the document was blanked"),
  })
  .meta({ id: "Change" });
export type Change = z.infer<typeof changeSchema>;

export const changePageSchema = z
  .object({
    items: z.array(changeSchema),
    next_after: z.int().describe("Where to go on: `after` of the next request"),
    last_seq: z.int().describe("The log's last event; at its end, `next_after` equals it"),
  })
  .meta({ id: "ChangePage" });
