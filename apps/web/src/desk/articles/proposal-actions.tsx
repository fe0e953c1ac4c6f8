import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import { A, revalidate } from "@solidjs/router";
import { Match, Switch } from "solid-js";
import { findProposals, findQueue, getDeskArticle } from "../../api/desk.ts";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { useDesk } from "../desk-context.tsx";
import type { Decision } from "./decision-notice.tsx";

type Act = "accept" | "dismiss" | "restore";

/** Tells what was decided; `listed` ends when the lists show it. */
export type OnDecided = (decision: Decision, listed: Promise<void>) => void;

type Props = {
  proposal: Proposal;
  onEdit: () => void;
  onDecided: OnDecided;
};

/** Accept, edit or dismiss an open proposal; restore a dismissed one. */
export function ProposalActions(props: Props) {
  const { d } = useDesk();
  const act = createWrite((api, name: Act) =>
    api.POST(`/v1/desk/proposals/{id}/${name}`, {
      params: { path: { id: props.proposal.id } },
      headers: ifMatch(props.proposal.row_version),
    }),
  );
  const run = async (name: Act) => {
    const result = await act.run(name);
    const listed = revalidate([findProposals.key, getDeskArticle.key, findQueue.key]);
    if (result && name === "accept")
      props.onDecided({ accepted: result.data as DeskClaim }, listed);
    if (result && name === "dismiss")
      props.onDecided({ dismissed: result.data as Proposal }, listed);
    await listed;
  };
  const button = (name: Act, primary = false) => (
    <button
      type="button"
      class="button small"
      classList={{ primary }}
      disabled={act.pending()}
      onClick={() => void run(name)}
    >
      {d.proposals[name]}
    </button>
  );
  return (
    <>
      <FailureNotice failure={act.failure()} />
      <p class="actions">
        <Switch>
          <Match when={props.proposal.status === "open"}>
            {button("accept", true)}
            <button type="button" class="button small" onClick={() => props.onEdit()}>
              {d.proposals.edit}
            </button>
            {button("dismiss")}
          </Match>
          <Match when={props.proposal.status === "dismissed"}>{button("restore")}</Match>
          <Match when={props.proposal.claim_id}>
            {(id) => <A href={`/desk/claims/${id()}`}>{d.proposals.open_claim}</A>}
          </Match>
        </Switch>
      </p>
    </>
  );
}
