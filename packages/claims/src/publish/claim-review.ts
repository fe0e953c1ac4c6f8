import type { Language } from "../article/language.ts";
import { getVerdictLabel } from "../review/rating-scale.ts";
import type { PublicClaim, PublishedVerdict } from "./public-claim.ts";
import { shortenClaim } from "./shorten-claim.ts";

type Site = { origin: string; name: string };

/**
 * schema.org ClaimReview (JSON-LD) of a claim's public document; null while it has no verdict or
 * after a retraction. `site.origin` has no trailing slash. The verdict is named in `language`: on a
 * page, that of the page, for the markup says what is shown. Markup rules: schema.org/ClaimReview.
 */
export function toClaimReview(claim: PublicClaim, site: Site, language: Language = claim.language) {
  const { verdict } = claim;
  if (!verdict || claim.status === "retracted") return null;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: `${site.origin}${claim.path}`,
    datePublished: verdict.published_at,
    inLanguage: claim.language,
    claimReviewed: shortenClaim(claim),
    reviewBody: verdict.summary,
    author: { "@type": "Organization", name: site.name, url: site.origin },
    itemReviewed: toItemReviewed(claim, site),
    reviewRating: toReviewRating(verdict, language),
  };
}

function toItemReviewed(claim: PublicClaim, site: Site) {
  const { claimant, article } = claim;
  return {
    "@type": "Claim",
    ...(claimant && {
      // No type: whether a claimant is a person or an organisation is not known.
      author: {
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

function toReviewRating(verdict: PublishedVerdict, language: Language) {
  return {
    "@type": "Rating",
    alternateName: getVerdictLabel(verdict.value, language),
    ...(verdict.rating !== null && {
      ratingValue: verdict.rating,
      worstRating: verdict.scale.worst,
      bestRating: verdict.scale.best,
    }),
  };
}
