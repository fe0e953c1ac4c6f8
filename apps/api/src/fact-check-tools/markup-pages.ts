import { invalidField } from "@claimledger/claims/errors";
import { toMarkupPage, type MarkupPage } from "@claimledger/claims/publish/fact-check-tools";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { refuse, type Deps } from "../context.ts";
import type { PublicClaims } from "../publication/public-claims.ts";
import { findCheckedClaims } from "./find-checked-claims.ts";
import type { PagesQuery } from "./queries.ts";
import { isOurs } from "./search-claims.ts";

type Reader = { deps: Deps; publicClaims: PublicClaims };

const decoder = new TextDecoder();
const claimPath = /^\/claims\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\/|$)/i;

/** Pages with a published verdict, newest first, or the one at an address of this site. */
export async function findMarkupPages({ deps, publicClaims }: Reader, query: PagesQuery) {
  const { url, organization } = query;
  if (url && organization)
    throw invalidField("/query/url", "Give either url or organization, not both.");
  if (url) return toList([await findByAddress({ deps, publicClaims }, new URL(url))]);
  if (organization && !isOurs(deps, organization)) return {};
  const { claims, nextPageToken } = await findCheckedClaims({ deps, publicClaims }, {}, query);
  return toList(
    claims.map((claim) => toMarkupPage(claim, toSite(deps))),
    nextPageToken,
  );
}

export async function getMarkupPage(reader: Reader, id: string): Promise<MarkupPage> {
  const page = await findMarkupPage(reader, id);
  return page ?? refuse("not_found", `There is no page with the name pages/${id}.`);
}

async function findByAddress(reader: Reader, { origin, pathname }: URL) {
  const id = claimPath.exec(pathname)?.[1];
  return id && origin === reader.deps.publicUrl ? findMarkupPage(reader, id) : null;
}

async function findMarkupPage({ deps, publicClaims }: Reader, id: string) {
  const document = await publicClaims.get(id.toLowerCase());
  if (!document) return null;
  return toMarkupPage(JSON.parse(decoder.decode(document.bytes)) as PublicClaim, toSite(deps));
}

function toSite({ publicUrl: origin, siteName: name }: Deps) {
  return { origin, name };
}

function toList(found: (MarkupPage | null)[], nextPageToken?: string) {
  const claimReviewMarkupPages = found.filter((page) => page !== null);
  return {
    ...(claimReviewMarkupPages.length > 0 && { claimReviewMarkupPages }),
    ...(nextPageToken && { nextPageToken }),
  };
}
