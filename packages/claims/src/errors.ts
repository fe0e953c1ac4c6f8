/** Every way in which the product says no. The HTTP status of each is in problem.ts. */
export const errorCodes = [
  "not_found",
  "wrong_method",
  "not_signed_in",
  "not_allowed",
  "invalid",
  "wrong_status",
  "conflict",
  "stale",
  "precondition_required",
  "too_large",
  "withdrawn",
  "too_many_requests",
  "unavailable",
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** What is wrong with a value, for programs that word it in their own language. */
export const faultReasons = [
  "missing",
  "too_short",
  "too_long",
  "out_of_range",
  "not_possible",
  "wrong_form",
  "no_web_address",
  "bad_character",
  "unknown_field",
  "taken",
  "not_there",
  "not_recognised",
  "not_right",
] as const;

export type FaultReason = (typeof faultReasons)[number];

/**
 * One fault in an input: a JSON pointer (RFC 6901) to the value and a sentence about it; `values` is
 * what a sentence in another language names.
 */
export type FieldFault = {
  pointer: string;
  detail: string;
  reason?: FaultReason;
  values?: Record<string, string | number>;
};

/** A refusal written for its reader: what is wrong, with which value, and what to do. */
export class DomainError extends Error {
  override readonly name = "DomainError";
  readonly code: ErrorCode;
  readonly faults: FieldFault[];
  /** When to try again, in seconds, where waiting helps. */
  readonly retryAfter: number | null;

  constructor(
    code: ErrorCode,
    detail: string,
    faults: FieldFault[] = [],
    retryAfter: number | null = null,
  ) {
    super(detail);
    this.code = code;
    this.faults = faults;
    this.retryAfter = retryAfter;
  }
}

/** That a thing was taken off the site, since when and why: an ISO instant and a person's words. */
export class WithdrawnError extends DomainError {
  readonly withdrawal: { at: string; reason: string };

  constructor(what: string, at: Date, reason: string) {
    super("withdrawn", `This ${what} was withdrawn on ${at.toISOString().slice(0, 10)}: ${reason}`);
    this.withdrawal = { at: at.toISOString(), reason };
  }
}

/** The refusal of a single field of an input; `reason` words it in other languages. */
export function invalidField(pointer: string, detail: string, reason?: FaultReason): DomainError {
  return new DomainError("invalid", detail, [{ pointer, detail, ...(reason && { reason }) }]);
}
