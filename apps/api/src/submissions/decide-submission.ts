import type { DeskSubmission } from "@claimledger/claims/desk/submission";
import { assertFound, permit, refuse, requireVersion, type WriteContext } from "../context.ts";
import { decided, toDeskSubmission } from "./rows.ts";

/** Takes a reader's claim on, or declines it; either way what could identify the reader is dropped. */
export async function decideSubmission(
  ctx: WriteContext,
  id: string,
  status: "taken" | "declined",
  answer: string,
): Promise<DeskSubmission> {
  permit(ctx, "reviewer", "editor", "admin");
  await ctx.db.$queryRaw`SELECT 1 FROM "Submission" WHERE "id" = ${id}::uuid FOR UPDATE`;
  const row = assertFound(await ctx.db.submission.findUnique({ where: { id } }), "submission", id);
  requireVersion(ctx, row.rowVersion);
  if (row.status !== "open") refuse("wrong_status", `This submission was ${row.status} already.`);
  return toDeskSubmission(
    await ctx.db.submission.update({
      where: { id },
      data: {
        status,
        answer,
        decidedById: ctx.actor.id,
        decidedAt: ctx.now,
        contact: null,
        addressHash: null,
        rowVersion: { increment: 1 },
      },
      include: decided,
    }),
  );
}
