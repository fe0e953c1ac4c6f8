import { v7 as uuid } from "uuid";
import type { ArticleAddress, ImportJob } from "@claimledger/claims/desk/article";
import { permit, type WriteContext } from "../context.ts";
import { toImportJob } from "./get-import-job.ts";

export const importTask = "import_article";

/** Enqueues the fetching and import of a page, in the same transaction as its record. */
export async function startImport(ctx: WriteContext, input: ArticleAddress): Promise<ImportJob> {
  permit(ctx, "reviewer", "editor", "admin");
  const job = await ctx.db.importJob.create({
    data: { id: uuid(), input, createdById: ctx.actor.id, createdAt: ctx.now },
  });
  await ctx.db.$executeRaw`
    SELECT graphile_worker.add_job(${importTask}, ${{ job_id: job.id }}::json, max_attempts => 3)`;
  return toImportJob(job);
}
