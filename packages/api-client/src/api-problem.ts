import type { Problem } from "./types.ts";

/** The API's refusal (RFC 9457) as an error; `problem` is the document as sent. */
export class ApiProblem extends Error {
  override readonly name = "ApiProblem";
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): Problem["code"] {
    return this.problem.code;
  }

  /** What is wrong with the fields of the input: JSON pointers, sentences and reasons. */
  get faults(): NonNullable<Problem["errors"]> {
    return this.problem.errors ?? [];
  }
}
