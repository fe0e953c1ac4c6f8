import { splitAtSeq } from "@claimledger/claims/publish/canonical-json";
import type { EventType } from "@claimledger/claims/publish/event";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { searchTokens } from "@claimledger/claims/match/tokens";
import type { WriteContext } from "../context.ts";
import { refuseWrongMarkup } from "./refuse-wrong-markup.ts";
import { renderClaim } from "./render-claim.ts";

/** Asks for a claim's public document to be published when the verb is done. */
export function publishLater(ctx: WriteContext, claimId: string, type: EventType): void {
  ctx.publications.set(claimId, type);
}

/**
 * Makes every document and hands it to the log, which takes it up as the transaction commits: nothing is
 * made, and no message sent, under the log's lock.
 */
export async function appendPublications(ctx: WriteContext): Promise<void> {
  const made = [];
  for (const [claimId, type] of ctx.publications) {
    const document = await renderClaim(ctx, claimId);
    refuseWrongMarkup(type, document);
    made.push(toPublication(ctx, type, document));
  }
  // One by one: Prisma keeps the plan of a `create`, and makes that of a `createMany` anew each time.
  for (const data of made) await ctx.db.publication.create({ data, select: { id: true } });
}

function toPublication({ actor, now }: WriteContext, type: EventType, document: PublicClaim) {
  const { id, status, verdict, article, claimant, language } = document;
  return {
    type,
    claimId: id,
    actorId: actor.id,
    actorRole: actor.role,
    time: now,
    ...splitAtSeq(document),
    status,
    verdict: verdict?.value ?? null,
    articleId: article.id,
    claimantId: claimant?.id ?? null,
    language,
    tokens: toSearchTokens(document),
  };
}

/** What a reader may look a claim up by. */
function toSearchTokens(document: PublicClaim): string[] {
  const { statement, claimant, context, article, verdict } = document;
  const parts = [statement, context.exact, claimant?.name, article.title, verdict?.summary];
  return searchTokens(parts.filter(Boolean).join("\n"));
}
