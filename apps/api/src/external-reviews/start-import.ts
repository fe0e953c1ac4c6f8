import { v7 as uuid } from "uuid";
import type {
  ExternalReviewImport,
  ExternalReviewImportInput,
  ExternalReviewImportList,
} from "@claimledger/claims/desk/external-review";
import { assertFound, permit, type ReadContext, type WriteContext } from "../context.ts";
import { toReviewImport } from "./rows.ts";

export const reviewImportTask = "import_external_reviews";

/** Enqueues the reading of an address, in the same transaction as its record. */
export async function startReviewImport(
  ctx: WriteContext,
  { url }: ExternalReviewImportInput,
): Promise<ExternalReviewImport> {
  permit(ctx, "reviewer", "editor", "admin");
  const started = await openReviewImport(ctx, url);
  await ctx.db.$executeRaw`
    SELECT graphile_worker.add_job(
      ${reviewImportTask}, ${{ import_id: started.id }}::json, max_attempts => 5)`;
  return started;
}

/** The record of an import: the unfinished one of this source, so that it goes on, or a new one. */
export async function resumeReviewImport(
  ctx: WriteContext,
  source: string,
): Promise<ExternalReviewImport> {
  const unfinished = await ctx.db.externalReviewImport.findFirst({
    where: { source, status: "running", createdById: ctx.actor.id },
    orderBy: { createdAt: "desc" },
  });
  return unfinished ? toReviewImport(unfinished) : openReviewImport(ctx, source);
}

async function openReviewImport({ db, actor, now }: WriteContext, source: string) {
  const data = { id: uuid(), source, createdById: actor.id, createdAt: now };
  return toReviewImport(await db.externalReviewImport.create({ data }));
}

/** The imports that were started last, by whomever, latest first. */
export async function findReviewImports({ db }: ReadContext): Promise<ExternalReviewImportList> {
  const rows = await db.externalReviewImport.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: 50,
  });
  return { items: rows.map(toReviewImport) };
}

/** How far an import is, and what it refused and why. */
export async function getReviewImport(
  db: ReadContext["db"],
  id: string,
): Promise<ExternalReviewImport> {
  const row = await db.externalReviewImport.findUnique({ where: { id } });
  return toReviewImport(assertFound(row, "import", id));
}
