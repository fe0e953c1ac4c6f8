import { DomainError } from "@claimledger/claims/errors";
import { toCardFrame } from "@claimledger/claims/publish/card-frame";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { getVerdictLabel } from "@claimledger/claims/review/rating-scale";
import { getArticleSummary } from "../articles/find-articles.ts";
import type { Api } from "../http/routes.ts";
import { feedWords } from "../feeds/feed-words.ts";
import type { OEmbed, OEmbedQuery } from "./oembed.ts";
import { readPageUrl, type PageAddress } from "./read-page-url.ts";

const decoder = new TextDecoder();
/** Old verdicts are corrected: nobody should keep a card's measures for long. */
const cacheSeconds = 300;

/**
 * How to show one of our pages elsewhere: a claim as a card in an iframe, an article as a link with a
 * picture. Throws not_found for an address that leads to neither.
 */
export async function getOembed(api: Api, query: OEmbedQuery): Promise<OEmbed> {
  const page = readPageUrl(query.url, api.deps.publicUrl);
  if (!page)
    throw new DomainError(
      "not_found",
      `${JSON.stringify(query.url)} is no claim's or article's page of ${api.deps.publicUrl}.`,
    );
  return page.kind === "claim" ? showClaim(api, page, query) : showArticle(api, page);
}

async function showClaim(
  { deps, publicClaims }: Api,
  { id, language }: PageAddress,
  query: OEmbedQuery,
): Promise<OEmbed> {
  const document = await publicClaims.get(id);
  if (!document) throw new DomainError("not_found", `There is no public claim with the id ${id}.`);
  const claim = JSON.parse(decoder.decode(document.bytes)) as PublicClaim;
  const title = toTitle(claim);
  const frame = toCardFrame(claim, { origin: deps.publicUrl, title, language }, query);
  return {
    type: "rich",
    ...describeSite(deps, title, `/claims/${id}`),
    ...frame,
  };
}

async function showArticle({ deps }: Api, { id }: PageAddress): Promise<OEmbed> {
  const { title, publisher } = await getArticleSummary(deps.prisma, id);
  return {
    type: "link",
    ...describeSite(deps, title, `/articles/${id}`),
    ...(publisher !== null && { author_name: publisher }),
  };
}

/** The answer before the claim, so that a title alone never spreads what is wrong. */
function toTitle({ verdict, status, language, statement }: PublicClaim): string {
  const words = feedWords[language];
  if (status === "retracted") return `${verdict ? words.retracted : words.withdrawn}: ${statement}`;
  return verdict ? `${getVerdictLabel(verdict.value, language)}: ${statement}` : statement;
}

function describeSite({ siteName, publicUrl }: Api["deps"], title: string, path: string) {
  return {
    version: "1.0",
    title,
    provider_name: siteName,
    provider_url: publicUrl,
    cache_age: cacheSeconds,
    thumbnail_url: `${publicUrl}${path}/preview.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  } as const;
}
