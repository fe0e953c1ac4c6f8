import type { Pool } from "pg";

export type DueDelivery = {
  id: string;
  type: string;
  seq: bigint | null;
  attempts: number;
  createdAt: Date;
};

type Row = Omit<DueDelivery, "seq"> & { seq: string | null };

/**
 * Takes what is due at an endpoint for two minutes; whatever is not settled by then is due again. A
 * message is not taken while an earlier one of the same claim has not been tried yet, so first tries
 * are in the order of the log.
 */
export async function claimDue(
  pool: Pool,
  endpointId: string,
  most: number,
  now: Date,
): Promise<DueDelivery[]> {
  const values = [endpointId, most, now];
  const { rows } = await pool.query<Row>({ name: "claim_due_webhooks", text: take, values });
  const found = rows.map((row) => ({ ...row, seq: row.seq === null ? null : BigInt(row.seq) }));
  return found.sort((a, b) => Number((a.seq ?? 0n) - (b.seq ?? 0n)));
}

// Candidates first, then a look at earlier ones for each. As long as statistics know of little that waits, a
// NOT EXISTS is planned as a join with all of it, and an index by status is taken for it: with 5,000 waiting
// 90 ms a batch instead of 3. So the look is a subquery of its own, by the claim alone.
const take = `
  WITH due AS (
    SELECT "id", "endpointId", "claimId", "seq" FROM "WebhookDelivery"
    WHERE "endpointId" = $1 AND "status" = 'waiting' AND "dueAt" <= $3
    ORDER BY "dueAt", "seq" LIMIT $2
    FOR UPDATE SKIP LOCKED)
  UPDATE "WebhookDelivery" d SET "dueAt" = $3::timestamptz + interval '2 minutes'
  FROM due
  WHERE d."id" = due."id" AND (
    SELECT o."id" FROM "WebhookDelivery" o
    WHERE o."endpointId" = due."endpointId" AND o."claimId" = due."claimId" AND o."seq" < due."seq"
      AND o."status" IS NOT DISTINCT FROM 'waiting' AND o."attempts" = 0
    LIMIT 1) IS NULL
  RETURNING d."id", d."type", d."seq", d."attempts", d."createdAt"`;

/** When something is due at an endpoint next; null where nothing waits. */
export async function findNextDue(pool: Pool, endpointId: string): Promise<Date | null> {
  const { rows } = await pool.query<{ due: Date | null }>({
    name: "next_due_webhook",
    text: `SELECT min("dueAt") AS due FROM "WebhookDelivery"
           WHERE "endpointId" = $1 AND "status" = 'waiting'`,
    values: [endpointId],
  });
  return rows[0]?.due ?? null;
}
