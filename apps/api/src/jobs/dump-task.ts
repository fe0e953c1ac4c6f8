import type { Deps } from "../context.ts";
import { makeDump } from "../dumps/make-dump.ts";

export const dumpTask = "dump";
/** Looked at every hour, so that a new site has its first dump soon; one a day is made. */
export const dumpCrontab = `23 * * * * ${dumpTask} ?queue=${dumpTask}&max=3`;

/** Makes the day's dump, unless nothing was published since the last one. */
export async function dumpDaily(deps: Deps, signal?: AbortSignal): Promise<void> {
  const last = await deps.prisma.dump.findFirst({
    where: { finishedAt: { not: null } },
    orderBy: { seq: "desc" },
  });
  const today = deps.clock().toISOString().slice(0, 10);
  if (last?.startedAt.toISOString().slice(0, 10) === today) return;
  const seq = await makeDump(deps, signal);
  if (seq !== null) deps.log.info({ seq }, "dump made");
}
