import { For, Show } from "solid-js";
import { toPath } from "../http/read-text.ts";
import { useLanguage } from "../language/language-context.tsx";
import type { SearchFilter } from "./read-filter.ts";

const mostSuggested = 4;

/** Nothing was found: what could be tried instead, each a link. */
export function NoResults(props: { filter: SearchFilter; hasNext: boolean }) {
  const { t } = useLanguage();
  const words = () => [...new Set(props.filter.q?.split(/\s+/) ?? [])];
  const single = () => (words().length > 1 ? words().slice(0, mostSuggested) : []);
  const isNarrowed = () => Object.keys(props.filter).some((name) => name !== "q");
  return (
    <Show when={!props.hasNext} fallback={<p class="empty">{t.search.further}</p>}>
      <div class="empty">
        <p class="no-results">{t.search.no_results}</p>
        <p>{t.search.no_results_hint}</p>
        <ul>
          <Show when={isNarrowed() && props.filter.q}>
            {(q) => (
              <li>
                <a href={toPath("/search", { q: q() })}>{t.search.without_filters}</a>
              </li>
            )}
          </Show>
          <For each={single()}>
            {(word) => (
              <li>
                <a href={toPath("/search", { ...props.filter, q: word })}>
                  {t.search.fewer_words(word)}
                </a>
              </li>
            )}
          </For>
          <li>
            <a href="/search">{t.search.clear}</a>
          </li>
          <li>
            <a href="/submit">{t.search.send}</a>
          </li>
        </ul>
      </div>
    </Show>
  );
}
