import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { createSignal, Show } from "solid-js";
import { ConfirmStep } from "../../forms/confirm-step.tsx";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";
import { refreshClaim } from "../refresh-claim.ts";

/** Undoes an acceptance; the reason stays public. */
export function WithdrawForm(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const [reason, setReason] = createSignal("");
  const withdraw = createWrite((api) =>
    api.POST("/v1/desk/claims/{id}/withdraw", {
      params: { path: { id: props.claim.id } },
      headers: ifMatch(props.claim.row_version),
      body: { reason: reason() },
    }),
  );
  const [asking, setAsking] = createSignal(false);
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    setAsking(true);
  };
  const run = async () => {
    const isDone = await withdraw.run();
    setAsking(false);
    if (isDone) await refreshClaim(props.claim);
  };
  return (
    <details class="card">
      <summary>{d.claim.withdraw}</summary>
      <form class="form" method="post" onSubmit={ask}>
        <p class="quiet">{d.claim.withdraw_hint}</p>
        <TextField
          label={d.claim.withdraw_reason}
          rows={2}
          required
          maxlength={2000}
          value={reason()}
          onInput={setReason}
          fault={findFault(withdraw.failure(), "/reason")}
        />
        <FailureNotice failure={withdraw.failure()} />
        <Show
          when={asking()}
          fallback={
            <button type="submit" class="button danger">
              {d.claim.withdraw}
            </button>
          }
        >
          <ConfirmStep
            consequence={d.claim.withdraw_confirm}
            confirm={withdraw.pending() ? d.review.working : d.claim.withdraw_confirmed}
            pending={withdraw.pending()}
            onConfirm={() => void run()}
            onCancel={() => setAsking(false)}
          />
        </Show>
      </form>
    </details>
  );
}
