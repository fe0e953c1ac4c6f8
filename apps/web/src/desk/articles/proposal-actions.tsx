import type { Proposal } from "@claimledger/claims/desk/proposal";
import { A } from "@solidjs/router";
import { Match, Switch } from "solid-js";
import { useDesk } from "../desk-context.tsx";

export type ProposalAct = "accept" | "dismiss" | "restore";

type Props = {
  proposal: Proposal;
  pending: boolean;
  onEdit: () => void;
  onAct: (name: ProposalAct) => void;
};

/** Accept, edit or dismiss an open proposal; restore a dismissed one. */
export function ProposalActions(props: Props) {
  const { d } = useDesk();
  const button = (name: ProposalAct, keys?: string) => (
    <button
      type="button"
      class="button small"
      classList={{ primary: name === "accept" }}
      disabled={props.pending}
      aria-keyshortcuts={keys}
      onClick={() => props.onAct(name)}
    >
      {d.proposals[name]}
    </button>
  );
  return (
    <p class="actions">
      <Switch>
        <Match when={props.proposal.status === "open"}>
          {button("accept", "a")}
          <button
            type="button"
            class="button small"
            aria-keyshortcuts="e"
            onClick={() => props.onEdit()}
          >
            {d.proposals.edit}
          </button>
          {button("dismiss", "x")}
        </Match>
        <Match when={props.proposal.status === "dismissed"}>{button("restore")}</Match>
        <Match when={props.proposal.claim_id}>
          {(id) => <A href={`/desk/claims/${id()}`}>{d.proposals.open_claim}</A>}
        </Match>
      </Switch>
    </p>
  );
}
