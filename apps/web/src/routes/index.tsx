import { A, createAsync } from "@solidjs/router";
import { For, Show } from "solid-js";
import { findArticles } from "../api/articles.ts";
import { findLatestVerdicts } from "../api/claims.ts";
import { ArticleCard } from "../article/article-card.tsx";
import { ClaimCard } from "../claim/claim-card.tsx";
import { useLanguage } from "../language/language-context.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { SearchBox } from "../search/search-box.tsx";

/** The front page: what this is, a way to search, the latest verdicts and articles. */
export default function HomePage() {
  const { t } = useLanguage();
  return (
    <div class="page">
      <PageHead description={t.home.intro} />
      <header class="hero">
        <h1>{t.home.title}</h1>
        <p class="lead">{t.home.intro}</p>
        <SearchBox />
      </header>
      <div class="columns">
        <LatestVerdicts />
        <div class="side">
          <LatestArticles />
          <HowToRead />
        </div>
      </div>
    </div>
  );
}

function LatestVerdicts() {
  const { t } = useLanguage();
  const claims = createAsync(() => findLatestVerdicts());
  return (
    <section aria-labelledby="latest-verdicts">
      <h2 id="latest-verdicts">{t.home.latest_verdicts}</h2>
      <For each={claims()?.items} fallback={<p class="empty">{t.home.no_verdicts}</p>}>
        {(claim) => <ClaimCard claim={claim} level={3} />}
      </For>
      <Show when={claims()?.items.length}>
        <p>
          <A href="/search">{t.home.all_verdicts}</A>
        </p>
      </Show>
    </section>
  );
}

function LatestArticles() {
  const { t } = useLanguage();
  const articles = createAsync(() => findArticles({ limit: 5 }));
  return (
    <section aria-labelledby="latest-articles">
      <h2 id="latest-articles">{t.home.latest_articles}</h2>
      <For each={articles()?.page?.items} fallback={<p class="empty">{t.home.no_articles}</p>}>
        {(article) => <ArticleCard article={article} level={3} />}
      </For>
      <Show when={articles()?.page?.items.length}>
        <p>
          <A href="/articles">{t.home.all_articles}</A>
        </p>
      </Show>
    </section>
  );
}

function HowToRead() {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="how-to-read" class="note">
      <h2 id="how-to-read">{t.home.how_title}</h2>
      <ul>
        <li>{t.home.how_status}</li>
        <li>{t.home.how_evidence}</li>
        <li>{t.home.how_history}</li>
      </ul>
    </section>
  );
}
