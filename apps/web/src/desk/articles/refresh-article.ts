import { revalidate } from "@solidjs/router";
import { findDeskArticles, findProposals, getDeskArticle, getDeskClaim } from "../../api/desk.ts";

/** Reads again whatever shows an article: its own page, lists, its proposals and claims. */
export function refreshArticle(id: string): Promise<void> {
  return revalidate([
    getDeskArticle.keyFor(id),
    findDeskArticles.key,
    findProposals.key,
    getDeskClaim.key,
  ]);
}
