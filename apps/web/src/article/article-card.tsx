import { Dynamic } from "solid-js/web";
import { Show } from "solid-js";
import type { ArticleSummary } from "@claimledger/claims/desk/article";
import { useLanguage } from "../language/language-context.tsx";
import { PublishedDay } from "./published-day.tsx";
import { Dot } from "../layout/dotted.tsx";

/** An article in a list: title, publisher, day and how many of its claims are checked. */
export function ArticleCard(props: { article: ArticleSummary; level: 2 | 3 }) {
  const { t } = useLanguage();
  const article = () => props.article;
  const checked = () => {
    const { checked_count, claims_count } = article();
    return claims_count > 0
      ? t.articles.checked_of(checked_count, claims_count)
      : t.articles.claim_count(0);
  };
  return (
    <article class="article-card">
      <Dynamic component={props.level === 2 ? "h2" : "h3"}>
        <a href={article().path} lang={article().language}>
          {article().title}
        </a>
      </Dynamic>
      <p class="quiet">
        <Show when={article().publisher}>
          {(publisher) => (
            <>
              {publisher()}
              <Dot />
            </>
          )}
        </Show>
        <Show when={article().published_on}>
          {(day) => (
            <>
              <PublishedDay day={day()} />
              <Dot />
            </>
          )}
        </Show>
        <span class="whole">{checked()}</span>
      </p>
    </article>
  );
}
