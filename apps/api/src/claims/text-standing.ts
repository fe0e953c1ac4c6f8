import type { RevisionReference, TextStanding } from "@claimledger/claims/article/revision";
import type { TextChange } from "@claimledger/claims/article/text-change";
import type { Anchor, ArticleRevision } from "@claimledger/prisma/client";
import { toDateTime } from "../rows.ts";

/** A revision as it is referred to: without its text. */
export const revisionReference = {
  id: true,
  number: true,
  sha256: true,
  createdAt: true,
} as const;

/** The latest revision of an article, for the claims that may no longer stand in it. */
export const latestRevision = {
  orderBy: { number: "desc" },
  take: 1,
  select: revisionReference,
} as const;

type RevisionRow = Pick<ArticleRevision, "id" | "number" | "sha256" | "createdAt">;

/** What is needed of a claim's row, with the latest revision of its article. */
type ClaimRow = {
  id: string;
  revision: RevisionRow;
  article: { revisions: RevisionRow[] };
  anchors: Pick<Anchor, "revisionId" | "state" | "changes">[];
};

/** How the article's latest text stands to the claim; null where it still has its words. */
export function findTextStanding(row: ClaimRow): TextStanding | null {
  const [latest] = row.article.revisions;
  const anchor = row.anchors.find(({ revisionId }) => revisionId === latest?.id);
  if (!latest || !anchor || anchor.state === "anchored") return null;
  return {
    state: anchor.state,
    changes: anchor.changes as TextChange[],
    applies_to: toRevisionReference(row.revision),
    found_in: toRevisionReference(latest),
  };
}

export function toRevisionReference(row: RevisionRow): RevisionReference {
  const { id, number, sha256, createdAt } = row;
  return { id, number, sha256, imported_at: toDateTime(createdAt) };
}

/** Where a claim stands in the revision that it was made of, which is always somewhere. */
export function getOwnSpan({ claimId, start, end }: Anchor): { start: number; end: number } {
  if (start === null || end === null) throw new Error(`Claim ${claimId} has no place of its own.`);
  return { start, end };
}
