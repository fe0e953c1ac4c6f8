import type { Article } from "@claimledger/claims/desk/article";
import { countOutcomes, isVerdict } from "../article/count-outcomes.ts";
import { findStandingVerdict } from "../claim/find-standing-verdict.ts";
import { verdictTones } from "../claim/verdict-tone.ts";
import { getFormats } from "../language/formats.ts";
import { joinParts } from "../language/join-parts.ts";
import type { PreviewCard } from "./preview-card.ts";
import { previewWords } from "./preview-words.ts";

/** An article's preview: its title and how it fares, in its own language. */
export function toArticleCard(article: Article, site: string): PreviewCard {
  const { language, claims, publisher, published_on } = article;
  const t = previewWords[language];
  const checked = claims.filter(findStandingVerdict).length;
  const foot = [publisher, published_on && getFormats(language).date(published_on)];
  return {
    site,
    language,
    tone: "none",
    verdict: null,
    answer: claims.length > 0 ? t.articles.checked_of(checked, claims.length) : t.site.tagline,
    words: article.title,
    sentence: "",
    foot: joinParts(foot),
    bar: countOutcomes(claims).map(({ outcome, count }) => ({
      tone: isVerdict(outcome) ? verdictTones[outcome] : "none",
      count,
    })),
  };
}
