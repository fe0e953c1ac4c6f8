import { z } from "zod";
import { languageSchema } from "../article/language.ts";
import { webUrlSchema } from "./web-url.ts";

/** What a reader sends: a claim that they would like to see checked. */
export const submissionInputSchema = z
  .strictObject({
    statement: z.string().trim().min(10).max(1000).describe("The claim, as it was made"),
    url: webUrlSchema.nullable().default(null).describe("Where it was made"),
    note: z.string().trim().max(2000).default("").describe("Why it should be checked"),
    language: languageSchema,
    contact: z
      .email()
      .max(254)
      .nullable()
      .default(null)
      .describe("Seen by the newsroom only, and forgotten once the submission is decided on"),
  })
  .meta({ id: "SubmissionInput" });
export type SubmissionInput = z.infer<typeof submissionInputSchema>;

export const submissionStatusSchema = z
  .enum(["open", "taken", "declined"])
  .meta({ id: "SubmissionStatus" });
export type SubmissionStatus = z.infer<typeof submissionStatusSchema>;

/** What whoever knows its id may see of a submission. */
export const submissionReceiptSchema = z
  .object({
    id: z.uuid(),
    path: z.string(),
    status: submissionStatusSchema,
    answer: z.string(),
    created_at: z.iso.datetime(),
    decided_at: z.iso.datetime().nullable(),
  })
  .meta({ id: "SubmissionReceipt" });
export type SubmissionReceipt = z.infer<typeof submissionReceiptSchema>;

export const deskSubmissionSchema = submissionReceiptSchema
  .extend({
    row_version: z.int(),
    statement: z.string(),
    url: z.url().nullable(),
    note: z.string(),
    language: languageSchema,
    contact: z.string().nullable(),
    decided_by: z.string().nullable(),
  })
  .meta({ id: "DeskSubmission" });
export type DeskSubmission = z.infer<typeof deskSubmissionSchema>;

/** A decision on a submission, with what its sender is told. */
export const submissionDecisionSchema = z
  .strictObject({ answer: z.string().trim().max(1000).default("") })
  .meta({ id: "SubmissionDecision" });
