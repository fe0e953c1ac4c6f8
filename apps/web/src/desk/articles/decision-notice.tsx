import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import { A, revalidate } from "@solidjs/router";
import { Match, Switch } from "solid-js";
import { findProposals } from "../../api/desk.ts";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { useDesk } from "../desk-context.tsx";

/** What was decided about a proposal last: the claim it became, or the proposal put aside. */
export type Decision = { accepted: DeskClaim } | { dismissed: Proposal };

/** Says what was decided: leads to an accepted claim, takes back what was dismissed by a slip. */
export function DecisionNotice(props: { decision: Decision | null; onUndone: () => void }) {
  const { d } = useDesk();
  const restore = createWrite((api, { id, row_version }: Proposal) =>
    api.POST("/v1/desk/proposals/{id}/restore", {
      params: { path: { id } },
      headers: ifMatch(row_version),
    }),
  );
  const undo = async (proposal: Proposal) => {
    if (!(await restore.run(proposal))) return;
    await revalidate(findProposals.key);
    props.onUndone();
  };
  const accepted = () => props.decision && "accepted" in props.decision && props.decision.accepted;
  const dismissed = () =>
    props.decision && "dismissed" in props.decision && props.decision.dismissed;
  return (
    <div role="status" class="decision">
      <Switch>
        <Match when={accepted()}>
          {(claim) => (
            <p class="success">
              {d.proposals.accepted}{" "}
              <A href={`/desk/claims/${claim().id}`}>{d.proposals.open_claim}</A>
            </p>
          )}
        </Match>
        <Match when={dismissed()}>
          {(proposal) => (
            <p class="actions note">
              {d.proposals.dismissed}
              <button
                type="button"
                class="button small"
                disabled={restore.pending()}
                onClick={() => void undo(proposal())}
              >
                {d.common.undo}
              </button>
            </p>
          )}
        </Match>
      </Switch>
      <FailureNotice failure={restore.failure()} />
    </div>
  );
}
