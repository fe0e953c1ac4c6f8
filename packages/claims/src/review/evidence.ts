import { z } from "zod";
import { isoDateSchema } from "../desk/iso-date.ts";
import { webUrlSchema } from "../desk/web-url.ts";

export const stanceSchema = z.enum(["supports", "refutes", "context"]).meta({ id: "Stance" });
export type Stance = z.infer<typeof stanceSchema>;

const webSourceSchema = z
  .strictObject({
    kind: z.literal("web"),
    url: webUrlSchema,
    title: z.string().trim().min(1).max(500),
    publisher: z.string().trim().min(1).max(200).nullable(),
    published_on: isoDateSchema.nullable(),
  })
  .meta({ id: "WebSource" });

const protectedSourceSchema = z
  .strictObject({
    kind: z.literal("protected"),
    title: z.string().trim().min(1).max(500).describe("How the source may be described in public"),
    protected_reason: z.string().trim().min(10).max(1000),
  })
  .meta({ id: "ProtectedSource" });

/** A document or person that the evidence comes from. A protected source is never identified. */
export const sourceSchema = z
  .discriminatedUnion("kind", [webSourceSchema, protectedSourceSchema])
  .meta({ id: "Source" });
export type Source = z.infer<typeof sourceSchema>;

/** What a page says of itself; null for what it does not say. */
export const sourceSuggestionSchema = z
  .object({
    url: z.string().describe("Where the page is, after redirects"),
    title: z.string().nullable(),
    publisher: z.string().nullable(),
    published_on: z.iso.date().nullable(),
    problem: z.string().nullable().describe("Why nothing was found"),
  })
  .meta({ id: "SourceSuggestion" });
export type SourceSuggestion = z.infer<typeof sourceSuggestionSchema>;

/** What a reviewer gives when attaching a source to a claim. */
export const evidenceInputSchema = z
  .strictObject({
    source: sourceSchema,
    quote: z.string().trim().max(5000).describe("The source's own words"),
    stance: stanceSchema,
    note: z.string().trim().max(5000).describe("Why it matters to the claim"),
    accessed_on: isoDateSchema,
  })
  .meta({ id: "EvidenceInput" });
export type EvidenceInput = z.infer<typeof evidenceInputSchema>;

/** Evidence as published: a source with its quote, stance and why it matters. */
export const evidenceSchema = evidenceInputSchema.extend({ id: z.uuid() }).meta({ id: "Evidence" });
export type Evidence = z.infer<typeof evidenceSchema>;

/** Whether a piece of evidence is complete enough for a verdict to rest on it. */
export function isPublishable(evidence: Evidence): boolean {
  return evidence.quote.length > 0;
}
