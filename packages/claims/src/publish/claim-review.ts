import type { PublicClaim } from "./public-claim.ts";
import { getVerdictLabel } from "../review/rating-scale.ts";

type Site = { origin: string; name: string };

const maxClaimReviewed = 75;

/**
 * schema.org ClaimReview (JSON-LD) of a claim's public document; null while it has no verdict or
 * after a retraction. `site.origin` has no trailing slash. Markup rules: schema.org/ClaimReview.
 */
export function toClaimReview(claim: PublicClaim, site: Site) {
  const { verdict } = claim;
  if (!verdict || claim.status === "retracted") return null;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: `${site.origin}${claim.path}`,
    datePublished: verdict.published_at,
    inLanguage: claim.language,
    claimReviewed: shorten(claim.statement, maxClaimReviewed),
    reviewBody: verdict.summary,
    author: { "@type": "Organization", name: site.name, url: site.origin },
    itemReviewed: toItemReviewed(claim, site),
    reviewRating: toReviewRating(claim, verdict),
  };
}

function toItemReviewed(claim: PublicClaim, site: Site) {
  const { claimant, article } = claim;
  return {
    "@type": "Claim",
    ...(claimant && {
      author: {
        "@type": "Person",
        name: claimant.name,
        ...(claimant.same_as.length > 0 && { sameAs: claimant.same_as }),
      },
    }),
    ...toDatePublished(claim.made_on ?? article.published_on),
    appearance: {
      "@type": "NewsArticle",
      url: article.url ?? `${site.origin}${article.path}`,
      headline: article.title,
      ...toDatePublished(article.published_on),
      ...(article.publisher && {
        publisher: { "@type": "Organization", name: article.publisher },
      }),
    },
  };
}

function toDatePublished(date: string | null) {
  return date !== null && { datePublished: date };
}

function toReviewRating(claim: PublicClaim, verdict: NonNullable<PublicClaim["verdict"]>) {
  return {
    "@type": "Rating",
    alternateName: getVerdictLabel(verdict.value, claim.language),
    ...(verdict.rating !== null && {
      ratingValue: verdict.rating,
      worstRating: verdict.scale.worst,
      bestRating: verdict.scale.best,
    }),
  };
}

/** Cuts at a word where there are words; the ellipsis counts. */
function shorten(text: string, max: number): string {
  const characters = Array.from(text);
  if (characters.length <= max) return text;
  const cut = characters.slice(0, max - 1).join("");
  const space = cut.lastIndexOf(" ");
  return `${space > max / 2 ? cut.slice(0, space) : cut}…`;
}
