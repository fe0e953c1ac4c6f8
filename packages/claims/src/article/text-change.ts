import { z } from "zod";

/** What a difference is about; `wording` is any word that none of the others covers. */
export const textChangeKindSchema = z
  .enum(["number", "unit", "currency", "date", "name", "negation", "bound", "wording"])
  .meta({ id: "TextChangeKind" });

/**
 * One place where an article's later text says something else than the words of a claim: `from` and
 * `to` as written, empty where words were only added or only left out; long ones are cut with "…".
 */
export const textChangeSchema = z
  .strictObject({ kind: textChangeKindSchema, from: z.string(), to: z.string() })
  .meta({ id: "TextChange" });

export type TextChangeKind = z.infer<typeof textChangeKindSchema>;
export type TextChange = z.infer<typeof textChangeSchema>;
