import { z } from "zod";
import { getVerdictLabel } from "../review/rating-scale.ts";
import { toClaimReview } from "./claim-review.ts";
import type { PublicClaim } from "./public-claim.ts";

// The shapes of Google's Fact Check Tools API, v1alpha1; what is empty is left out, as there.
// https://developers.google.com/fact-check/tools/api/reference/rest

const factCheckClaimSchema = z
  .object({
    text: z.string(),
    claimant: z.string().optional(),
    claimDate: z.iso.datetime().optional(),
    claimReview: z.array(
      z.object({
        publisher: z.object({ name: z.string(), site: z.string() }),
        url: z.string(),
        title: z.string(),
        reviewDate: z.iso.datetime(),
        textualRating: z.string(),
        languageCode: z.string(),
      }),
    ),
  })
  .meta({ id: "FactCheckClaim" });
type FactCheckClaim = z.infer<typeof factCheckClaimSchema>;

const nextPageToken = z.string().optional().describe("Absent at the end");

export const factCheckClaimsSchema = z
  .object({ claims: z.array(factCheckClaimSchema).optional(), nextPageToken })
  .meta({ id: "FactCheckClaims" });

export const factCheckImagesSchema = z
  .object({
    results: z.array(z.object({ claim: factCheckClaimSchema })).optional(),
    nextPageToken,
  })
  .meta({ id: "FactCheckImages" });

export const markupPageSchema = z
  .object({
    name: z.string().describe("pages/ and the claim's id"),
    pageUrl: z.string(),
    publishDate: z.string(),
    claimReviewAuthor: z.object({ name: z.string() }),
    claimReviewMarkups: z.array(
      z.object({
        url: z.string(),
        claimReviewed: z.string(),
        claimDate: z.string().optional(),
        claimAppearances: z.array(z.string()),
        claimAuthor: z.object({ name: z.string(), sameAs: z.string().optional() }).optional(),
        rating: z.object({
          textualRating: z.string(),
          ratingValue: z.int().optional(),
          worstRating: z.int().optional(),
          bestRating: z.int().optional(),
          ratingExplanation: z.string().optional(),
        }),
      }),
    ),
    versionId: z.string().describe("The event that published it"),
  })
  .meta({ id: "ClaimReviewMarkupPage" });
export type MarkupPage = z.infer<typeof markupPageSchema>;

export const markupPagesSchema = z
  .object({ claimReviewMarkupPages: z.array(markupPageSchema).optional(), nextPageToken })
  .meta({ id: "ClaimReviewMarkupPages" });

type Site = { origin: string; name: string };

/** The host of an address as that API names publishers: without protocol and "www.". */
export function toPublisherSite(address: string): string {
  return new URL(address).host.replace(/^www\./, "");
}

/** A claim and its published verdict; null while it has none and after a retraction. */
export function toFactCheckClaim(claim: PublicClaim, site: Site): FactCheckClaim | null {
  const { verdict } = claim;
  if (!verdict || claim.status === "retracted") return null;
  return {
    text: claim.statement,
    ...(claim.claimant && { claimant: claim.claimant.name }),
    ...(claim.made_on && { claimDate: `${claim.made_on}T00:00:00Z` }),
    claimReview: [
      {
        publisher: { name: site.name, site: toPublisherSite(site.origin) },
        url: `${site.origin}${claim.path}`,
        title: claim.statement,
        reviewDate: verdict.published_at,
        textualRating: getVerdictLabel(verdict.value, claim.language),
        languageCode: claim.language,
      },
    ],
  };
}

/** A claim's page and the markup on it; null where the page has no ClaimReview. */
export function toMarkupPage(claim: PublicClaim, site: Site): MarkupPage | null {
  const review = toClaimReview(claim, site);
  if (!review) return null;
  const { alternateName, ratingValue, worstRating, bestRating } = review.reviewRating;
  return {
    name: `pages/${claim.id}`,
    pageUrl: review.url,
    publishDate: review.datePublished.slice(0, 10),
    claimReviewAuthor: { name: review.author.name },
    claimReviewMarkups: [
      {
        url: review.url,
        claimReviewed: review.claimReviewed,
        ...(claim.made_on && { claimDate: claim.made_on }),
        claimAppearances: [review.itemReviewed.appearance.url],
        ...(claim.claimant && { claimAuthor: toClaimAuthor(claim.claimant) }),
        rating: {
          textualRating: alternateName,
          ...(ratingValue !== undefined && { ratingValue, worstRating, bestRating }),
          ...(review.reviewBody && { ratingExplanation: review.reviewBody }),
        },
      },
    ],
    versionId: String(claim.seq),
  };
}

function toClaimAuthor({ name, same_as: [sameAs] }: NonNullable<PublicClaim["claimant"]>) {
  return { name, ...(sameAs && { sameAs }) };
}
