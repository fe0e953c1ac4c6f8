import type { DeskArticle } from "@claimledger/claims/desk/article";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import { createSignal, For } from "solid-js";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { useDesk } from "../desk-context.tsx";
import { ProposalCard } from "./proposal-card.tsx";
import { UndoDismissal } from "./undo-dismissal.tsx";

const statuses = ["open", "accepted", "dismissed"] as const;

type Props = {
  article: DeskArticle;
  items: Proposal[];
  shown: Proposal["status"];
  onShow: (status: Proposal["status"]) => void;
};

/** Proposals in rank order, best first. */
export function ProposalList(props: Props) {
  const { d } = useDesk();
  const [dismissed, setDismissed] = createSignal<Proposal | null>(null);
  return (
    <section aria-labelledby="proposals">
      <div class="title-line">
        <h2 id="proposals">{d.proposals.title(props.items.length)}</h2>
        <ChoiceField
          class="inline"
          label={d.proposals.show}
          value={props.shown}
          options={statuses.map((value) => ({ value, label: d.proposals.shown[value] }))}
          onChange={(status) => status && props.onShow(status)}
        />
      </div>
      <p class="quiet">{d.proposals.accept_hint}</p>
      <UndoDismissal proposal={dismissed()} onDone={() => setDismissed(null)} />
      <ul class="cards">
        <For each={props.items} fallback={<li class="empty">{d.proposals.none}</li>}>
          {(proposal) => (
            <li id={`proposal-${proposal.id}`} class="card">
              <ProposalCard
                proposal={proposal}
                language={props.article.language}
                onDismissed={setDismissed}
              />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}
