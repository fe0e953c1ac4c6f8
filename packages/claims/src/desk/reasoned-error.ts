import { DomainError, type ErrorCode, type FieldFault } from "../errors.ts";
import type { ImportReason } from "./import-reason.ts";

/** A refusal whose reason is kept with a job and worded in its reader's language. */
export class ReasonedError extends DomainError {
  readonly reason: ImportReason;

  constructor(code: ErrorCode, reason: ImportReason, detail: string, faults: FieldFault[] = []) {
    super(code, detail, faults);
    this.reason = reason;
  }
}
