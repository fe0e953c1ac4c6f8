import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { createSignal, onMount, Show } from "solid-js";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";
import { refreshClaim } from "../refresh-claim.ts";
import { isStale, TheirChanges, type TheirField } from "../their-changes.tsx";

type Props = { claim: DeskClaim; onSaved: () => Promise<void>; onCancel: () => void };

/** Changes what a claim says, who claims it and when. */
export function ClaimForm(props: Props) {
  const { d } = useDesk();
  const [statement, setStatement] = createSignal(props.claim.statement);
  const [claimant, setClaimant] = createSignal(props.claim.claimant ?? "");
  const [madeOn, setMadeOn] = createSignal(props.claim.made_on ?? "");
  const save = createWrite((api) =>
    api.PATCH("/v1/desk/claims/{id}", {
      params: { path: { id: props.claim.id } },
      headers: ifMatch(props.claim.row_version),
      body: {
        statement: statement(),
        claimant: claimant().trim() || null,
        made_on: madeOn() || null,
      },
    }),
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await save.run()) return props.onSaved();
    if (isStale(save.failure())) await refreshClaim(props.claim);
  };
  const theirs = (): TheirField[] => [
    {
      label: d.claim.statement,
      mine: statement(),
      theirs: props.claim.statement,
      take: () => setStatement(props.claim.statement),
    },
    {
      label: d.claim.claimant,
      mine: claimant(),
      theirs: props.claim.claimant ?? "",
      take: () => setClaimant(props.claim.claimant ?? ""),
    },
    {
      label: d.claim.made_on,
      mine: madeOn(),
      theirs: props.claim.made_on ?? "",
      take: () => setMadeOn(props.claim.made_on ?? ""),
    },
  ];
  return (
    <form
      class="form"
      method="post"
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && props.onCancel()}
      ref={(form) => onMount(() => form.querySelector("textarea")?.focus())}
    >
      <TextField
        label={d.claim.statement}
        rows={3}
        required
        maxlength={2000}
        lang={props.claim.language}
        value={statement()}
        onInput={setStatement}
        fault={findFault(save.failure(), "/statement")}
      />
      <TextField
        label={d.common.optional(d.claim.claimant)}
        maxlength={200}
        value={claimant()}
        onInput={setClaimant}
        fault={findFault(save.failure(), "/claimant")}
      />
      <TextField
        label={d.common.optional(d.claim.made_on)}
        type="date"
        value={madeOn()}
        onInput={setMadeOn}
        fault={findFault(save.failure(), "/made_on")}
      />
      <Show when={isStale(save.failure())} fallback={<FailureNotice failure={save.failure()} />}>
        <TheirChanges fields={theirs()} />
      </Show>
      <p class="actions">
        <button type="submit" class="button small primary" disabled={save.pending()}>
          {save.pending() ? d.common.saving : d.common.save}
        </button>
        <button type="button" class="button small" onClick={() => props.onCancel()}>
          {d.common.cancel}
        </button>
      </p>
    </form>
  );
}
