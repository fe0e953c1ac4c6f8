import type { QueueItem } from "@claimledger/claims/desk/claim";
import { A } from "@solidjs/router";
import { For, Show } from "solid-js";
import { findStandingVerdict } from "../../claim/find-standing-verdict.ts";
import { StatusLabel } from "../../claim/status-label.tsx";
import { VerdictBadge } from "../../claim/verdict-badge.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";

/** The queue as a list of claims with their state, article and last change. */
export function QueueTable(props: { items: QueueItem[] }) {
  return (
    <Show when={props.items.length > 0} fallback={<EmptyQueue />}>
      <ul class="queue">
        <For each={props.items}>{(item) => <QueueRow item={item} />}</For>
      </ul>
    </Show>
  );
}

function QueueRow(props: { item: QueueItem }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const item = () => props.item;
  return (
    <li>
      <h2>
        <A href={`/desk/claims/${item().id}`} lang={item().language}>
          {item().statement}
        </A>
      </h2>
      <p class="claim-card-state">
        <StatusLabel status={item().status} />
        <Show when={findStandingVerdict(item())}>
          {(verdict) => <VerdictBadge verdict={verdict()} />}
        </Show>
        <Show when={item().review}>
          {(review) => (
            <span class="tag">
              {d.review.purpose[review().purpose]}: {d.review.status[review().status]},{" "}
              {d.queue.review_by(review().author_name)}
            </span>
          )}
        </Show>
      </p>
      <p class="quiet">
        <Show when={item().claimant}>{(claimant) => <>{claimant()} · </>}</Show>
        <A href={`/desk/articles/${item().article.id}`}>{item().article.title}</A> ·{" "}
        <time dateTime={item().updated_at}>{format.time(item().updated_at)}</time>
      </p>
    </li>
  );
}

function EmptyQueue() {
  const { d } = useDesk();
  return (
    <div class="empty">
      <p>{d.queue.empty}</p>
      <p>{d.queue.empty_hint}</p>
      <A href="/desk/articles">{d.nav.articles}</A>
    </div>
  );
}
