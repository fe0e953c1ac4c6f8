import type { ClaimMark, Visibility } from "@claimledger/claims/desk/article";
import type { TextChange } from "@claimledger/claims/article/text-change";
import type { VerdictValue } from "@claimledger/claims/review/rating-scale";
import type { Prisma } from "@claimledger/prisma/client";
import { toClaimPath } from "../claims/paths.ts";
import type { ReadContext } from "../context.ts";
import { findSummaries } from "./find-summaries.ts";

const mark = {
  claim: {
    include: {
      published: { select: { verdict: true } },
      revision: { select: { number: true } },
    },
  },
} satisfies Prisma.AnchorInclude;

type AnchorRow = Prisma.AnchorGetPayload<{ include: typeof mark }>;
type Words = Pick<AnchorRow, "before" | "exact" | "after">;

/**
 * The claims of an article as they stand in one of its revisions, in the order of the text; those
 * whose words are gone last. Words of the publisher are shown as far as `visibility` lets them.
 */
export async function findClaimMarks(
  db: ReadContext["db"],
  { id, visibility }: { id: string; visibility: Visibility },
  revisionId: string,
): Promise<ClaimMark[]> {
  const anchors = await db.anchor.findMany({
    where: { revisionId, claim: { withdrawnAt: null } },
    orderBy: [{ start: { sort: "asc", nulls: "last" } }, { end: "desc" }],
    include: mark,
    relationLoadStrategy: "join",
  });
  const own = await findOwnWords(db, anchors);
  const summaries = await findSummaries(db, id);
  return anchors.map((anchor) => ({
    ...toMark(anchor, own, visibility !== "link_only"),
    summary: summaries.get(anchor.claimId) ?? null,
  }));
}

/** The words that claims were accepted with, of those that stand there no longer. */
async function findOwnWords(
  db: ReadContext["db"],
  anchors: AnchorRow[],
): Promise<Map<string, Words>> {
  const keys = anchors
    .filter(({ state }) => state !== "anchored")
    .map(({ claim: { id, revisionId } }) => ({ claimId: id, revisionId }));
  if (keys.length === 0) return new Map();
  const rows = await db.anchor.findMany({
    where: { OR: keys },
    select: { claimId: true, before: true, exact: true, after: true },
  });
  return new Map(rows.map((row) => [row.claimId, row]));
}

function toMark(anchor: AnchorRow, own: Map<string, Words>, showsWords: boolean) {
  const { claim, state, start, end } = anchor;
  const { before, exact, after } = own.get(claim.id) ?? anchor;
  return {
    id: claim.id,
    path: toClaimPath(claim),
    statement: claim.statement,
    status: claim.status,
    verdict: (claim.published?.verdict ?? null) as VerdictValue | null,
    state,
    start,
    end,
    excerpt: showsWords ? { before, exact, after } : null,
    applies_to: claim.revision.number,
    changes: showsWords ? (anchor.changes as TextChange[]) : [],
  };
}
