import { z } from "zod";
import { ReasonedError } from "@claimledger/claims/desk/reasoned-error";
import { DomainError } from "@claimledger/claims/errors";
import { fetchStream } from "../articles/fetch-page.ts";
import type { Deps } from "../context.ts";
import { toProblem } from "../jobs/problem-reason.ts";
import { importReviews } from "./import-reviews.ts";

const payloadSchema = z.object({ import_id: z.uuid() });

type Worker = { deps: Deps };

/**
 * Reads external reviews from the address of an import. A refusal ends it with its sentence; whatever
 * breaks off is tried again and goes on behind the last batch.
 */
export async function runReviewImportTask({ deps }: Worker, payload: unknown): Promise<void> {
  const { import_id: id } = payloadSchema.parse(payload);
  const row = await deps.prisma.externalReviewImport.findUnique({ where: { id } });
  if (!row || row.status === "succeeded" || row.status === "failed") return;
  try {
    await importFromAddress(deps, id, row.source);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    await fail(deps, id, error);
  }
}

/** Ends an import whose last attempt failed for a reason that is no refusal. */
export async function failReviewImport({ deps }: Worker, payload: unknown): Promise<void> {
  const { import_id: id } = payloadSchema.parse(payload);
  const detail = "The import broke off too often. What it had read by then is kept.";
  await fail(deps, id, new ReasonedError("invalid", { code: "broke_off", values: {} }, detail));
}

/** Reads an address to its end; for commands, which wait for it. */
export async function importFromAddress(
  deps: Pick<Deps, "pool" | "prisma" | "clock" | "allowPrivateAddresses">,
  importId: string,
  address: string,
): Promise<void> {
  const { body, close } = await fetchStream(address, deps);
  try {
    await importReviews(deps, importId, body, address);
  } finally {
    await close();
  }
}

async function fail({ prisma, clock }: Deps, id: string, error: DomainError): Promise<void> {
  const data = { ...toProblem(error), status: "failed", finishedAt: clock() } as const;
  await prisma.externalReviewImport.update({ where: { id }, data });
}
