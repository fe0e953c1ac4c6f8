import type { Deps } from "../context.ts";
import { deliverTask } from "./enqueue.ts";
import { fanOutWebhooks } from "./fan-out.ts";

export const sweepTask = "sweep_webhooks";
/** Every minute; one at a time. */
export const sweepCrontab = `* * * * * ${sweepTask} ?max=1&jobKey=${sweepTask}`;

/** Makes up for jobs that went down with their process: what is overdue is asked for again. */
export async function sweepWebhooks(deps: Pick<Deps, "pool" | "clock">): Promise<void> {
  await fanOutWebhooks(deps);
  await deps.pool.query({
    name: "sweep_webhooks",
    text: statement,
    values: [deps.clock(), deliverTask],
  });
}

const statement = `
  SELECT graphile_worker.add_job(
    $2, json_build_object('endpoint_id', w."id"),
    job_key => 'webhooks ' || w."id", priority => 10, max_attempts => 5)
  FROM "WebhookEndpoint" w
  WHERE w."disabledAt" IS NULL AND coalesce(w."pausedUntil", $1) <= $1
    AND EXISTS (
      SELECT 1 FROM "WebhookDelivery" d
      WHERE d."endpointId" = w."id" AND d."status" = 'waiting'
        AND d."dueAt" < $1::timestamptz - interval '30 seconds')`;
