import { createAsync, useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { findArticles } from "../../api/articles.ts";
import { ArticleCard } from "../../article/article-card.tsx";
import { readText } from "../../http/read-text.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { PageHead } from "../../layout/page-head.tsx";
import { Pager } from "../../layout/pager.tsx";

/** All articles, newest first. */
export default function ArticlesPage() {
  const { t } = useLanguage();
  const [search] = useSearchParams();
  const cursor = () => readText(search.cursor);
  const listing = createAsync(() => findArticles({ cursor: cursor() }));
  return (
    <div class="page narrow">
      <PageHead title={t.articles.title} />
      <h1>{t.articles.title}</h1>
      <Show when={listing()?.refusal}>{(refusal) => <p role="alert">{refusal()}</p>}</Show>
      <Show when={listing()?.page}>
        {(page) => (
          <>
            <For each={page().items} fallback={<p class="empty">{t.articles.empty}</p>}>
              {(article) => <ArticleCard article={article} level={2} />}
            </For>
            <Pager
              label={t.articles.pages}
              path="/articles"
              query={{}}
              cursor={cursor()}
              next={page().next_cursor}
              words={{ next: t.articles.next, first: t.articles.first }}
            />
          </>
        )}
      </Show>
    </div>
  );
}
