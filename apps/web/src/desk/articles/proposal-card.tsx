import type { Proposal } from "@claimledger/claims/desk/proposal";
import { Show } from "solid-js";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { FigureChips } from "../text/figure-chips.tsx";
import { ProposalActions, type ProposalAct } from "./proposal-actions.tsx";
import { ProposalEditor } from "./proposal-editor.tsx";

type Facts = { proposal: Proposal; language: string };
type Props = Facts & {
  pending: boolean;
  isEditing: boolean;
  onEdit: (id: string | null) => void;
  onAct: (name: ProposalAct) => void;
};

/** A proposal: the claim, its figures, who says it, why it was proposed, and what to do with it. */
export function ProposalCard(props: Props) {
  return (
    <>
      <ProposalFacts {...props} />
      <Show
        when={props.isEditing}
        fallback={
          <ProposalActions
            proposal={props.proposal}
            pending={props.pending}
            onEdit={() => props.onEdit(props.proposal.id)}
            onAct={props.onAct}
          />
        }
      >
        <ProposalEditor
          proposal={props.proposal}
          language={props.language}
          onDone={() => props.onEdit(null)}
        />
      </Show>
    </>
  );
}

function ProposalFacts(props: Facts) {
  const { d } = useDesk();
  const { format } = useLanguage();
  const proposal = () => props.proposal;
  const speakers = () =>
    [
      proposal().claimant,
      proposal().reported_by && d.proposals.reported_by(proposal().reported_by!),
    ].filter(Boolean);
  const worth = () => d.proposals.worth(format.percent(proposal().check_worthiness));
  const reasons = () => format.list(proposal().reasons.map((reason) => d.proposals.reason[reason]));
  return (
    <>
      <p class="proposal-head">
        <span class="proposal-rank">{proposal().rank}</span>
        <span class="tag">{d.proposals.kind[proposal().kind]}</span>
        <span class="quiet">{speakers().join(", ")}</span>
      </p>
      <p class="statement" lang={props.language}>
        {proposal().statement}
      </p>
      <FigureChips quantities={proposal().quantities} dates={proposal().dates} />
      <p class="quiet">{reasons() ? d.common.pair(worth(), reasons()) : worth()}</p>
    </>
  );
}
