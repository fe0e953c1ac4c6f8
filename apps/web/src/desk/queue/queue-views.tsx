import type { QueueFilter } from "@claimledger/claims/desk/claim";
import { createAsync } from "@solidjs/router";
import { For, Show, Suspense } from "solid-js";
import { countQueue, type QueuePage } from "../../api/desk.ts";
import { toPath } from "../../http/read-text.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { queueFilters } from "./queue-filters.ts";

type Props = { page: QueuePage };

/** The queue's views, each with how many claims it holds. */
export function QueueViews(props: Props) {
  const { d } = useDesk();
  const toView = (filter: QueueFilter) => {
    const { sort, language, article } = props.page;
    return toPath("/desk", { filter, sort, language, article });
  };
  return (
    <nav aria-label={d.queue.filter}>
      <ul class="tabs">
        <For each={queueFilters}>
          {(name) => (
            <li>
              <a href={toView(name)} aria-current={name === props.page.filter ? "page" : undefined}>
                {d.queue.filters[name]}{" "}
                <Suspense fallback={<span class="count" />}>
                  <Count name={name} page={props.page} />
                </Suspense>
              </a>
            </li>
          )}
        </For>
      </ul>
    </nav>
  );
}

function Count(props: { name: QueueFilter; page: QueuePage }) {
  const { format } = useLanguage();
  const counts = createAsync(() =>
    countQueue({ language: props.page.language, article: props.page.article }),
  );
  const words = (most: number, count: number) =>
    count > most ? `${format.number(most)}+` : format.number(count);
  return (
    <Show when={counts()?.page}>
      {(found) => <span class="count">{words(found().most, found().counts[props.name] ?? 0)}</span>}
    </Show>
  );
}
