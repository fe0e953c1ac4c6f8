import type { WebhookEndpoint } from "@claimledger/prisma/client";
import { assertFound, requireVersion, type ReadContext, type WriteContext } from "../context.ts";

/** One's own endpoint; others' do not exist for whoever asks. */
export async function getEndpoint(
  { db, actor }: ReadContext,
  id: string,
): Promise<WebhookEndpoint> {
  const where = { id, ownerId: actor.id };
  return assertFound(await db.webhookEndpoint.findFirst({ where }), "webhook endpoint", id);
}

/** The same, locked until the transaction ends, in the version that the writer has read. */
export async function takeEndpoint(ctx: WriteContext, id: string): Promise<WebhookEndpoint> {
  await ctx.db.$queryRaw`SELECT 1 FROM "WebhookEndpoint" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const endpoint = await getEndpoint(ctx, id);
  requireVersion(ctx, endpoint.rowVersion);
  return endpoint;
}
