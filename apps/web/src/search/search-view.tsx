import { mostFacetCount, type ClaimFacets } from "@claimledger/claims/publish/claim-page";
import { For, Show } from "solid-js";
import type { FoundClaims } from "../api/claims.ts";
import type { Listing } from "../api/read.ts";
import { ClaimCard } from "../claim/claim-card.tsx";
import { useLanguage } from "../language/language-context.tsx";
import { Pager } from "../layout/pager.tsx";
import { RefusedQuery } from "../layout/refused-query.tsx";
import { ChosenFilters } from "./chosen-filters.tsx";
import { toChoices } from "./choices.ts";
import { FacetList } from "./facet-list.tsx";
import { NoResults } from "./no-results.tsx";
import type { SearchFilter } from "./read-filter.ts";
import { SearchForm } from "./search-form.tsx";

type Props = { filter: SearchFilter; cursor: string | undefined; listing: Listing<FoundClaims> };

/** Claims by words and filters. Everything below the form is exchanged while somebody types. */
export function SearchView(props: Props) {
  const { t } = useLanguage();
  const advise = (name: string) => {
    if (name === "min_amount" || name === "max_amount") return t.search.amount_form;
    return /_(?:from|to)$/u.test(name) ? t.search.day_form : undefined;
  };
  return (
    <div class="page">
      <h1>{t.search.title}</h1>
      <SearchForm filter={props.filter} />
      <div id="outcome">
        <Show when={props.listing.refusal}>
          {(refusal) => <RefusedQuery refusal={refusal()} advise={advise} />}
        </Show>
        <Show when={props.listing.page}>
          {(page) => <Outcome filter={props.filter} cursor={props.cursor} page={page()} />}
        </Show>
      </div>
    </div>
  );
}

type OutcomeProps = { filter: SearchFilter; cursor: string | undefined; page: FoundClaims };

function Outcome(props: OutcomeProps) {
  const words = useLanguage();
  const { t } = words;
  const { page } = props;
  const choices = toChoices(page.facets, words);
  return (
    <div class="search-outcome">
      <div class="search-side">
        <ChosenFilters filter={props.filter} all={choices} />
        <FacetList filter={props.filter} all={choices} isPartial={page.facets.is_partial} />
      </div>
      <section aria-labelledby="results">
        <h2 id="results" class="visually-hidden">
          {t.search.results}
        </h2>
        <Show when={page.facets.total || page.facets.is_partial}>
          <Total facets={page.facets} />
        </Show>
        <For
          each={page.items}
          fallback={<NoResults filter={props.filter} hasNext={page.next_cursor !== null} />}
        >
          {(claim) => <ClaimCard claim={claim} level={3} spans={page.highlights[claim.id]} />}
        </For>
        <Pager
          label={t.search.results_navigation}
          path="/search"
          query={props.filter}
          cursor={props.cursor}
          next={page.next_cursor}
          words={{ next: t.search.next, first: t.search.first }}
        />
      </section>
    </div>
  );
}

function Total(props: { facets: ClaimFacets }) {
  const { t, format } = useLanguage();
  const { total, is_partial } = props.facets;
  const isMore = is_partial || total >= mostFacetCount;
  return (
    <p class="search-total">
      {isMore ? t.search.found_many(format.number(total)) : t.search.found(total)}
    </p>
  );
}
