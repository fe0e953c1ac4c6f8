import type { Deps } from "../context.ts";
import { deliverTask } from "./enqueue.ts";

/**
 * Makes the deliveries of all events that an endpoint has not had yet, and asks for them to be sent. One
 * statement: a job that was lost is made up for by the next one.
 */
export async function fanOutWebhooks({ pool, clock }: Pick<Deps, "pool" | "clock">): Promise<void> {
  await pool.query({ name: "fan_out_webhooks", text: statement, values: [clock(), deliverTask] });
}

const statement = `
  WITH last AS (SELECT max("seq") AS "seq" FROM "Event"),
  taken AS (
    SELECT w."id", w."eventTypes", w."queuedSeq"
    FROM "WebhookEndpoint" w JOIN "User" u ON u."id" = w."ownerId"
    WHERE w."disabledAt" IS NULL AND u."deactivatedAt" IS NULL
      AND w."queuedSeq" < (SELECT "seq" FROM last)
    FOR UPDATE OF w
  ), moved AS (
    UPDATE "WebhookEndpoint" w SET "queuedSeq" = (SELECT "seq" FROM last)
    FROM taken WHERE w."id" = taken."id"
  ), made AS (
    INSERT INTO "WebhookDelivery" ("id", "endpointId", "type", "seq", "claimId", "dueAt", "createdAt")
    SELECT gen_random_uuid(), taken."id", named."type", e."seq", e."claimId", $1, e."time"
    FROM taken
    JOIN "Event" e ON e."seq" > taken."queuedSeq" AND e."seq" <= (SELECT "seq" FROM last)
    CROSS JOIN LATERAL (SELECT regexp_replace(e."type", '_', '.') AS "type") named
    WHERE cardinality(taken."eventTypes") = 0 OR named."type" = ANY (taken."eventTypes")
    ON CONFLICT ("endpointId", "seq") DO NOTHING
    RETURNING "endpointId"
  )
  SELECT graphile_worker.add_job(
    $2, json_build_object('endpoint_id', "endpointId"),
    job_key => 'webhooks ' || "endpointId", priority => 10, max_attempts => 5)
  FROM (SELECT DISTINCT "endpointId" FROM made) told`;
