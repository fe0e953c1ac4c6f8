import type { DateMention } from "@claimledger/claims/analysis/date";
import type { ClaimKind } from "@claimledger/claims/analysis/proposal";
import type { Quantity } from "@claimledger/claims/analysis/quantity";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { deriveStatus } from "@claimledger/claims/review/review";
import type { TopicValue } from "@claimledger/claims/review/topic";
import type { Prisma } from "@claimledger/prisma/client";
import { assertFound, type ReadContext } from "../context.ts";
import { attached, deskEvidence, toDeskEvidence, toEvidence } from "../evidence/rows.ts";
import { findContents } from "../reviews/find-contents.ts";
import { deskReview, toDeskReview } from "../reviews/rows.ts";
import { toDate, toDateTime } from "../rows.ts";
import { toArticlePath, toClaimPath } from "./paths.ts";
import { toCorrection } from "./rows.ts";
import {
  findTextStanding,
  getOwnSpan,
  latestRevision,
  revisionReference,
} from "./text-standing.ts";

const deskClaim = {
  article: { select: { id: true, title: true, revisions: latestRevision } },
  revision: { select: revisionReference },
  claimant: { select: { name: true } },
  assignee: { select: { id: true, name: true } },
  anchors: true,
  evidence: { where: attached, orderBy: { createdAt: "asc" }, include: deskEvidence },
  reviews: { orderBy: { createdAt: "asc" }, include: deskReview },
  corrections: { orderBy: { publishedAt: "asc" } },
} satisfies Prisma.ClaimInclude;

type DeskClaimRow = Prisma.ClaimGetPayload<{ include: typeof deskClaim }>;

/** A claim with everything its reviewers work on, and what the reader may do. */
export async function getDeskClaim(ctx: ReadContext, id: string): Promise<DeskClaim> {
  const found = await ctx.db.claim.findUnique({
    where: { id },
    include: deskClaim,
    relationLoadStrategy: "join",
  });
  const claim = assertFound(found, "claim", id);
  return toDeskClaim(claim, ctx, await findContents(ctx, id));
}

function toDeskClaim(
  row: DeskClaimRow,
  { actor }: ReadContext,
  contents: Awaited<ReturnType<typeof findContents>>,
): DeskClaim {
  const evidence = row.evidence.map(toEvidence);
  const { id, title } = row.article;
  return {
    id: row.id,
    row_version: row.rowVersion,
    path: toClaimPath(row),
    status: deriveStatus(row.reviews, row.withdrawnAt !== null),
    verdict: contents.publishedVerdict,
    statement: row.statement,
    language: row.language,
    kind: row.kind as ClaimKind,
    claimant: row.claimant?.name ?? null,
    reported_by: row.reportedBy,
    made_on: toDate(row.madeOn),
    quantities: row.quantities as Quantity[],
    dates: row.dates as DateMention[],
    topics: row.topics as TopicValue[],
    article: { id, title, path: toArticlePath(row.article) },
    anchor: toAnchor(row),
    text_change: findTextStanding(row),
    withdrawn_at: toDateTime(row.withdrawnAt),
    assignee: row.assignee,
    evidence: row.evidence.map(toDeskEvidence),
    reviews: row.reviews.map((review) => toDeskReview(review, { actor, evidence, ...contents })),
    corrections: row.corrections.map(toCorrection),
  };
}

function toAnchor(row: DeskClaimRow): DeskClaim["anchor"] {
  const anchor = row.anchors.find(({ revisionId }) => revisionId === row.revisionId);
  if (!anchor) throw new Error(`Claim ${row.id} has no anchor in its own revision.`);
  const { state, exact } = anchor;
  return { state, ...getOwnSpan(anchor), exact };
}
