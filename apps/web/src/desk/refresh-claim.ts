import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { revalidate } from "@solidjs/router";
import { findQueue, getDeskArticle, getDeskClaim } from "../api/desk.ts";

/** Reads again what shows a claim after a write: its review, its mark in the text, the lists. */
export async function refreshClaim({ id, article }: DeskClaim): Promise<void> {
  await revalidate([getDeskClaim.keyFor(id), getDeskArticle.keyFor(article.id), findQueue.key]);
}
