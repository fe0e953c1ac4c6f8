import { createAsyncStore } from "@solidjs/router";
import { For } from "solid-js";
import { findWebhooks } from "../../api/desk.ts";
import { useDesk } from "../desk-context.tsx";
import { WebhookCard } from "./webhook-card.tsx";

/** One's endpoints and how they are. */
export function WebhookList() {
  const { d } = useDesk();
  // Each keeps what is open in it when the list is read again.
  const webhooks = createAsyncStore(() => findWebhooks());
  return (
    <section aria-labelledby="webhooks">
      <h2 id="webhooks">{d.webhooks.own}</h2>
      <For each={webhooks()?.items} fallback={<p class="empty">{d.webhooks.none}</p>}>
        {(webhook) => <WebhookCard webhook={webhook} />}
      </For>
    </section>
  );
}
