import { z } from "zod";
import { DomainError } from "@claimledger/claims/errors";
import { articleAddressSchema } from "@claimledger/claims/desk/article";
import { fetchPage } from "../articles/fetch-page.ts";
import { withKnownDetails } from "../articles/find-known-article.ts";
import { importArticle } from "../articles/import-article.ts";
import { readAside } from "../articles/read-aside.ts";
import type { Actor, Deps } from "../context.ts";
import { runVerb } from "../http/run-write.ts";
import type { PublicClaims } from "../publication/public-claims.ts";
import { toProblem } from "./problem-reason.ts";

const payloadSchema = z.object({ job_id: z.uuid() });

type Worker = { deps: Deps; publicClaims: PublicClaims };

/** Fetches a page and imports it as the person who asked. A refusal ends the job with its sentence. */
export async function runImportTask(worker: Worker, payload: unknown): Promise<void> {
  const { prisma } = worker.deps;
  const { job_id: id } = payloadSchema.parse(payload);
  const job = await prisma.importJob.findUnique({ where: { id }, include: { createdBy: true } });
  if (!job || job.status === "succeeded" || job.status === "failed") return;
  await prisma.importJob.update({ where: { id }, data: { status: "running" } });
  try {
    await importPage(worker, job.createdBy, id, articleAddressSchema.parse(job.input));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const data = { status: "failed", finishedAt: worker.deps.clock() } as const;
    await prisma.importJob.update({ where: { id }, data: { ...data, ...toProblem(error) } });
  }
}

/** Ends a job whose last attempt failed for a reason of ours. */
export async function failImport({ deps }: Worker, payload: unknown): Promise<void> {
  const { job_id: id } = payloadSchema.parse(payload);
  const problem = "The import failed for a reason of ours, which has been logged. Try again later.";
  const reason = { code: "internal", values: {} };
  const data = { status: "failed", problem, reason, finishedAt: deps.clock() } as const;
  await deps.prisma.importJob.update({ where: { id }, data });
}

async function importPage(
  worker: Worker,
  actor: Actor,
  jobId: string,
  { fetch_url, ...details }: z.infer<typeof articleAddressSchema>,
): Promise<void> {
  const page = await fetchPage(fetch_url, worker.deps);
  const { content, format } = page;
  // A later text of a named article may stand elsewhere; the article keeps its address.
  const url = details.revises === undefined ? fetch_url : undefined;
  const known = await withKnownDetails(worker.deps.prisma, { ...details, url, content, format });
  const read = await readAside(known, worker.deps.clock());
  await runVerb(worker, actor, async (ctx) => {
    const { article } = await importArticle(ctx, read);
    const data = { status: "succeeded", articleId: article.id, finishedAt: ctx.now } as const;
    await ctx.db.importJob.update({ where: { id: jobId }, data });
  });
}
