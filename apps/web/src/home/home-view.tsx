import type { ArticleSummary } from "@claimledger/claims/desk/article";
import type { PublicClaim } from "@claimledger/claims/publish/public-claim";
import { For, Show } from "solid-js";
import { ArticleCard } from "../article/article-card.tsx";
import { ClaimCard } from "../claim/claim-card.tsx";
import { useLanguage } from "../language/language-context.tsx";
import { SearchBox } from "../search/search-box.tsx";

type Props = { verdicts: PublicClaim[]; articles: ArticleSummary[] };

/** The front page: what this is, a way to search, the latest verdicts and articles. */
export function HomeView(props: Props) {
  const { t } = useLanguage();
  return (
    <div class="page">
      <header class="hero">
        <h1>{t.home.title}</h1>
        <p class="lead">{t.home.intro}</p>
        <SearchBox />
      </header>
      <div class="columns">
        <LatestVerdicts claims={props.verdicts} />
        <div class="side">
          <LatestArticles articles={props.articles} />
          <HowToRead />
        </div>
      </div>
    </div>
  );
}

function LatestVerdicts(props: { claims: PublicClaim[] }) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="latest-verdicts" class="latest-verdicts">
      <h2 id="latest-verdicts">{t.home.latest_verdicts}</h2>
      <For each={props.claims} fallback={<p class="empty">{t.home.no_verdicts}</p>}>
        {(claim) => <ClaimCard claim={claim} level={3} />}
      </For>
      <Show when={props.claims.length}>
        <p>
          <a href="/search">{t.home.all_verdicts}</a>
        </p>
      </Show>
    </section>
  );
}

function LatestArticles(props: { articles: ArticleSummary[] }) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="latest-articles">
      <h2 id="latest-articles">{t.home.latest_articles}</h2>
      <For each={props.articles} fallback={<p class="empty">{t.home.no_articles}</p>}>
        {(article) => <ArticleCard article={article} level={3} />}
      </For>
      <Show when={props.articles.length}>
        <p>
          <a href="/articles">{t.home.all_articles}</a>
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
