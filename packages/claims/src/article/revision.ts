import { z } from "zod";
import { anchorStateSchema } from "./selector.ts";
import { textChangeSchema } from "./text-change.ts";

/** One text of an article: what was imported at one time. */
export const revisionReferenceSchema = z
  .object({
    id: z.uuid(),
    number: z.int(),
    sha256: z.string(),
    imported_at: z.iso.datetime(),
  })
  .meta({ id: "RevisionReference" });

/**
 * How an article's latest text stands to the words of a claim that it no longer has: what is said of
 * the claim applies to the revision `applies_to`, not to the one `found_in`.
 */
export const textStandingSchema = z
  .object({
    state: anchorStateSchema.exclude(["anchored"]),
    changes: z.array(textChangeSchema),
    applies_to: revisionReferenceSchema,
    found_in: revisionReferenceSchema,
  })
  .meta({ id: "TextStanding" });

export type RevisionReference = z.infer<typeof revisionReferenceSchema>;
export type TextStanding = z.infer<typeof textStandingSchema>;
