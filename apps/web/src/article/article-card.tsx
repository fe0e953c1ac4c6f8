import { Dynamic } from "solid-js/web";
import { Show } from "solid-js";
import type { ArticleSummary } from "@claimledger/claims/desk/article";
import { keepTogether } from "../language/join-parts.ts";
import { useLanguage } from "../language/language-context.tsx";
import { PublishedDay } from "./published-day.tsx";

/** An article in a list: title, publisher, day and how many claims it has. */
export function ArticleCard(props: { article: ArticleSummary; level: 2 | 3 }) {
  const { t } = useLanguage();
  const article = () => props.article;
  return (
    <article class="article-card">
      <Dynamic component={props.level === 2 ? "h2" : "h3"}>
        <a href={article().path} lang={article().language}>
          {article().title}
        </a>
      </Dynamic>
      <p class="quiet">
        <Show when={article().publisher}>{(publisher) => <>{publisher()}&nbsp;· </>}</Show>
        <Show when={article().published_on}>
          {(day) => (
            <>
              <PublishedDay day={day()} />
              &nbsp;·{" "}
            </>
          )}
        </Show>
        {keepTogether(t.articles.claim_count(article().claims_count))}
      </p>
    </article>
  );
}
