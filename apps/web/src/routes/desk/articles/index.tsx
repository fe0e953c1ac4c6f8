import { A, createAsync, useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { findDeskArticles } from "../../../api/desk.ts";
import { PublishedDay } from "../../../article/published-day.tsx";
import { useDesk } from "../../../desk/desk-context.tsx";
import { readText } from "../../../http/read-text.ts";
import { useLanguage } from "../../../language/language-context.tsx";
import { PageHead } from "../../../layout/page-head.tsx";
import { Pager } from "../../../layout/pager.tsx";
import { RefusedQuery } from "../../../layout/refused-query.tsx";

/** Articles with what is still to be decided about their proposals. */
export default function DeskArticlesPage() {
  const { d } = useDesk();
  const { t } = useLanguage();
  const [search] = useSearchParams();
  const cursor = () => readText(search.cursor);
  const listing = createAsync(() => findDeskArticles({ cursor: cursor() }));
  return (
    <div class="page">
      <PageHead title={d.articles.title} hidden />
      <div class="title-line">
        <h1>{d.articles.title}</h1>
        <A class="button primary" href="/desk/import">
          {d.import.title}
        </A>
      </div>
      <Show when={listing()?.refusal}>{(refusal) => <RefusedQuery refusal={refusal()} />}</Show>
      <Show when={listing()?.page}>
        {(page) => (
          <>
            <ul class="queue">
              <For each={page().items} fallback={<li class="empty">{d.articles.empty}</li>}>
                {(article) => (
                  <li>
                    <h2>
                      <A href={`/desk/articles/${article.id}`} lang={article.language}>
                        {article.title}
                      </A>
                    </h2>
                    <p class="quiet">
                      {article.publisher && `${article.publisher} · `}
                      <PublishedDay day={article.published_on} /> ·{" "}
                      <Show
                        when={!article.withdrawn_at}
                        fallback={<span class="tag">{d.articles.withdrawn}</span>}
                      >
                        <span class="whole" classList={{ due: article.proposals_open > 0 }}>
                          {d.articles.proposals(article.proposals_open)}
                        </span>
                      </Show>{" "}
                      · <span class="whole">{d.articles.claims(article.claims_count)}</span>
                    </p>
                  </li>
                )}
              </For>
            </ul>
            <Pager
              label={t.articles.pages}
              path="/desk/articles"
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
