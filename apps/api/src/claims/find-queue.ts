import { z } from "@hono/zod-openapi";
import {
  mostCounted,
  queueFilterSchema,
  queueSortSchema,
  type QueueCounts,
  type QueueFilter,
  type QueueItem,
  type QueueSort,
} from "@claimledger/claims/desk/claim";
import { languageSchema } from "@claimledger/claims/article/language";
import type { VerdictValue } from "@claimledger/claims/review/rating-scale";
import { openStatuses } from "@claimledger/claims/review/review";
import type { Prisma, QueueStage } from "@claimledger/prisma/client";
import type { ReadContext } from "../context.ts";
import { instantSchema, makeCursor, readCursor } from "../http/cursor.ts";
import { pageQuery } from "../http/operation.ts";
import { toDateTime } from "../rows.ts";

const narrowing = { article: z.uuid().optional(), language: languageSchema.optional() };

export const queueCountsQuery = z.strictObject(narrowing);
export const queueQuery = pageQuery.extend({
  ...narrowing,
  filter: queueFilterSchema.default("open"),
  sort: queueSortSchema.default("newest"),
});

type Narrowing = z.infer<typeof queueCountsQuery>;

const position = z.tuple([z.union([instantSchema, z.number()]), z.uuid()]);

const queued = {
  article: { select: { id: true, title: true } },
  claimant: { select: { name: true } },
  assignee: { select: { id: true, name: true } },
  published: { select: { verdict: true } },
  reviews: {
    where: { status: { in: [...openStatuses] } },
    take: 1,
    include: { author: { select: { name: true } } },
  },
} satisfies Prisma.ClaimInclude;

type QueuedRow = Prisma.ClaimGetPayload<{ include: typeof queued }>;

type View = { stages: QueueStage[]; assignee?: "me" | "nobody" };

const open = ["unreviewed", "in_review", "awaiting_approval"] satisfies QueueStage[];

const views: Record<QueueFilter, View> = {
  open: { stages: open },
  mine: { stages: open, assignee: "me" },
  unassigned: { stages: open, assignee: "nobody" },
  unreviewed: { stages: ["unreviewed"] },
  in_review: { stages: ["in_review"] },
  awaiting_approval: { stages: ["awaiting_approval"] },
  published: { stages: ["published"] },
};

const orders = {
  newest: { column: "createdAt", direction: "desc" },
  oldest: { column: "createdAt", direction: "asc" },
  waiting: { column: "stageAt", direction: "asc" },
  worth: { column: "checkWorthiness", direction: "desc" },
} as const satisfies Record<QueueSort, { column: string; direction: "asc" | "desc" }>;

/** A page of one view of the queue. Each stage is read along its own index, then they are merged. */
export async function findQueue(ctx: ReadContext, query: z.infer<typeof queueQuery>) {
  const { column, direction } = orders[query.sort];
  const start = readCursor(query, position);
  const { stages, assignee } = views[query.filter];
  const found = await Promise.all(
    stages.map((stage) =>
      ctx.db.claim.findMany({
        where: {
          stage,
          ...toWhere(ctx, query, assignee),
          ...(start && toRest(query.sort, start)),
        },
        orderBy: [{ [column]: direction }, { id: direction }],
        take: query.limit + 1,
        include: queued,
        relationLoadStrategy: "join",
      }),
    ),
  );
  const rows = found.flat().sort((a, b) => compareRows(query.sort, a, b));
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const hasMore = rows.length > query.limit && last;
  return {
    items: page.map(toQueueItem),
    next_cursor: hasMore ? makeCursor(query, [toKey(query.sort, last), last.id]) : null,
  };
}

/** How many claims each view holds, counted no further than a thousand. */
export async function countQueue(ctx: ReadContext, query: Narrowing): Promise<QueueCounts> {
  const counts = await Promise.all(
    queueFilterSchema.options.map(async (filter) => {
      const { stages, assignee } = views[filter];
      const where = { stage: { in: stages }, ...toWhere(ctx, query, assignee) };
      return [filter, await ctx.db.claim.count({ where, take: mostCounted + 1 })] as const;
    }),
  );
  return { most: mostCounted, counts: Object.fromEntries(counts) as QueueCounts["counts"] };
}

function toWhere(ctx: ReadContext, { article, language }: Narrowing, assignee: View["assignee"]) {
  return {
    ...(article && { articleId: article }),
    ...(language && { language }),
    ...(assignee && { assigneeId: assignee === "me" ? ctx.actor.id : null }),
  } satisfies Prisma.ClaimWhereInput;
}

/** What comes after a position. The first condition is implied, and lets the index begin there. */
function toRest(sort: QueueSort, [key, id]: z.infer<typeof position>): Prisma.ClaimWhereInput {
  const { column, direction } = orders[sort];
  const value = typeof key === "number" ? key : new Date(key);
  const [beyond, from] = direction === "asc" ? ["gt", "gte"] : ["lt", "lte"];
  return {
    [column]: { [from]: value },
    OR: [{ [column]: { [beyond]: value } }, { [column]: value, id: { [beyond]: id } }],
  };
}

function toKey(sort: QueueSort, row: QueuedRow): string | number {
  const key = row[orders[sort].column];
  return typeof key === "number" ? key : toDateTime(key);
}

function compareRows(sort: QueueSort, a: QueuedRow, b: QueuedRow): number {
  const { column, direction } = orders[sort];
  const order = Number(a[column]) - Number(b[column]) || (a.id < b.id ? -1 : 1);
  return direction === "asc" ? order : -order;
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
    assignee: row.assignee,
    check_worthiness: row.checkWorthiness,
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
    stage_at: toDateTime(row.stageAt),
  };
}
