import type { Language } from "@claimledger/claims/article/language";
import type { EventType } from "@claimledger/claims/publish/event";
import type { AnchorState, Selector } from "@claimledger/claims/article/selector";
import { toCanonicalJson } from "@claimledger/claims/publish/canonical-json";
import type { WriteContext } from "../context.ts";
import { publishLater } from "../publication/append-publications.ts";
import { placeAside } from "./read-aside.ts";

export type LaterText = {
  articleId: string;
  revisionId: string;
  text: string;
  language: Language;
  publishedOn: string | null;
  timeZone: string;
};

type OwnAnchor = {
  claimId: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
};

const events: Record<AnchorState, EventType> = {
  anchored: "claim_reanchored",
  text_changed: "claim_text_changed",
  orphaned: "claim_orphaned",
};

/**
 * Ties every claim of an article to its new revision, each by the words that it was accepted with. A
 * claim whose standing differs from that in the revision before is published anew; says how many.
 */
export async function reanchorClaims(ctx: WriteContext, later: LaterText): Promise<number> {
  const { revisionId, articleId, ...text } = later;
  const own = await takeOwnAnchors(ctx, articleId);
  if (own.length === 0) return 0;
  const before = await findStandings(ctx, articleId, revisionId);
  const placed = await placeAside({ ...text, claims: own.map(toQuoted) });
  await ctx.db.anchor.createMany({ data: placed.map((claim) => ({ ...claim, revisionId })) });
  const changed = placed.filter((claim) => before.get(claim.claimId) !== toStanding(claim));
  for (const { claimId, state } of changed) publishLater(ctx, claimId, events[state]);
  return changed.length;
}

/** The anchors that an article's claims were accepted with. Their claims stay locked. */
async function takeOwnAnchors({ db }: WriteContext, articleId: string): Promise<OwnAnchor[]> {
  return db.$queryRaw<OwnAnchor[]>`
    SELECT a."claimId", a."exact", a."prefix", a."suffix", a."start", a."end"
    FROM "Claim" c JOIN "Anchor" a ON a."claimId" = c."id" AND a."revisionId" = c."revisionId"
    WHERE c."articleId" = ${articleId}::uuid AND c."withdrawnAt" IS NULL
    ORDER BY c."id" FOR UPDATE OF c`;
}

/** How each claim stood in the revision before this one. */
async function findStandings({ db }: WriteContext, articleId: string, revisionId: string) {
  const last = await db.articleRevision.findFirst({
    where: { articleId, id: { not: revisionId } },
    orderBy: { number: "desc" },
    select: { anchors: { select: { claimId: true, state: true, changes: true } } },
  });
  return new Map(last?.anchors.map((anchor) => [anchor.claimId, toStanding(anchor)]));
}

function toStanding({ state, changes }: { state: AnchorState; changes: unknown }): string {
  return `${state} ${toCanonicalJson(changes)}`;
}

function toQuoted({ claimId, exact, prefix, suffix, start, end }: OwnAnchor) {
  const selectors: Selector[] = [
    { type: "TextQuoteSelector", exact, prefix, suffix },
    { type: "TextPositionSelector", start, end },
  ];
  return { claimId, selectors };
}
