import { z } from "zod";
import { importReasonCodeSchema, importReasonValuesSchema } from "./desk/import-reason.ts";
import { ReasonedError } from "./desk/reasoned-error.ts";
import {
  errorCodes,
  faultReasons,
  WithdrawnError,
  type DomainError,
  type ErrorCode,
} from "./errors.ts";

/** HTTP status and title of each refusal (RFC 9110, RFC 6585). */
export const problemKinds: Record<ErrorCode | "internal", { status: number; title: string }> = {
  not_found: { status: 404, title: "Not found" },
  wrong_method: { status: 405, title: "Not by this method" },
  not_signed_in: { status: 401, title: "Not signed in" },
  not_allowed: { status: 403, title: "Not allowed" },
  invalid: { status: 422, title: "Invalid input" },
  wrong_status: { status: 409, title: "Not possible in this status" },
  conflict: { status: 409, title: "Conflict" },
  stale: { status: 412, title: "Changed in the meantime" },
  precondition_required: { status: 428, title: "If-Match is required" },
  too_large: { status: 413, title: "Too large" },
  withdrawn: { status: 410, title: "Withdrawn" },
  too_many_requests: { status: 429, title: "Too many requests" },
  unavailable: { status: 503, title: "Not possible at the moment" },
  internal: { status: 500, title: "Something went wrong here" },
};

/** A problem document (RFC 9457), sent as application/problem+json. */
export const problemSchema = z
  .object({
    type: z.string().describe("`/problems/{code}`, relative to the API's root"),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum([...errorCodes, "internal"]),
    request_id: z.string(),
    errors: z
      .array(
        z.object({
          pointer: z.string(),
          detail: z.string(),
          reason: z.enum(faultReasons).optional().describe("To word the fault in any language"),
          values: importReasonValuesSchema.optional(),
        }),
      )
      .optional(),
    reason: z
      .object({ code: importReasonCodeSchema, values: importReasonValuesSchema })
      .optional()
      .describe("Why an import was not taken in, to word it in any language"),
    withdrawal: z
      .object({ at: z.iso.datetime(), reason: z.string() })
      .optional()
      .describe("Since when and why it is gone, where the code is `withdrawn`"),
  })
  .meta({ id: "Problem" });

export type Problem = z.infer<typeof problemSchema>;

/** A refusal as a problem document (RFC 9457); `errors` only where single fields are at fault. */
export function toProblem(error: DomainError, requestId: string): Problem {
  const { status, title } = problemKinds[error.code];
  return {
    type: `/problems/${error.code}`,
    title,
    status,
    detail: error.message,
    code: error.code,
    request_id: requestId,
    ...(error.faults.length > 0 && { errors: error.faults }),
    ...(error instanceof ReasonedError && { reason: error.reason }),
    ...(error instanceof WithdrawnError && { withdrawal: error.withdrawal }),
  };
}
