import { Dynamic } from "solid-js/web";
import type { ArticleSummary } from "@claimledger/claims/desk/article";
import { joinParts, keepTogether } from "../language/join-parts.ts";
import { useLanguage } from "../language/language-context.tsx";

/** An article in a list: title, publisher, day and how many claims it has. */
export function ArticleCard(props: { article: ArticleSummary; level: 2 | 3 }) {
  const { t, format } = useLanguage();
  const article = () => props.article;
  const parts = () => {
    const { publisher, published_on: day, claims_count } = article();
    const count = keepTogether(t.articles.claim_count(claims_count));
    return [publisher, day && keepTogether(format.date(day)), count];
  };
  return (
    <article class="article-card">
      <Dynamic component={props.level === 2 ? "h2" : "h3"}>
        <a href={article().path} lang={article().language}>
          {article().title}
        </a>
      </Dynamic>
      <p class="quiet">{joinParts(parts())}</p>
    </article>
  );
}
