import type { ArticleSummary } from "@claimledger/claims/desk/article";
import { For, Show } from "solid-js";
import type { Listing } from "../api/read.ts";
import { useLanguage } from "../language/language-context.tsx";
import { Pager } from "../layout/pager.tsx";
import { RefusedQuery } from "../layout/refused-query.tsx";
import { ArticleCard } from "./article-card.tsx";

type Props = {
  listing: Listing<{ items: ArticleSummary[]; next_cursor: string | null }>;
  cursor: string | undefined;
};

/** All articles, newest first. */
export function ArticlesView(props: Props) {
  const { t } = useLanguage();
  return (
    <div class="page narrow">
      <h1>{t.articles.title}</h1>
      <p class="lead">{t.articles.intro}</p>
      <Show when={props.listing.refusal}>{(refusal) => <RefusedQuery refusal={refusal()} />}</Show>
      <Show when={props.listing.page}>
        {(page) => (
          <>
            <For each={page().items} fallback={<p class="empty">{t.articles.empty}</p>}>
              {(article) => <ArticleCard article={article} level={2} />}
            </For>
            <Pager
              label={t.articles.pages}
              path="/articles"
              query={{}}
              cursor={props.cursor}
              next={page().next_cursor}
              words={{ next: t.articles.next, first: t.articles.first }}
            />
          </>
        )}
      </Show>
    </div>
  );
}
