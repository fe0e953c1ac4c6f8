import type { ImportJob } from "@claimledger/claims/desk/article";
import type { ImportJob as ImportJobRow } from "@claimledger/prisma/client";
import { assertFound, type ReadContext } from "../context.ts";
import { toDateTime } from "../rows.ts";
import { toProblemReason } from "./problem-reason.ts";

export async function getImportJob(db: ReadContext["db"], id: string): Promise<ImportJob> {
  const job = await db.importJob.findUnique({ where: { id } });
  return toImportJob(assertFound(job, "job", id));
}

export function toImportJob(job: ImportJobRow): ImportJob {
  return {
    id: job.id,
    status: job.status,
    problem: job.problem,
    ...toProblemReason(job.reason),
    article_id: job.articleId,
    created_at: toDateTime(job.createdAt),
    finished_at: toDateTime(job.finishedAt),
  };
}
