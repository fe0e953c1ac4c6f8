import type { WebhookEndpoint } from "@claimledger/claims/desk/webhook";
import { revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { findWebhookDeliveries, findWebhooks } from "../../api/desk.ts";
import { ConfirmStep } from "../../forms/confirm-step.tsx";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { DeliveryList } from "./delivery-list.tsx";
import { WebhookSecret } from "./webhook-form.tsx";

type Props = { webhook: WebhookEndpoint };

/** One endpoint: how it is, what may be done about it, and what was sent to it. */
export function WebhookCard(props: Props) {
  const { d } = useDesk();
  const state = () => findState(props.webhook);
  const params = () => ({ params: { path: { id: props.webhook.id } } });
  const version = () => ({ headers: ifMatch(props.webhook.row_version) });
  const [secret, setSecret] = createSignal<string | null>(null);
  const [isRemoving, setRemoving] = createSignal(false);
  const test = createWrite((api) => api.POST("/v1/desk/webhooks/{id}/test", params()));
  const rotate = createWrite((api) =>
    api.POST("/v1/desk/webhooks/{id}/rotate-secret", { ...params(), ...version() }),
  );
  const toggle = createWrite((api) => {
    const body = { enabled: props.webhook.disabled_at !== null };
    return api.PATCH("/v1/desk/webhooks/{id}", { ...params(), ...version(), body });
  });
  const remove = createWrite((api) => api.DELETE("/v1/desk/webhooks/{id}", params()));
  const failure = () => test.failure() ?? rotate.failure() ?? toggle.failure() ?? remove.failure();
  const look = () => revalidate([findWebhooks.key, findWebhookDeliveries.key]);

  async function change(write: () => Promise<unknown>): Promise<void> {
    if (await write()) await look();
    setRemoving(false);
  }

  async function makeSecret(): Promise<void> {
    const made = await rotate.run();
    if (!made) return;
    await look();
    setSecret(made.data.secret);
  }

  return (
    <article class="card">
      <div class="title-line">
        <h3 class="invitation-link">{props.webhook.url}</h3>
        <span class="tag" data-state={state()}>
          {d.webhooks.states[state()]}
        </span>
      </div>
      <WebhookFacts webhook={props.webhook} />
      <WebhookTrouble webhook={props.webhook} />
      <FailureNotice failure={failure()} />
      <p class="actions even">
        <Show when={!props.webhook.disabled_at}>
          <button type="button" class="button small" onClick={() => void change(test.run)}>
            {d.webhooks.test}
          </button>
        </Show>
        <button type="button" class="button small" onClick={() => void change(toggle.run)}>
          {props.webhook.disabled_at ? d.webhooks.enable : d.webhooks.disable}
        </button>
        <button type="button" class="button small" onClick={() => void makeSecret()}>
          {d.webhooks.rotate}
        </button>
        <button type="button" class="button small danger" onClick={() => setRemoving(true)}>
          {d.webhooks.remove}
        </button>
      </p>
      <Show when={isRemoving()}>
        <ConfirmStep
          consequence={d.webhooks.remove_confirm(props.webhook.url)}
          confirm={d.webhooks.remove}
          pending={remove.pending()}
          onConfirm={() => void change(remove.run)}
          onCancel={() => setRemoving(false)}
        />
      </Show>
      <Show when={secret()}>{(known) => <WebhookSecret secret={known()} />}</Show>
      <DeliveryList webhook={props.webhook} />
    </article>
  );
}

function findState({ disabled_at, failing_since }: WebhookEndpoint): "on" | "failing" | "off" {
  if (disabled_at) return "off";
  return failing_since ? "failing" : "on";
}

function WebhookFacts(props: Props) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const facts = () => {
    const { description, event_types, previous_secret_until } = props.webhook;
    return [
      description,
      event_types.length > 0 ? event_types.join(", ") : d.webhooks.every_event,
      previous_secret_until && d.webhooks.rotated(format.time(previous_secret_until)),
    ].filter(Boolean);
  };
  return <p class="quiet">{facts().join(" · ")}</p>;
}

/** What is wrong with an endpoint that its owner did not switch off, since when, and what to do. */
function WebhookTrouble(props: Props) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const trouble = () => {
    const { disabled_reason, failing_since } = props.webhook;
    if (disabled_reason === "owner") return null;
    if (disabled_reason)
      return { what: d.webhooks.disabled[disabled_reason], mend: d.webhooks.mend.off };
    if (!failing_since) return null;
    const what = d.webhooks.failing(format.time(failing_since));
    return { what, mend: d.webhooks.mend.failing };
  };
  return (
    <Show when={trouble()}>
      {(found) => (
        <div class="notice">
          <p>
            <strong>{found().what}</strong>
          </p>
          <p>{found().mend}</p>
        </div>
      )}
    </Show>
  );
}
