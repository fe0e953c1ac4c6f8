import type { QueueItem } from "@claimledger/claims/desk/claim";
import { A } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { findStandingVerdict } from "../../claim/find-standing-verdict.ts";
import { StatusLabel } from "../../claim/status-label.tsx";
import { VerdictBadge } from "../../claim/verdict-badge.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useCommands } from "../commands/command-context.tsx";
import { useDesk } from "../desk-context.tsx";

/** The queue as a list of claims with their state, article and last change. */
export function QueueTable(props: { items: QueueItem[] }) {
  const { d } = useDesk();
  let list: HTMLUListElement | undefined;
  const [at, setAt] = createSignal(-1);
  const move = (step: number) => {
    const links = [...(list?.querySelectorAll<HTMLElement>("h2 a") ?? [])];
    const next = Math.min(Math.max(at() + step, 0), links.length - 1);
    links[next]?.focus();
  };
  useCommands(() => [
    { id: "next", group: "page", keys: "j", label: d.queue.next_claim, run: () => move(1) },
    {
      id: "previous",
      group: "page",
      keys: "k",
      label: d.queue.previous_claim,
      run: () => move(-1),
    },
  ]);
  return (
    <Show when={props.items.length > 0} fallback={<EmptyQueue />}>
      <ul class="queue" ref={(element) => (list = element)}>
        <For each={props.items}>
          {(item, index) => <QueueRow item={item} onFocus={() => setAt(index())} />}
        </For>
      </ul>
    </Show>
  );
}

function QueueRow(props: { item: QueueItem; onFocus: () => void }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const item = () => props.item;
  return (
    <li onFocusIn={() => props.onFocus()}>
      <h2>
        <A href={`/desk/claims/${item().id}`} lang={item().language}>
          {item().statement}
        </A>
      </h2>
      <p class="queue-state">
        <Show when={!isHandedIn(item())}>
          <StatusLabel status={item().status} />
        </Show>
        <Show when={findStandingVerdict(item())}>
          {(verdict) => <VerdictBadge verdict={verdict()} />}
        </Show>
        <Show when={item().review}>
          {(review) => (
            <span class="tag">
              {d.common.pair(d.review.purpose[review().purpose], d.review.status[review().status])}
            </span>
          )}
        </Show>
        <span class="quiet">
          {item().assignee ? d.assignment.by(item().assignee!.name) : d.assignment.nobody}
        </span>
      </p>
      <p class="quiet">
        <Show when={item().claimant}>{(claimant) => <>{claimant()} · </>}</Show>
        <A href={`/desk/articles/${item().article.id}`} lang={item().language}>
          {item().article.title}
        </A>{" "}
        · <span class="whole">{d.queue.worth(format.percent(item().check_worthiness))}</span> ·{" "}
        <time dateTime={item().stage_at} title={format.time(item().stage_at)}>
          {d.queue.since(format.date(item().stage_at))}
        </time>
      </p>
    </li>
  );
}

/** Whether a claim's first review waits for approval: then its tag says so, and no view counts it twice. */
function isHandedIn({ status, review }: QueueItem): boolean {
  return status === "in_review" && review?.status === "submitted";
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
