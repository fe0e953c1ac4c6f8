import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { revalidate } from "@solidjs/router";
import { createSignal } from "solid-js";
import { getDeskClaim } from "../../api/desk.ts";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";

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
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await withdraw.run()) await revalidate(getDeskClaim.keyFor(props.claim.id));
  };
  return (
    <details class="card">
      <summary>{d.claim.withdraw}</summary>
      <form class="form" method="post" onSubmit={submit}>
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
        <button type="submit" class="button danger" disabled={withdraw.pending()}>
          {withdraw.pending() ? d.review.working : d.claim.withdraw}
        </button>
      </form>
    </details>
  );
}
