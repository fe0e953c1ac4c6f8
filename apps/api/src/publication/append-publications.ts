import { splitAtSeq } from "@claimledger/claims/publish/canonical-json";
import type { EventType } from "@claimledger/claims/publish/event";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { searchTokens } from "@claimledger/claims/match/tokens";
import type { WriteContext } from "../context.ts";
import { renderClaim } from "./render-claim.ts";

/** Asks for a claim's public document to be published when the verb is done. */
export function publishLater(ctx: WriteContext, claimId: string, type: EventType): void {
  ctx.publications.set(claimId, type);
}

/** Makes every document first, then appends the events: nothing is made under the log's lock. */
export async function appendPublications(ctx: WriteContext): Promise<void> {
  const made = [];
  for (const [claimId, type] of ctx.publications)
    made.push(toPublication(type, await renderClaim(ctx, claimId)));
  for (const publication of made) await append(ctx, publication);
}

type Publication = ReturnType<typeof toPublication>;

function toPublication(type: EventType, document: PublicClaim) {
  return { type, document, ...splitAtSeq(document), tokens: toSearchTokens(document) };
}

async function append(ctx: WriteContext, publication: Publication): Promise<void> {
  const { type, before, after, tokens, document } = publication;
  const { id, status, verdict, article, claimant, language } = document;
  await ctx.db.$queryRaw`
    SELECT seq FROM append_event(
      ${type}, ${id}::uuid, ${ctx.actor.id}, ${ctx.actor.role}::"Role", ${ctx.now}::timestamptz,
      ${before}, ${after},
      ${status}::"VerificationStatus", ${verdict?.value ?? null}, ${article.id}::uuid,
      ${claimant?.id ?? null}::uuid, ${language}::"Language", ${tokens}::text[])`;
}

/** What a reader may look a claim up by. */
function toSearchTokens(document: PublicClaim): string[] {
  const { statement, claimant, context, article, verdict } = document;
  const parts = [statement, context.exact, claimant?.name, article.title, verdict?.summary];
  return searchTokens(parts.filter(Boolean).join("\n"));
}
