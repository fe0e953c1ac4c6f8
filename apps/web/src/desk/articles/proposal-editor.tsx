import type { Proposal } from "@claimledger/claims/desk/proposal";
import { revalidate } from "@solidjs/router";
import { createSignal, onMount } from "solid-js";
import { findProposals } from "../../api/desk.ts";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";

type Props = { proposal: Proposal; language: string; onDone: () => void };

/** Changes a proposal's wording and claimant before it is accepted. */
export function ProposalEditor(props: Props) {
  const { d } = useDesk();
  const [statement, setStatement] = createSignal(props.proposal.statement);
  const [claimant, setClaimant] = createSignal(props.proposal.claimant ?? "");
  const save = createWrite((api) =>
    api.PATCH("/v1/desk/proposals/{id}", {
      params: { path: { id: props.proposal.id } },
      headers: ifMatch(props.proposal.row_version),
      body: { statement: statement(), claimant: claimant().trim() || null },
    }),
  );

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    if (!(await save.run())) return;
    await revalidate(findProposals.key);
    finish();
  }

  /** Back to the proposal, which the keys act upon. */
  function finish(): void {
    props.onDone();
    document.getElementById(`proposal-${props.proposal.id}`)?.focus();
  }

  return (
    <form
      class="form"
      method="post"
      onSubmit={submit}
      onKeyDown={(event) => event.key === "Escape" && finish()}
      ref={(form) => onMount(() => form.querySelector("textarea")?.focus())}
    >
      <TextField
        label={d.proposals.statement}
        rows={2}
        required
        maxlength={2000}
        lang={props.language}
        value={statement()}
        onInput={setStatement}
        fault={findFault(save.failure(), "/statement")}
      />
      <TextField
        label={d.common.optional(d.proposals.claimant)}
        maxlength={200}
        value={claimant()}
        onInput={setClaimant}
        fault={findFault(save.failure(), "/claimant")}
      />
      <FailureNotice failure={save.failure()} />
      <p class="actions">
        <button type="submit" class="button small primary" disabled={save.pending()}>
          {save.pending() ? d.common.saving : d.common.save}
        </button>
        <button type="button" class="button small" onClick={finish}>
          {d.common.cancel}
        </button>
      </p>
    </form>
  );
}
