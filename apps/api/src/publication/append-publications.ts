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
  const documents = [];
  for (const [claimId, type] of ctx.publications) {
    const document = await renderClaim(ctx, claimId);
    refuseWrongMarkup(type, document);
    documents.push({ type, document });
  }
  for (const { type, document } of documents) await append(ctx, type, document);
}

/** In SQL: of a list of words Prisma would make a plan anew each time, which costs more than all else. */
async function append(ctx: WriteContext, type: EventType, document: PublicClaim): Promise<void> {
  const { db, actor, now } = ctx;
  const { id, status, verdict, article, claimant, language } = document;
  const { before, after } = splitAtSeq(document);
  await db.$executeRaw`
    INSERT INTO "Publication" ("type", "claimId", "actorId", "actorRole", "time", "before", "after",
                               "status", "verdict", "articleId", "claimantId", "language", "tokens")
    VALUES (${type}, ${id}::uuid, ${actor.id}, ${actor.role}::"Role", ${now}, ${before}, ${after},
            ${status}::"VerificationStatus", ${verdict?.value ?? null}, ${article.id}::uuid,
            ${claimant?.id ?? null}::uuid, ${language}::"Language", ${toSearchTokens(document)})`;
}

/** What a reader may look a claim up by. */
function toSearchTokens(document: PublicClaim): string[] {
  const { statement, claimant, context, article, verdict } = document;
  const parts = [statement, context.exact, claimant?.name, article.title, verdict?.summary];
  return searchTokens(parts.filter(Boolean).join("\n"));
}
