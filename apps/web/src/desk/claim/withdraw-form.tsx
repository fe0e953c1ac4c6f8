import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { createSignal } from "solid-js";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";
import { useNotices } from "../notices/notices.tsx";
import { refreshClaim } from "../refresh-claim.ts";
import { createRestore } from "./withdrawn-claim.tsx";

/** Undoes an acceptance; the reason stays public. */
export function WithdrawForm(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const { notify } = useNotices();
  const [reason, setReason] = createSignal("");
  const withdraw = createWrite((api) =>
    api.POST("/v1/desk/claims/{id}/withdraw", {
      params: { path: { id: props.claim.id } },
      headers: ifMatch(props.claim.row_version),
      body: { reason: reason() },
    }),
  );
  const restore = createRestore();
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const result = await withdraw.run();
    if (!result) return;
    const withdrawn = result.data as DeskClaim;
    await refreshClaim(withdrawn);
    notify({ words: d.claim.withdrawn, undo: () => restore.run(withdrawn) });
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
