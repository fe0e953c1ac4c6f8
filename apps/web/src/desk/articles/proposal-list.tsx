import type { DeskArticle } from "@claimledger/claims/desk/article";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import { createSignal, For } from "solid-js";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { useDesk } from "../desk-context.tsx";
import { DecisionNotice, type Decision } from "./decision-notice.tsx";
import { ProposalCard } from "./proposal-card.tsx";

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
  const [decision, setDecision] = createSignal<Decision | null>(null);

  /** Says what was decided, and leads on to the next proposal when the list is read again. */
  async function decide(id: string, made: Decision, listed: Promise<void>): Promise<void> {
    const next = findNext(props.items, id);
    setDecision(made);
    await listed;
    document.getElementById(next ? `proposal-${next.id}` : "proposals")?.focus();
  }

  return (
    <section aria-labelledby="proposals">
      <div class="title-line">
        <h2 id="proposals" tabindex="-1">
          {d.proposals.title(props.items.length)}
        </h2>
        <ChoiceField
          class="inline"
          label={d.proposals.show}
          value={props.shown}
          options={statuses.map((value) => ({ value, label: d.proposals.shown[value] }))}
          onChange={(status) => status && props.onShow(status)}
        />
      </div>
      <p class="quiet">{d.proposals.accept_hint}</p>
      <DecisionNotice decision={decision()} onUndone={() => setDecision(null)} />
      <ul class="cards">
        <For each={props.items} fallback={<li class="empty">{d.proposals.none}</li>}>
          {(proposal) => (
            <li id={`proposal-${proposal.id}`} class="card" tabindex="-1">
              <ProposalCard
                proposal={proposal}
                language={props.article.language}
                onDecided={(made, listed) => void decide(proposal.id, made, listed)}
              />
            </li>
          )}
        </For>
      </ul>
    </section>
  );
}

/** The proposal after one, or before it where it is the last. */
function findNext(items: Proposal[], id: string): Proposal | undefined {
  const index = items.findIndex((item) => item.id === id);
  return items[index + 1] ?? items[index - 1];
}
