import { createAsync, useSearchParams } from "@solidjs/router";
import { Show, Suspense } from "solid-js";
import { findQueue, type QueuePage as Page } from "../../api/desk.ts";
import { useDesk } from "../../desk/desk-context.tsx";
import { EmptyMasthead } from "../../desk/masthead/empty-masthead.tsx";
import { QueueControls } from "../../desk/queue/queue-controls.tsx";
import { queueFilters, queueSorts } from "../../desk/queue/queue-filters.ts";
import { QueueTable } from "../../desk/queue/queue-table.tsx";
import { QueueViews } from "../../desk/queue/queue-views.tsx";
import { WaitingArticles } from "../../desk/queue/waiting-articles.tsx";
import { readChoice, readText } from "../../http/read-text.ts";
import { claimLanguages } from "../../search/read-filter.ts";
import { PageHead } from "../../layout/page-head.tsx";
import { Pager } from "../../layout/pager.tsx";
import { RefusedQuery } from "../../layout/refused-query.tsx";

/** What waits to be done: claims by view and order, and articles with open proposals. */
export default function QueuePage() {
  const { d, me } = useDesk();
  const [search] = useSearchParams();
  const page = (): Page => ({
    filter: readChoice(search.filter, queueFilters) ?? "open",
    sort: readChoice(search.sort, queueSorts) ?? "newest",
    language: readChoice(search.language, claimLanguages),
    article: readText(search.article),
    cursor: readText(search.cursor),
  });
  const listing = createAsync(() => findQueue(page()));
  return (
    <div class="page">
      <PageHead title={d.queue.title} hidden />
      <h1>{d.queue.title}</h1>
      <Show when={me.role === "admin"}>
        <Suspense>
          <EmptyMasthead />
        </Suspense>
      </Show>
      <QueueViews page={page()} />
      <div class="queue-grid">
        <div>
          <QueueControls page={page()} />
          <Show when={listing()?.refusal}>{(refusal) => <RefusedQuery refusal={refusal()} />}</Show>
          <Show when={listing()?.page}>
            {(found) => (
              <>
                <QueueTable items={found().items} />
                <Pager
                  label={d.queue.pages}
                  path="/desk"
                  query={{
                    filter: page().filter,
                    sort: page().sort,
                    language: page().language,
                    article: page().article,
                  }}
                  cursor={page().cursor}
                  next={found().next_cursor}
                  words={{ next: d.queue.next, first: d.queue.first }}
                />
              </>
            )}
          </Show>
        </div>
        <Suspense>
          <WaitingArticles />
        </Suspense>
      </div>
    </div>
  );
}
