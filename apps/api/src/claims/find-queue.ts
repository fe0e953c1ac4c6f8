import { z } from "@hono/zod-openapi";
import {
  queueFilterSchema,
  type QueueFilter,
  type QueueItem,
} from "@claimledger/claims/desk/claim";
import type { VerdictValue } from "@claimledger/claims/review/rating-scale";
import { openStatuses } from "@claimledger/claims/review/review";
import type { Prisma } from "@claimledger/prisma/client";
import type { ReadContext } from "../context.ts";
import { instantSchema, makeCursor, readCursor } from "../http/cursor.ts";
import { pageQuery } from "../http/operation.ts";
import { toDateTime } from "../rows.ts";

export const queueQuery = pageQuery.extend({
  filter: queueFilterSchema.default("open"),
  article: z.uuid().optional(),
});

const position = z.tuple([instantSchema, z.uuid()]);
const openReview = {
  status: { in: [...openStatuses] },
} satisfies Prisma.ReviewWhereInput;

const queued = {
  article: { select: { id: true, title: true } },
  claimant: { select: { name: true } },
  published: { select: { verdict: true } },
  reviews: { where: openReview, take: 1, include: { author: { select: { name: true } } } },
} satisfies Prisma.ClaimInclude;

type QueuedRow = Prisma.ClaimGetPayload<{ include: typeof queued }>;

/** The desk's queue, last accepted first. */
export async function findQueue(ctx: ReadContext, query: z.infer<typeof queueQuery>) {
  const [time, id] = readCursor(query, position) ?? [];
  const rows = await ctx.db.claim.findMany({
    where: {
      ...toWhere(query.filter, ctx.actor.id),
      ...(query.article && { articleId: query.article }),
      ...(time && {
        OR: [{ createdAt: { lt: new Date(time) } }, { createdAt: new Date(time), id: { lt: id! } }],
      }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: query.limit + 1,
    include: queued,
    relationLoadStrategy: "join",
  });
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const hasMore = rows.length > query.limit && last;
  return {
    items: page.map(toQueueItem),
    next_cursor: hasMore ? makeCursor(query, [toDateTime(last.createdAt), last.id]) : null,
  };
}

function toWhere(filter: QueueFilter, actorId: string): Prisma.ClaimWhereInput {
  switch (filter) {
    case "open":
      return {
        withdrawnAt: null,
        OR: [{ status: { in: ["unreviewed", "in_review"] } }, { reviews: { some: openReview } }],
      };
    case "unreviewed":
      return { status: "unreviewed" };
    case "in_review":
      return { reviews: { some: openReview } };
    case "awaiting_approval":
      return { reviews: { some: { status: { in: ["submitted", "approved"] } } } };
    case "published":
      return { status: { in: ["published", "corrected", "retracted"] }, withdrawnAt: null };
    case "mine":
      return { reviews: { some: { ...openReview, authorId: actorId } } };
  }
}

function toQueueItem(row: QueuedRow): QueueItem {
  const [review] = row.reviews;
  return {
    id: row.id,
    statement: row.statement,
    language: row.language,
    status: row.status,
    verdict: (row.published?.verdict ?? null) as VerdictValue | null,
    article: row.article,
    claimant: row.claimant?.name ?? null,
    review: review
      ? {
          id: review.id,
          status: review.status,
          purpose: review.purpose,
          author_name: review.author.name,
        }
      : null,
    created_at: toDateTime(row.createdAt),
    updated_at: toDateTime(row.updatedAt),
  };
}
