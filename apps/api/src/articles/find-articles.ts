import { z } from "@hono/zod-openapi";
import type { ArticleSummary, DeskArticleSummary } from "@claimledger/claims/desk/article";
import { webUrlSchema } from "@claimledger/claims/desk/web-url";
import type { Prisma } from "@claimledger/prisma/client";
import { assertFound, type ReadContext } from "../context.ts";
import { instantSchema, makeCursor, readCursor } from "../http/cursor.ts";
import { pageQuery } from "../http/operation.ts";
import { toDateTime } from "../rows.ts";
import { toGone } from "./refuse-withdrawn.ts";
import { toArticleDetails } from "./rows.ts";
import { toPageUrl } from "./to-page-url.ts";

type PageQuery = z.infer<typeof pageQuery>;

export const articlesQuery = pageQuery.extend({
  url: webUrlSchema.optional().describe("Only the article at this address"),
});

export const deskArticlesQuery = pageQuery.extend({
  waiting: z.stringbool().optional().describe("Only articles with open proposals"),
});
type Db = ReadContext["db"];

const position = z.tuple([instantSchema, z.uuid()]);

const summarised = {
  publisher: true,
  revisions: { orderBy: { number: "desc" }, take: 1, select: { id: true } },
  _count: { select: { claims: { where: { withdrawnAt: null } } } },
} satisfies Prisma.ArticleInclude;

type SummaryRow = Prisma.ArticleGetPayload<{ include: typeof summarised }>;

/** Articles, last imported first; with an address, the one that is there. */
export async function findArticles(db: Db, query: z.infer<typeof articlesQuery>) {
  const isThere = query.url ? { url: toPageUrl(query.url) } : {};
  const { rows, next_cursor } = await findPage(db, query, { ...isThere, withdrawnAt: null });
  return { items: await toSummaries(db, rows), next_cursor };
}

/** The desk's list: withdrawn ones too, and how many proposals of the latest revision wait. */
export async function findDeskArticles(db: Db, query: z.infer<typeof deskArticlesQuery>) {
  const waiting = { withdrawnAt: null, proposals: { some: { status: "open" as const } } };
  const isWaiting = query.waiting ? waiting : {};
  const { rows, next_cursor } = await findPage(db, query, isWaiting);
  const open = await db.proposal.groupBy({
    by: ["articleId"],
    where: {
      revisionId: { in: rows.flatMap(({ revisions }) => revisions[0]?.id ?? []) },
      status: "open",
    },
    _count: true,
  });
  const summaries = await toSummaries(db, rows);
  const items = rows.map((row, at): DeskArticleSummary => ({
    ...summaries[at]!,
    proposals_open: open.find(({ articleId }) => articleId === row.id)?._count ?? 0,
    created_at: toDateTime(row.createdAt),
    withdrawn_at: toDateTime(row.withdrawnAt),
  }));
  return { items, next_cursor };
}

export async function getArticleSummary(db: Db, id: string): Promise<ArticleSummary> {
  const row = await db.article.findUnique({ where: { id }, include: summarised });
  if (row?.withdrawnAt) throw toGone(row);
  const [summary] = await toSummaries(db, [assertFound(row, "article", id)]);
  return summary!;
}

async function findPage(db: Db, query: PageQuery, where: Prisma.ArticleWhereInput = {}) {
  const [time, id] = readCursor(query, position) ?? [];
  const rows = await db.article.findMany({
    where: {
      ...where,
      ...(time && {
        OR: [{ createdAt: { lt: new Date(time) } }, { createdAt: new Date(time), id: { lt: id! } }],
      }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: query.limit + 1,
    include: summarised,
  });
  const page = rows.slice(0, query.limit);
  const last = page.at(-1);
  const hasMore = rows.length > query.limit && last;
  const next_cursor = hasMore ? makeCursor(query, [toDateTime(last.createdAt), last.id]) : null;
  return { rows: page, next_cursor };
}

async function toSummaries(db: Db, rows: SummaryRow[]): Promise<ArticleSummary[]> {
  const checked = await db.claim.groupBy({
    by: ["articleId"],
    where: {
      articleId: { in: rows.map(({ id }) => id) },
      withdrawnAt: null,
      status: { in: ["published", "corrected"] },
    },
    _count: true,
  });
  const counts = new Map(checked.map(({ articleId, _count }) => [articleId, _count]));
  return rows.map((row) => toSummary(row, counts.get(row.id) ?? 0));
}

function toSummary(row: SummaryRow, checkedCount: number): ArticleSummary {
  return {
    ...toArticleDetails(row),
    claims_count: row._count.claims,
    checked_count: checkedCount,
  };
}
