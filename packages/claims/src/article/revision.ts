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

/**
 * Whether what is shown around a claim's words, those of the revision `applies_to`, still stands around
 * them in the article's latest text, `found_in`.
 */
export const contextStandingSchema = z
  .object({
    is_changed: z
      .boolean()
      .describe(
        "The latest text has the claim's words, but not those shown around them; where it has not even those, the claim's `text_change` says so",
      ),
    applies_to: revisionReferenceSchema,
    found_in: revisionReferenceSchema,
  })
  .meta({ id: "ContextStanding" });

export type RevisionReference = z.infer<typeof revisionReferenceSchema>;
export type TextStanding = z.infer<typeof textStandingSchema>;
export type ContextStanding = z.infer<typeof contextStandingSchema>;
