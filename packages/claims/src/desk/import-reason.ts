import { z } from "zod";
import { orNull } from "../or-null.ts";

/** Why something is not taken in, by code, and the values that a sentence about it names. */
export const importReasons = {
  // Of one review in a source.
  not_json: [],
  no_claim_review: [],
  no_claim: [],
  claim_too_long: ["length", "most"],
  no_verdict: [],
  no_address: [],
  bad_address: ["address"],
  no_publisher: [],
  bad_character: ["pointer"],
  markup_too_long: ["length", "most"],
  // Of an address, and of what it answers.
  wrong_scheme: ["address"],
  private_address: ["host"],
  host_not_found: ["host"],
  no_answer: ["address"],
  not_reached: ["address", "error"],
  answered: ["address", "status"],
  too_many_redirects: ["address", "most"],
  wrong_type: ["address", "type"],
  no_type: ["address"],
  page_too_large: ["address", "megabytes"],
  unknown_encoding: ["encoding"],
  wrong_encoding: ["encoding", "byte"],
  // Of an article.
  too_many_bytes: ["bytes", "most"],
  too_many_lines: ["lines", "most"],
  too_many_elements: [],
  too_deep: ["most"],
  too_slow: [],
  no_text: [],
  not_text: ["character", "line", "before"],
  no_article: [],
  unknown_language: [],
  no_such_article: ["id"],
  withdrawn: ["article_id", "day", "reason"],
  // Of a source of reviews.
  no_source: [],
  broken_list: [],
  piece_too_large: ["megabytes"],
  // Of the import itself.
  broke_off: [],
  internal: [],
} as const satisfies Record<string, readonly string[]>;

export type ImportReasonCode = keyof typeof importReasons;

type ValuesOf<Code extends ImportReasonCode, Value> = Record<
  (typeof importReasons)[Code][number],
  Value
>;

/** A reason with its values, for programs that word it in their own language. */
export type ImportReason = {
  [Code in ImportReasonCode]: { code: Code; values: ValuesOf<Code, string | number> };
}[ImportReasonCode];

/** A reason and its sentence in English. */
export type WordedReason = ImportReason & { reason: string };

/** A sentence for each reason, of its values as the reader's language writes them. */
export type ImportReasonWords = {
  [Code in ImportReasonCode]: (values: ValuesOf<Code, string>) => string;
};

export const importReasonCodeSchema = z
  .enum(Object.keys(importReasons) as [ImportReasonCode, ...ImportReasonCode[]])
  .meta({ id: "ImportReasonCode" });

export const importReasonValuesSchema = z
  .record(z.string(), z.union([z.string(), z.number()]))
  .describe("What the sentence names, to word it in any language by its code");

/** What a failed import says of its problem, beside the sentence. */
export const importProblemShape = {
  problem_code: orNull(importReasonCodeSchema).describe("Null where the problem has none"),
  problem_values: importReasonValuesSchema,
};
