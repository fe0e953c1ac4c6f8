import { findHighlights, type Span } from "@claimledger/claims/match/highlight";
import type { ClaimFacets } from "@claimledger/claims/publish/claim-page";
import { toClaimReview } from "@claimledger/claims/publish/claim-review";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { Deps } from "../context.ts";
import type { ClaimFilter } from "./claim-filter.ts";
import type { ClaimsQuery } from "./claims-query.ts";

const decoder = new TextDecoder();

type Extras = {
  highlights?: Record<string, Span[]>;
  claim_reviews?: Record<string, object>;
  facets?: ClaimFacets;
};
type Options = {
  site: Pick<Deps, "publicUrl" | "siteName">;
  getFacets: (filter: ClaimFilter) => Promise<ClaimFacets>;
};

/** What a page of claims was asked to carry beside them. */
export async function findExtras(
  query: ClaimsQuery,
  items: Uint8Array[],
  { site, getFacets }: Options,
): Promise<Extras> {
  const wants = (name: NonNullable<ClaimsQuery["include"]>[number]) =>
    query.include?.includes(name);
  const isRead = wants("highlights") || wants("claim_reviews");
  const claims = isRead ? items.map(readDocument) : [];
  const by = { origin: site.publicUrl, name: site.siteName };
  return {
    ...(wants("highlights") && {
      highlights: Object.fromEntries(
        claims.map(({ id, statement }) => [id, findHighlights(statement, query.q ?? "")]),
      ),
    }),
    ...(wants("claim_reviews") && {
      claim_reviews: Object.fromEntries(
        claims.flatMap((claim) => {
          const review = toClaimReview(claim, by);
          return review ? [[claim.id, review]] : [];
        }),
      ),
    }),
    ...(wants("facets") && { facets: await getFacets(query) }),
  };
}

/** A document's named parts, its id among them. */
export function pickFields(item: Uint8Array, fields: string[]): Uint8Array {
  const document = Object.entries(readDocument(item));
  const picked = document.filter(([name]) => name === "id" || fields.includes(name));
  return Buffer.from(JSON.stringify(Object.fromEntries(picked)));
}

function readDocument(bytes: Uint8Array): PublicClaim {
  return JSON.parse(decoder.decode(bytes)) as PublicClaim;
}
