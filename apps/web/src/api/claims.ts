import type { ClaimFacets } from "@claimledger/claims/publish/claim-page";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import type { SearchFilter } from "../search/read-filter.ts";
import { noteDocument } from "../http/page-context.ts";
import { read, readListing, type Listing } from "./read.ts";

/** What the address says is checked by the API, which says in words what is wrong with it. */
type Query = { q?: string; include?: Include; limit?: number };
type Include = ("highlights" | "facets")[];
type PublicClaimPage = { items: PublicClaim[]; next_cursor: string | null };

// The client's types turn tuples, such as a claim's two selectors, into lists: hence the casts.

/**
 * A claim's public document, its history, and how its article stands to the words around it; null when
 * there is no such claim.
 */
export async function findClaimPage(id: string) {
  const params = { path: { id } };
  const claim = await read(async (api) => {
    const result = await api.GET("/v1/claims/{id}", { params });
    noteDocument(result.response);
    return result;
  });
  if (!claim) return null;
  // Read after the claim, so that it is never older than the document that the page is kept by.
  const [history, context] = await Promise.all([
    read((api) => api.GET("/v1/claims/{id}/history", { params })),
    read((api) => api.GET("/v1/claims/{id}/context", { params })),
  ]);
  return { claim: claim as PublicClaim, history: history?.items ?? [], context };
}

/** A page of a search: the claims, where they meet its words, and what they can be narrowed down to. */
export type FoundClaims = PublicClaimPage & {
  highlights: Record<string, { start: number; end: number }[]>;
  facets: ClaimFacets;
};

export async function findClaims(filter: SearchFilter, cursor: string | undefined) {
  const asked: Query = { ...filter, ...(cursor && { cursor }), include: ["highlights", "facets"] };
  const listing = await readListing((api) => api.GET("/v1/claims", { params: { query: asked } }));
  return listing as Listing<FoundClaims>;
}

const standing: ("published" | "corrected")[] = ["published", "corrected"];

/** The newest claims that have a verdict which stands. */
export async function findLatestVerdicts(): Promise<PublicClaimPage | null> {
  const newest = { status: standing, limit: 6 };
  const page = await read((api) => api.GET("/v1/claims", { params: { query: newest } }));
  return page as PublicClaimPage | null;
}

/** A claim for the examples of the documentation: the newest that has a verdict, if there is one. */
export async function findExampleClaim(): Promise<string | undefined> {
  const query = { status: standing, limit: 1, fields: ["status"] satisfies "status"[] };
  const page = await read((api) => api.GET("/v1/claims", { params: { query } }));
  return page?.items[0]?.id;
}

/** A document as it was published once, by its SHA-256; null where it is blanked or unknown. */
export async function findDocument(sha256: string): Promise<PublicClaim | null> {
  const params = { path: { sha256 } };
  return (await read((api) => api.GET("/v1/documents/{sha256}", { params }))) as PublicClaim | null;
}

/** The newest claims by somebody, from somewhere or about something. */
export async function findNewestClaims(filter: SearchFilter): Promise<PublicClaim[]> {
  const query: Query = { ...filter, limit: 10 };
  const page = await read((api) => api.GET("/v1/claims", { params: { query } }));
  return (page as PublicClaimPage | null)?.items ?? [];
}
