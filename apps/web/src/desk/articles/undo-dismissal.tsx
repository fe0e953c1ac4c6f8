import type { Proposal } from "@claimledger/claims/desk/proposal";
import { revalidate } from "@solidjs/router";
import { Show } from "solid-js";
import { findProposals } from "../../api/desk.ts";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { useDesk } from "../desk-context.tsx";

/** Says that a proposal was dismissed, and takes it back if that was a slip. */
export function UndoDismissal(props: { proposal: Proposal | null; onDone: () => void }) {
  const { d } = useDesk();
  const restore = createWrite((api, { id, row_version }: Proposal) =>
    api.POST("/v1/desk/proposals/{id}/restore", {
      params: { path: { id } },
      headers: ifMatch(row_version),
    }),
  );
  const run = async (proposal: Proposal) => {
    if (!(await restore.run(proposal))) return;
    await revalidate(findProposals.key);
    props.onDone();
  };
  return (
    <div role="status">
      <Show when={props.proposal}>
        {(proposal) => (
          <p class="actions note">
            {d.proposals.dismissed}
            <button
              type="button"
              class="button small"
              disabled={restore.pending()}
              onClick={() => void run(proposal())}
            >
              {d.common.undo}
            </button>
          </p>
        )}
      </Show>
      <FailureNotice failure={restore.failure()} />
    </div>
  );
}
