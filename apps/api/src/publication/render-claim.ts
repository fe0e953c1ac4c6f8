import { documentVersion, type PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { DateMention } from "@claimledger/claims/analysis/date";
import type { ClaimKind } from "@claimledger/claims/analysis/proposal";
import type { Quantity } from "@claimledger/claims/analysis/quantity";
import { deriveStatus } from "@claimledger/claims/review/review";
import type { TopicValue } from "@claimledger/claims/review/topic";
import { toArticlePath, toClaimPath } from "../claims/paths.ts";
import { toCorrection } from "../claims/rows.ts";
import { findTextStanding, getOwnSpan } from "../claims/text-standing.ts";
import type { WriteContext } from "../context.ts";
import { toDate, toDateTime } from "../rows.ts";
import { findVerdict } from "./find-verdict.ts";
import { publishedClaim, type PublishedClaimRow } from "./published-claim.ts";

/** Renders a claim's public document; its seq is 0 until the log gives it one. */
export async function renderClaim(ctx: WriteContext, claimId: string): Promise<PublicClaim> {
  const row = await ctx.db.claim.findUniqueOrThrow({
    where: { id: claimId },
    select: publishedClaim,
    relationLoadStrategy: "join",
  });
  const status = deriveStatus(row.reviews, row.withdrawnAt !== null);
  return toPublicClaim({ ...row, status }, ctx.now);
}

function toPublicClaim(row: PublishedClaimRow, now: Date): PublicClaim {
  return {
    type: "claim",
    document_version: documentVersion,
    seq: 0,
    id: row.id,
    path: toClaimPath(row),
    status: row.status,
    statement: row.statement,
    language: row.language,
    kind: row.kind as ClaimKind,
    claimant: row.claimant && {
      id: row.claimant.id,
      name: row.claimant.name,
      same_as: row.claimant.sameAs,
    },
    reported_by: row.reportedBy,
    made_on: toDate(row.madeOn),
    article: toArticleReference(row),
    ...toPlace(row),
    ...toTextChange(row),
    quantities: row.quantities as Quantity[],
    dates: row.dates as DateMention[],
    quoted: row.quoted as string[],
    topics: row.topics as TopicValue[],
    check_worthiness: row.checkWorthiness,
    verdict: findVerdict(row.reviews),
    corrections: row.corrections.map(toCorrection),
    retraction: findRetraction(row),
    created_at: toDateTime(row.createdAt),
    updated_at: toDateTime(now),
  };
}

function toArticleReference({ article, revision }: PublishedClaimRow): PublicClaim["article"] {
  return {
    id: article.id,
    path: toArticlePath(article),
    title: article.title,
    url: article.url,
    publisher: article.publisher?.name ?? null,
    published_on: toDate(article.publishedOn),
    revision: { id: revision.id, number: revision.number, sha256: revision.sha256 },
  };
}

function toPlace(row: PublishedClaimRow): Pick<PublicClaim, "anchor" | "context"> {
  const anchor = row.anchors.find(({ revisionId }) => revisionId === row.revisionId);
  if (!anchor) throw new Error(`Claim ${row.id} has no anchor in its own revision.`);
  const { exact, prefix, suffix, before, after, state } = anchor;
  const { start, end } = getOwnSpan(anchor);
  const isOpen = row.article.visibility !== "link_only";
  const around = isOpen ? { prefix, suffix } : { prefix: "", suffix: "" };
  return {
    anchor: {
      state,
      selectors: [
        { type: "TextQuoteSelector", exact, ...around },
        { type: "TextPositionSelector", start, end },
      ],
    },
    context: isOpen ? { before, exact, after } : { before: "", exact, after: "" },
  };
}

function toTextChange(row: PublishedClaimRow): Pick<PublicClaim, "text_change"> {
  const text_change = findTextStanding(row);
  return text_change ? { text_change } : {};
}

function findRetraction(row: PublishedClaimRow): PublicClaim["retraction"] {
  if (row.withdrawnAt)
    return { reason: row.withdrawnReason ?? "", at: toDateTime(row.withdrawnAt) };
  const retracted = row.corrections.find(({ kind }) => kind === "retracted");
  return retracted ? { reason: retracted.note, at: toDateTime(retracted.publishedAt) } : null;
}
