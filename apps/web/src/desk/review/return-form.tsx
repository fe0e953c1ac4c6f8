import type { DeskReview } from "@claimledger/claims/desk/review";
import { createSignal } from "solid-js";
import { createWrite, findFault } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";

/** Sends a review back to its author with a note. */
export function ReturnForm(props: { review: DeskReview; onDone: () => Promise<void> }) {
  const { d } = useDesk();
  const [note, setNote] = createSignal("");
  const send = createWrite((api) =>
    api.POST("/v1/desk/reviews/{id}/return", {
      params: { path: { id: props.review.id } },
      headers: ifMatch(props.review.row_version),
      body: { note: note() },
    }),
  );
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await send.run()) await props.onDone();
  };
  return (
    <details>
      <summary>{d.review.return}</summary>
      <form class="form" method="post" onSubmit={submit}>
        <TextField
          label={d.review.return_note}
          rows={2}
          required
          maxlength={2000}
          value={note()}
          onInput={setNote}
          fault={findFault(send.failure(), "/note")}
        />
        <FailureNotice failure={send.failure()} />
        <button type="submit" class="button" disabled={send.pending()}>
          {send.pending() ? d.review.working : d.review.return}
        </button>
      </form>
    </details>
  );
}
