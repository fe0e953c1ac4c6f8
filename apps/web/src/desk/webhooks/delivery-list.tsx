import type { WebhookDelivery, WebhookEndpoint } from "@claimledger/claims/desk/webhook";
import { createAsync, revalidate } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { findWebhookDeliveries } from "../../api/desk.ts";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";

/** What was sent to an endpoint last; asked for when it is opened. */
export function DeliveryList(props: { webhook: WebhookEndpoint }) {
  const { d } = useDesk();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{d.webhooks.deliveries}</summary>
      <Show when={isOpen()}>
        <Deliveries webhook={props.webhook} />
      </Show>
    </details>
  );
}

function Deliveries(props: { webhook: WebhookEndpoint }) {
  const { d } = useDesk();
  const deliveries = createAsync(() => findWebhookDeliveries(props.webhook.id));
  const replay = createWrite((api, delivery_id: string) => {
    const path = { id: props.webhook.id, delivery_id };
    return api.POST("/v1/desk/webhooks/{id}/deliveries/{delivery_id}/replay", { params: { path } });
  });
  const look = () => revalidate(findWebhookDeliveries.key);
  const run = async (id: string) => {
    if (await replay.run(id)) await look();
  };
  return (
    <>
      <FailureNotice failure={replay.failure()} />
      <button type="button" class="button small" onClick={() => void look()}>
        {d.webhooks.refresh}
      </button>
      <ul class="plain-list">
        <For
          each={deliveries()?.items}
          fallback={<li class="empty">{d.webhooks.no_deliveries}</li>}
        >
          {(delivery) => (
            <li class="line">
              <DeliveryFacts delivery={delivery} />
              <Show when={!props.webhook.disabled_at}>
                <button
                  type="button"
                  class="button small"
                  disabled={replay.pending()}
                  onClick={() => void run(delivery.id)}
                >
                  {d.webhooks.replay}
                </button>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </>
  );
}

const shapes = { waiting: "off", delivered: "on", failed: "failing" } as const;

function DeliveryFacts(props: { delivery: WebhookDelivery }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const facts = () => {
    const { created_at, attempts, due_at } = props.delivery;
    return [
      format.time(created_at),
      d.webhooks.attempts(attempts.length),
      due_at && d.webhooks.due(format.time(due_at)),
    ].filter(Boolean);
  };
  return (
    <span>
      <code>{props.delivery.type}</code>{" "}
      <span class="tag" data-state={shapes[props.delivery.status]}>
        {d.webhooks.status[props.delivery.status]}
      </span>
      <br />
      <span class="quiet">
        {facts().join(" · ")}
        <LastProblem attempts={props.delivery.attempts} />
      </span>
    </span>
  );
}

/** What came of the last attempt, where it failed: the answer's status, or why there was none. */
function LastProblem(props: Pick<WebhookDelivery, "attempts">) {
  const { d } = useDesk();
  const last = () => props.attempts.at(-1);
  return (
    <Show when={last()?.problem}>
      {(problem) => (
        <>
          {" · "}
          <Show
            when={last()?.http_status}
            fallback={
              <>
                {d.webhooks.no_answer} <span lang="en">{problem()}</span>
              </>
            }
          >
            {(status) => d.webhooks.answered(status())}
          </Show>
        </>
      )}
    </Show>
  );
}
