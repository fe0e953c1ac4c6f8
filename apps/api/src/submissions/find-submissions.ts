import { z } from "@hono/zod-openapi";
import {
  submissionStatusSchema,
  type DeskSubmission,
  type SubmissionReceipt,
} from "@claimledger/claims/desk/submission";
import type { PrismaClient } from "@claimledger/prisma/client";
import { assertFound, permit, type ReadContext } from "../context.ts";
import { instantSchema, makeCursor, readCursor } from "../http/cursor.ts";
import { pageQuery } from "../http/operation.ts";
import { toDateTime } from "../rows.ts";
import { decided, toDeskSubmission, toReceipt } from "./rows.ts";

export const submissionsQuery = pageQuery.extend({
  status: submissionStatusSchema.default("open"),
});

const position = z.tuple([instantSchema, z.uuid()]);

/** What readers sent, newest first. */
export async function findSubmissions(ctx: ReadContext, query: z.infer<typeof submissionsQuery>) {
  permit(ctx, "reviewer", "editor", "admin");
  const [time, id] = readCursor(query, position) ?? [];
  const at = time && new Date(time);
  const rows = await ctx.db.submission.findMany({
    where: {
      status: query.status,
      ...(at && { createdAt: { lte: at }, NOT: { createdAt: at, id: { gte: id! } } }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: query.limit + 1,
    include: decided,
  });
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map((row): DeskSubmission => toDeskSubmission(row)),
    next_cursor: last ? makeCursor(query, [toDateTime(last.createdAt), last.id]) : null,
  };
}

/** What became of a submission: for whoever knows its id, which only its sender was told. */
export async function getReceipt(db: PrismaClient, id: string): Promise<SubmissionReceipt> {
  return toReceipt(
    assertFound(await db.submission.findUnique({ where: { id } }), "submission", id),
  );
}
