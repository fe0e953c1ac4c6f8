import type { ImportReason } from "@claimledger/claims/desk/import-reason";
import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";
import type { DomainError } from "@claimledger/claims/errors";
import type { Prisma } from "@claimledger/prisma/client";

/** A refusal as an import keeps it: its sentence, and its reason where that has a code. */
export function toProblem(error: DomainError): { problem: string; reason?: ImportReason } {
  const { message: problem } = error;
  return error instanceof ReasonedError ? { problem, reason: error.reason } : { problem };
}

/** A kept reason as it is sent. */
export function toProblemReason(kept: Prisma.JsonValue) {
  const reason = kept as ImportReason | null;
  return { problem_code: reason?.code ?? null, problem_values: reason?.values ?? {} };
}
