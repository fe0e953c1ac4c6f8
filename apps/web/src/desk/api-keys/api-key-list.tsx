import type { ApiKey } from "@claimledger/claims/desk/api-key";
import { createAsync, revalidate } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { findApiKeys } from "../../api/desk.ts";
import { ConfirmStep } from "../../forms/confirm-step.tsx";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";

/** One's keys and whether they hold. */
export function ApiKeyList() {
  const { d } = useDesk();
  const keys = createAsync(() => findApiKeys());
  const [asking, setAsking] = createSignal<string | null>(null);
  const revoke = createWrite((api, id: string) =>
    api.POST("/v1/desk/api-keys/{id}/revoke", { params: { path: { id } } }),
  );
  const run = async (id: string) => {
    await revoke.run(id);
    setAsking(null);
    await revalidate(findApiKeys.key);
  };
  return (
    <section aria-labelledby="keys">
      <h2 id="keys">{d.api_keys.own}</h2>
      <FailureNotice failure={revoke.failure()} />
      <ul class="plain-list">
        <For each={keys()?.items} fallback={<li class="empty">{d.api_keys.none}</li>}>
          {(key) => (
            <li class="line">
              <KeyFacts apiKey={key} />
              <Show when={!key.revoked_at}>
                <Show
                  when={asking() === key.id}
                  fallback={
                    <button
                      type="button"
                      class="button small danger"
                      onClick={() => setAsking(key.id)}
                    >
                      {d.api_keys.revoke}
                      <span class="visually-hidden"> {key.name}</span>
                    </button>
                  }
                >
                  <ConfirmStep
                    consequence={d.api_keys.revoke_confirm(key.name)}
                    confirm={d.api_keys.revoke}
                    pending={revoke.pending()}
                    onConfirm={() => void run(key.id)}
                    onCancel={() => setAsking(null)}
                  />
                </Show>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

function KeyFacts(props: { apiKey: ApiKey }) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const facts = () => {
    const { scopes, expires_at, revoked_at, last_used_at } = props.apiKey;
    return [
      ...scopes.map((scope) => d.api_keys.scope[scope]),
      revoked_at
        ? d.api_keys.revoked(format.date(revoked_at))
        : expires_at
          ? d.api_keys.expires(format.date(expires_at))
          : d.api_keys.for_ever,
      last_used_at ? d.api_keys.used(format.date(last_used_at)) : d.api_keys.unused,
    ].join(" · ");
  };
  return (
    <span>
      <strong>{props.apiKey.name}</strong> <code>{props.apiKey.start}…</code>
      <br />
      <span class="quiet">{facts()}</span>
    </span>
  );
}
