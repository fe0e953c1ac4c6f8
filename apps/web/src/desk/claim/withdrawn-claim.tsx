import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { useDesk } from "../desk-context.tsx";
import { refreshClaim } from "../refresh-claim.ts";

/** Says that a claim is withdrawn, and takes that back. */
export function WithdrawnClaim(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const restore = createRestore();
  return (
    <div class="note">
      <p>{d.claim.withdrawn}</p>
      <p class="quiet">{d.claim.restore_hint}</p>
      <FailureNotice failure={restore.failure()} />
      <button
        type="button"
        class="button"
        disabled={restore.pending()}
        onClick={() => void restore.run(props.claim)}
      >
        {restore.pending() ? d.review.working : d.claim.restore}
      </button>
    </div>
  );
}

/** Takes a withdrawal back, in the version read; `run` says whether it is done. */
export function createRestore() {
  const write = createWrite((api, { id, row_version }: DeskClaim) =>
    api.POST("/v1/desk/claims/{id}/restore", {
      params: { path: { id } },
      headers: ifMatch(row_version),
    }),
  );
  const run = async (claim: DeskClaim) => {
    const isDone = (await write.run(claim)) !== null;
    await refreshClaim(claim);
    return isDone;
  };
  return { ...write, run };
}
