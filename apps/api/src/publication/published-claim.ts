import type { VerificationStatus } from "@claimledger/claims/review/review";
import type { Prisma } from "@claimledger/prisma/client";
import { latestRevision, revisionReference } from "../claims/text-standing.ts";
import { reviewAuthors } from "../reviews/rows.ts";

/** What the document says and nothing else: publishing is what the desk has to do fastest. */
export const publishedClaim = {
  id: true,
  slug: true,
  statement: true,
  language: true,
  kind: true,
  reportedBy: true,
  madeOn: true,
  quoted: true,
  quantities: true,
  dates: true,
  topics: true,
  checkWorthiness: true,
  withdrawnAt: true,
  withdrawnReason: true,
  createdAt: true,
  revisionId: true,
  claimant: { select: { id: true, name: true, sameAs: true } },
  anchors: true,
  corrections: { orderBy: { publishedAt: "asc" } },
  revision: { select: revisionReference },
  article: {
    select: {
      id: true,
      title: true,
      url: true,
      publishedOn: true,
      visibility: true,
      publisher: { select: { name: true } },
      revisions: latestRevision,
    },
  },
  reviews: {
    orderBy: { createdAt: "asc" },
    select: {
      id: true,
      purpose: true,
      status: true,
      ...reviewAuthors,
      versions: {
        where: { publishedAt: { not: null } },
        select: {
          number: true,
          content: true,
          publishedAt: true,
          declaredById: true,
          submittedBy: { select: { name: true } },
          approvedBy: { select: { name: true } },
        },
      },
    },
  },
} satisfies Prisma.ClaimSelect;

type SelectedClaim = Prisma.ClaimGetPayload<{ select: typeof publishedClaim }>;
export type PublishedClaimRow = SelectedClaim & { status: VerificationStatus };
