import { createAsync, useSearchParams } from "@solidjs/router";
import { For, Show } from "solid-js";
import { findQueue } from "../../api/desk.ts";
import { useDesk } from "../../desk/desk-context.tsx";
import { queueFilters } from "../../desk/queue/queue-filters.ts";
import { QueueTable } from "../../desk/queue/queue-table.tsx";
import { readChoice, readText, toPath } from "../../http/read-text.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { Pager } from "../../layout/pager.tsx";

/** What waits to be done, by filter. */
export default function QueuePage() {
  const { d } = useDesk();
  const [search] = useSearchParams();
  const filter = () => readChoice(search.filter, queueFilters) ?? "open";
  const cursor = () => readText(search.cursor);
  const listing = createAsync(() => findQueue({ filter: filter(), cursor: cursor() }));
  return (
    <div class="page">
      <PageHead title={d.queue.title} hidden />
      <h1>{d.queue.title}</h1>
      <nav aria-label={d.queue.filter}>
        <ul class="tabs">
          <For each={queueFilters}>
            {(name) => (
              <li>
                <a
                  href={toPath("/desk", { filter: name })}
                  aria-current={name === filter() ? "page" : undefined}
                >
                  {d.queue.filters[name]}
                </a>
              </li>
            )}
          </For>
        </ul>
      </nav>
      <Show when={listing()?.refusal}>{(refusal) => <p role="alert">{refusal()}</p>}</Show>
      <Show when={listing()?.page}>
        {(page) => (
          <>
            <QueueTable items={page().items} />
            <Pager
              label={d.queue.pages}
              path="/desk"
              query={{ filter: filter() }}
              cursor={cursor()}
              next={page().next_cursor}
              words={{ next: d.queue.next, first: d.queue.first }}
            />
          </>
        )}
      </Show>
    </div>
  );
}
