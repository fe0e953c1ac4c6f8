import { z } from "@hono/zod-openapi";
import type { PublishedReview } from "@claimledger/claims/publish/browse";
import type { SubmittedReview } from "@claimledger/claims/review/verdict";
import type { Prisma, PrismaClient } from "@claimledger/prisma/client";
import { isPublic, referredClaim, toClaimReference } from "../claims/claim-reference.ts";
import { assertFound } from "../context.ts";
import { instantSchema, makeCursor, readCursor } from "../http/cursor.ts";
import type { pageQuery } from "../http/operation.ts";
import { toDateTime } from "../rows.ts";
import { namePeople } from "./name-people.ts";
import { reviewAuthors } from "./rows.ts";

const position = z.tuple([instantSchema, z.uuid()]);

const published = {
  approvedBy: { select: { name: true } },
  submittedBy: { select: { name: true } },
  review: { include: { claim: referredClaim, ...reviewAuthors } },
} satisfies Prisma.ReviewVersionInclude;

const ofPublicClaim = { claim: isPublic } satisfies Prisma.ReviewWhereInput;

type Row = Prisma.ReviewVersionGetPayload<{ include: typeof published }>;

/** Reviews as published, newest first: each with the whole of what was approved. */
export async function findPublishedReviews(db: PrismaClient, query: z.infer<typeof pageQuery>) {
  const [time, id] = readCursor(query, position) ?? [];
  const at = time && new Date(time);
  const rows = await db.reviewVersion.findMany({
    where: {
      review: ofPublicClaim,
      ...(at
        ? { publishedAt: { lte: at }, NOT: { publishedAt: at, id: { gte: id! } } }
        : { publishedAt: { not: null } }),
    },
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    take: query.limit + 1,
    include: published,
    relationLoadStrategy: "join",
  });
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map(toPublishedReview),
    next_cursor: last ? makeCursor(query, [toDateTime(last.publishedAt)!, last.id]) : null,
  };
}

export async function getPublishedReview(db: PrismaClient, id: string): Promise<PublishedReview> {
  const row = await db.reviewVersion.findFirst({
    where: { reviewId: id, publishedAt: { not: null }, review: ofPublicClaim },
    include: published,
  });
  return toPublishedReview(assertFound(row, "published review", id));
}

function toPublishedReview(row: Row): PublishedReview {
  const { review } = row;
  if (!row.publishedAt || !row.approvedBy)
    throw new Error(`Version ${row.id} of review ${review.id} is not published.`);
  return {
    ...(row.content as SubmittedReview),
    id: review.id,
    version: row.number,
    sha256: row.sha256,
    purpose: review.purpose,
    claim: toClaimReference(review.claim),
    ...namePeople(row, review),
    approved_by: row.approvedBy.name,
    submitted_at: toDateTime(row.submittedAt),
    published_at: toDateTime(row.publishedAt),
  };
}
