import { createAsync, useLocation, useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { findClaims } from "../api/claims.ts";
import { ClaimCard } from "../claim/claim-card.tsx";
import { toPath } from "../http/read-text.ts";
import { useLanguage } from "../language/language-context.tsx";
import { PageHead } from "../layout/page-head.tsx";
import { Pager } from "../layout/pager.tsx";
import { readFilter } from "../search/read-filter.ts";
import { SearchForm } from "../search/search-form.tsx";

/** Claims by words, status, verdict and language; shareable, and whole without JavaScript. */
export default function SearchPage() {
  const { t } = useLanguage();
  const [search] = useSearchParams();
  const location = useLocation();
  const filter = () => readFilter(search);
  const listing = createAsync(() => findClaims(filter()));
  const withoutCursor = () => ({ ...filter(), cursor: undefined });
  return (
    <div class="page">
      <PageHead
        title={t.search.title}
        description={t.search.meta}
        hidden={location.search !== ""}
      />
      <h1>{t.search.title}</h1>
      <SearchForm filter={filter()} />
      <section aria-labelledby="results" aria-live="polite">
        <h2 id="results">{t.search.results}</h2>
        <Show when={listing()?.refusal}>
          {(refusal) => (
            <div class="notice" role="alert">
              <strong>{t.search.bad_query}</strong>
              <p>{refusal()}</p>
            </div>
          )}
        </Show>
        <Show when={listing()?.page}>
          {(page) => (
            <>
              <For each={page().items} fallback={<NoResults />}>
                {(claim) => <ClaimCard claim={claim} level={3} />}
              </For>
              <Pager
                label={t.search.results_navigation}
                path="/search"
                query={withoutCursor()}
                cursor={filter().cursor}
                next={page().next_cursor}
                words={{ next: t.search.next, first: t.search.first }}
              />
            </>
          )}
        </Show>
      </section>
    </div>
  );
}

function NoResults() {
  const { t } = useLanguage();
  return (
    <div class="empty">
      <p>{t.search.no_results}</p>
      <p class="quiet">{t.search.no_results_hint}</p>
      <p>
        <a href={toPath("/search", {})}>{t.search.clear}</a>
      </p>
    </div>
  );
}
