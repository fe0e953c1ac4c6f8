import { formatQuantity } from "@claimledger/claims/analysis/format-quantity";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import { createSignal, For, Show } from "solid-js";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { ProposalActions, type OnDecided } from "./proposal-actions.tsx";
import { ProposalEditor } from "./proposal-editor.tsx";

type Facts = { proposal: Proposal; language: string };
type Props = Facts & { onDecided: OnDecided };

/** A proposal: the claim, its figures, who says it, why it was proposed, and what to do with it. */
export function ProposalCard(props: Props) {
  const { d } = useDesk();
  const [editing, setEditing] = createSignal(false);
  return (
    <>
      <ProposalFacts {...props} />
      <Show
        when={editing()}
        fallback={
          <ProposalActions
            proposal={props.proposal}
            onEdit={() => setEditing(true)}
            onDecided={props.onDecided}
          />
        }
      >
        <ProposalEditor
          proposal={props.proposal}
          language={props.language}
          onDone={() => setEditing(false)}
        />
      </Show>
      <a class="quiet" href={`#mark-${props.proposal.id}`}>
        {d.proposals.in_text}
      </a>
    </>
  );
}

function ProposalFacts(props: Facts) {
  const { d } = useDesk();
  const { language, format } = useLanguage();
  const proposal = () => props.proposal;
  const speakers = () =>
    [
      proposal().claimant,
      proposal().reported_by && d.proposals.reported_by(proposal().reported_by!),
    ].filter(Boolean);
  return (
    <>
      <p class="statement" lang={props.language}>
        {proposal().statement}
      </p>
      <p class="chips">
        <span class="tag">{d.proposals.kind[proposal().kind]}</span>
        <For each={proposal().quantities}>
          {(quantity) => (
            <span class="tag figure" title={quantity.text}>
              {formatQuantity(quantity, language)}
            </span>
          )}
        </For>
        <For each={proposal().dates}>
          {({ from, to, text }) => (
            <span class="tag figure" title={text}>
              {from === to ? format.date(from) : `${format.date(from)} – ${format.date(to)}`}
            </span>
          )}
        </For>
      </p>
      <p class="quiet">
        {d.proposals.rank(proposal().rank)} ·{" "}
        {d.proposals.worth(format.percent(proposal().check_worthiness))}
        <Show when={speakers().length > 0}> · {speakers().join(", ")}</Show>
        <Show when={proposal().reasons.length > 0}>
          {" "}
          · {format.list(proposal().reasons.map((reason) => d.proposals.reason[reason]))}
        </Show>
      </p>
    </>
  );
}
