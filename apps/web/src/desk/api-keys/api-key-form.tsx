import type { ApiKeyInput, ApiKeyScope } from "@claimledger/claims/desk/api-key";
import { revalidate } from "@solidjs/router";
import { createSignal, Show } from "solid-js";
import { findApiKeys } from "../../api/desk.ts";
import { CheckboxGroup } from "../../forms/checkbox-group.tsx";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ShownOnce } from "../../forms/shown-once.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";

const scopes = ["read", "import", "webhooks"] as const;
const terms = ["30", "365", "never"] as const;

/** Makes a key and shows it, once. */
export function ApiKeyForm() {
  const { d } = useDesk();
  const [name, setName] = createSignal("");
  const [chosen, setChosen] = createSignal<ApiKeyScope[]>([]);
  const [term, setTerm] = createSignal<(typeof terms)[number]>("365");
  const [key, setKey] = createSignal<string | null>(null);
  const make = createWrite((api, body: ApiKeyInput) => api.POST("/v1/desk/api-keys", { body }));

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    setKey(null);
    const expires_in_days = term() === "never" ? null : Number(term());
    const made = await make.run({ name: name(), scopes: chosen(), expires_in_days });
    if (!made) return;
    setKey(made.data.key);
    setName("");
    setChosen([]);
    await revalidate(findApiKeys.key);
  }

  return (
    <section aria-labelledby="make-key" class="card">
      <h2 id="make-key">{d.api_keys.make}</h2>
      <form class="form" method="post" onSubmit={submit}>
        <TextField
          label={d.api_keys.name}
          required
          maxlength={100}
          autocomplete="off"
          value={name()}
          onInput={setName}
          fault={findFault(make.failure(), "/name")}
        />
        <CheckboxGroup
          label={d.api_keys.scopes}
          options={scopes.map((value) => ({ value, label: d.api_keys.scope[value] }))}
          chosen={chosen()}
          onChange={setChosen}
        />
        <ChoiceField
          label={d.api_keys.lasts}
          value={term()}
          options={terms.map((value) => ({
            value,
            label: value === "never" ? d.api_keys.for_ever : d.api_keys.days(Number(value)),
          }))}
          onChange={(value) => value && setTerm(value)}
        />
        <FailureNotice failure={make.failure()} />
        <button type="submit" class="button primary" disabled={make.pending()}>
          {d.api_keys.make}
        </button>
        <Show when={key()}>
          {(known) => (
            <ShownOnce
              text={known()}
              words={d.api_keys.once}
              copy={d.api_keys.copy}
              copied={d.api_keys.copied}
            />
          )}
        </Show>
      </form>
    </section>
  );
}
