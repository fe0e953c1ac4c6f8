import { A, createAsync } from "@solidjs/router";
import { For, Show } from "solid-js";
import { findDeskArticles } from "../../api/desk.ts";
import { useDesk } from "../desk-context.tsx";

const mostShown = 8;

/** Articles whose proposals wait for a decision, last imported first. */
export function WaitingArticles() {
  const { d } = useDesk();
  const listing = createAsync(() => findDeskArticles({ waiting: "true" }));
  const items = () => listing()?.page?.items.slice(0, mostShown) ?? [];
  return (
    <aside class="queue-side" aria-labelledby="waiting">
      <h2 id="waiting">{d.queue.waiting_title}</h2>
      <Show when={items().length > 0} fallback={<p class="quiet">{d.queue.waiting_none}</p>}>
        <ul class="plain-list">
          <For each={items()}>
            {(article) => (
              <li>
                <A href={`/desk/articles/${article.id}`} lang={article.language}>
                  {article.title}
                </A>{" "}
                <span class="quiet">{d.articles.proposals(article.proposals_open)}</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </aside>
  );
}
