import { Logger, run, type Task } from "graphile-worker";
import type { Deps } from "../context.ts";
import type { PublicClaims } from "../publication/public-claims.ts";
import { dumpCrontab, dumpDaily, dumpTask } from "./dump-task.ts";
import { reviewImportTask } from "../external-reviews/start-import.ts";
import { importTask } from "./start-import.ts";
import { openWebhookTasks } from "../webhooks/start-webhooks.ts";
import { sweepCrontab } from "../webhooks/sweep.ts";
import { tidy, tidyCrontab, tidyTask } from "./tidy-task.ts";

type Worker = { deps: Deps; publicClaims: PublicClaims };

/** Starts working on the queue; returns what stops it, after the jobs in hand. */
export async function startJobs(worker: Worker): Promise<() => Promise<void>> {
  const { pool, log } = worker.deps;
  const webhooks = openWebhookTasks(worker.deps);
  const runner = await run({
    pgPool: pool,
    // Most of what is done waits for others' answers; analysis has threads of its own.
    concurrency: 6,
    noHandleSignals: true,
    crontab: [tidyCrontab, dumpCrontab, sweepCrontab].join("\n"),
    logger: new Logger(() => (level, message) => {
      if (level === "error") log.error({ job: message }, "job failed");
      else log.debug({ job: message }, "job");
    }),
    taskList: {
      ...webhooks.tasks,
      [tidyTask]: () => tidy(worker.deps),
      [dumpTask]: (_payload, { abortSignal }) => dumpDaily(worker.deps, abortSignal),
      [importTask]: lastTryOr(worker, loadImport),
      [reviewImportTask]: lastTryOr(worker, loadReviewImport),
    },
  });
  return async () => {
    await runner.stop();
    await webhooks.close();
  };
}

type Work = (worker: Worker, payload: unknown) => Promise<void>;

/** Loaded with the first job of their kind: what reads other sites takes memory. */
async function loadImport(): Promise<{ work: Work; giveUp: Work }> {
  const { runImportTask, failImport } = await import("./import-task.ts");
  return { work: runImportTask, giveUp: failImport };
}

async function loadReviewImport(): Promise<{ work: Work; giveUp: Work }> {
  const { runReviewImportTask, failReviewImport } =
    await import("../external-reviews/import-task.ts");
  return { work: runReviewImportTask, giveUp: failReviewImport };
}

/** A task that says so when its last try failed too. */
function lastTryOr(worker: Worker, load: () => Promise<{ work: Work; giveUp: Work }>): Task {
  return async (payload, { job }) => {
    const { work, giveUp } = await load();
    try {
      await work(worker, payload);
    } catch (error) {
      if (job.attempts >= job.max_attempts) await giveUp(worker, payload);
      throw error;
    }
  };
}
