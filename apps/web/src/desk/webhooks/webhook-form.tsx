import { webhookEventTypeSchema, type WebhookEventType } from "@claimledger/claims/publish/webhook";
import { revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { findWebhooks } from "../../api/desk.ts";
import { CheckboxGroup } from "../../forms/checkbox-group.tsx";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ShownOnce } from "../../forms/shown-once.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";

const types = webhookEventTypeSchema.options.map((value) => ({ value, label: value }));

/** Adds an endpoint and shows its secret, once. */
export function WebhookForm() {
  const { d } = useDesk();
  const [url, setUrl] = createSignal("");
  const [description, setDescription] = createSignal("");
  const [chosen, setChosen] = createSignal<WebhookEventType[]>([]);
  const [secret, setSecret] = createSignal<string | null>(null);
  const make = createWrite((api) => {
    const body = { url: url().trim(), description: description(), event_types: chosen() };
    return api.POST("/v1/desk/webhooks", { body });
  });

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setSecret(null);
    const made = await make.run();
    if (!made) return;
    setSecret(made.data.secret);
    setUrl("");
    setDescription("");
    setChosen([]);
    await revalidate(findWebhooks.key);
  }

  return (
    <section aria-labelledby="make-webhook" class="card">
      <h2 id="make-webhook">{d.webhooks.make}</h2>
      <form class="form" method="post" onSubmit={submit}>
        <TextField
          label={d.webhooks.url}
          type="url"
          required
          autocomplete="off"
          value={url()}
          onInput={setUrl}
          fault={findFault(make.failure(), "/url")}
        />
        <TextField
          label={d.webhooks.description}
          maxlength={200}
          autocomplete="off"
          value={description()}
          onInput={setDescription}
        />
        <CheckboxGroup
          label={d.webhooks.events}
          hint={d.webhooks.all_events}
          options={types}
          chosen={chosen()}
          onChange={setChosen}
        />
        <FailureNotice failure={make.failure()} />
        <button type="submit" class="button primary" disabled={make.pending()}>
          {d.webhooks.make}
        </button>
        <Show when={secret()}>{(known) => <WebhookSecret secret={known()} />}</Show>
      </form>
    </section>
  );
}

/** The secret that signs an endpoint's messages, to be copied now. */
export function WebhookSecret(props: { secret: string }) {
  const { d } = useDesk();
  return (
    <ShownOnce
      text={props.secret}
      words={d.webhooks.secret}
      copy={d.webhooks.copy}
      copied={d.webhooks.copied}
    />
  );
}
