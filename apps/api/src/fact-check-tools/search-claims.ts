import { languageSchema, type Language } from "@claimledger/claims/article/language";
import { invalidField } from "@claimledger/claims/errors";
import { toFactCheckClaim, toPublisherSite } from "@claimledger/claims/publish/fact-check-tools";
import type { Deps } from "../context.ts";
import type { PublicClaims } from "../publication/public-claims.ts";
import { findCheckedClaims } from "./find-checked-claims.ts";
import type { ClaimSearchQuery } from "./queries.ts";

type Reader = { deps: Deps; publicClaims: PublicClaims };

const day = 24 * 3_600_000;
/** No verdict here is older. */
const earliest = Date.UTC(2000, 0, 1);

/** `claims:search`: published verdicts that hold all words of the query, newest first. */
export async function searchClaims({ deps, publicClaims }: Reader, query: ClaimSearchQuery) {
  const { query: q, languageCode, reviewPublisherSiteFilter: publisher, maxAgeDays } = query;
  if (!q && !publisher)
    throw invalidField("/query/query", "Give a query, or a reviewPublisherSiteFilter.");
  const language = languageCode === undefined ? undefined : readLanguage(languageCode);
  if (language === null || (publisher && !isOurs(deps, publisher))) return {};
  const { claims, nextPageToken } = await findCheckedClaims(
    { deps, publicClaims },
    {
      ...(q && { q }),
      ...(language && { language }),
      ...(maxAgeDays !== undefined && { checked_from: toFirstDay(deps.clock(), maxAgeDays) }),
    },
    query,
  );
  const site = { origin: deps.publicUrl, name: deps.siteName };
  const found = claims.flatMap((claim) => toFactCheckClaim(claim, site) ?? []);
  return { ...(found.length > 0 && { claims: found }), ...(nextPageToken && { nextPageToken }) };
}

/** The language of a BCP 47 code; null where it is none that claims are in. */
function readLanguage(code: string): Language | null {
  const [primary = ""] = code.toLowerCase().split("-");
  return languageSchema.safeParse(primary).data ?? null;
}

/** Whether somebody names this site as publisher, with or without protocol and "www.". */
export function isOurs({ publicUrl }: Pick<Deps, "publicUrl">, named: string): boolean {
  const host = named.toLowerCase().replace(/^https?:\/\//, "");
  return host.replace(/^www\./, "").replace(/\/$/, "") === toPublisherSite(publicUrl);
}

/** A verdict is never older than its claim, so the day of the verdict decides. */
function toFirstDay(now: Date, days: number): string {
  const first = Math.max(now.getTime() - days * day, earliest);
  return new Date(first).toISOString().slice(0, 10);
}
