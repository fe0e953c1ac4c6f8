import type { Prisma, PrismaClient } from "@claimledger/prisma/client";

type Db = Prisma.TransactionClient | PrismaClient;

/** Asked for by the database as a publication commits: the trigger on "Publication" names it too. */
export const fanOutTask = "fan_out_webhooks";
export const deliverTask = "deliver_webhooks";

/** Asks for what is due at an endpoint to be sent. One job an endpoint waits at most. */
export async function enqueueDelivery(db: Db, endpointId: string): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.add_job(
      ${deliverTask}, json_build_object('endpoint_id', ${endpointId}::text),
      job_key => 'webhooks ' || ${endpointId}::text, priority => 10, max_attempts => 5)`;
}

/** The same in `waitMs`, unless such a job waits already. */
export async function enqueueLater(db: Db, endpointId: string, waitMs: number): Promise<void> {
  await db.$executeRaw`
    SELECT graphile_worker.add_job(
      ${deliverTask}, json_build_object('endpoint_id', ${endpointId}::text),
      job_key => 'webhooks ' || ${endpointId}::text, job_key_mode => 'preserve_run_at',
      run_at => now() + ${Math.ceil(waitMs)}::int * interval '1 millisecond',
      priority => 10, max_attempts => 5)`;
}
