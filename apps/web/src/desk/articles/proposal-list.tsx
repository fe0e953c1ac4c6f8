import type { DeskArticle } from "@claimledger/claims/desk/article";
import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { Proposal } from "@claimledger/claims/desk/proposal";
import { revalidate } from "@solidjs/router";
import { createSignal, For } from "solid-js";
import { findProposals, findQueue, getDeskArticle } from "../../api/desk.ts";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { useCommands } from "../commands/command-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { useNotices } from "../notices/notices.tsx";
import { useTextPlaces } from "../text/text-places.tsx";
import { createTakeBack } from "./create-take-back.ts";
import type { ProposalAct } from "./proposal-actions.tsx";
import { ProposalCard } from "./proposal-card.tsx";

const statuses = ["open", "accepted", "dismissed"] as const;

type Props = {
  article: DeskArticle;
  items: Proposal[];
  shown: Proposal["status"];
  onShow: (status: Proposal["status"]) => void;
};

/** Proposals in rank order, best first, to be decided one after the other. */
export function ProposalList(props: Props) {
  const { d } = useDesk();
  const { notify } = useNotices();
  const places = useTextPlaces();
  const [activeId, setActiveId] = createSignal<string | null>(null);
  const [editingId, setEditingId] = createSignal<string | null>(null);
  const write = createWrite((api, name: ProposalAct, { id, row_version }: Proposal) =>
    api.POST(`/v1/desk/proposals/{id}/${name}`, {
      params: { path: { id } },
      headers: ifMatch(row_version),
    }),
  );
  const takeBack = createTakeBack();
  const index = () => props.items.findIndex(({ id }) => id === activeId());
  const active = () => props.items[Math.max(index(), 0)];

  async function act(name: ProposalAct, proposal: Proposal): Promise<void> {
    const next = findNext(props.items, proposal.id);
    const result = await write.run(name, proposal);
    await readAgain();
    if (!result) return;
    if (name === "accept") tellAccepted(result.data as DeskClaim);
    if (name === "dismiss") tellDismissed(result.data as Proposal);
    focusProposal(next);
  }

  function tellAccepted(claim: DeskClaim): void {
    const link = { href: `/desk/claims/${claim.id}`, label: d.proposals.open_claim };
    const undo = async () => {
      const isDone = await takeBack(claim);
      await readAgain();
      return isDone;
    };
    notify({ words: d.proposals.accepted, about: claim, link, undo });
  }

  function tellDismissed(proposal: Proposal): void {
    const undo = async () => {
      const isDone = (await write.run("restore", proposal)) !== null;
      await readAgain();
      focusProposal(proposal);
      return isDone;
    };
    const { language } = props.article;
    notify({ words: d.proposals.dismissed, about: { ...proposal, language }, undo });
  }

  function move(step: number): void {
    const at = index() === -1 ? (step > 0 ? 0 : props.items.length - 1) : index() + step;
    const proposal = props.items[at];
    if (proposal) focusProposal(proposal);
  }

  function enter(proposal: Proposal): void {
    setActiveId(proposal.id);
    places.reveal(proposal);
  }

  const onActive = (run: (proposal: Proposal) => void) => () => {
    const proposal = active();
    if (proposal) run(proposal);
  };
  useCommands(() => {
    const page = { group: "page" } as const;
    const isOpen = props.shown === "open" && props.items.length > 0;
    return [
      { ...page, id: "next", keys: "j", label: d.proposals.next, run: () => move(1) },
      { ...page, id: "previous", keys: "k", label: d.proposals.previous, run: () => move(-1) },
      ...(isOpen
        ? [
            {
              ...page,
              id: "accept",
              keys: "a",
              label: d.proposals.accept,
              run: onActive((proposal) => void act("accept", proposal)),
            },
            {
              ...page,
              id: "edit",
              keys: "e",
              label: d.proposals.edit,
              run: onActive(({ id }) => setEditingId(id)),
            },
            {
              ...page,
              id: "dismiss",
              keys: "x",
              label: d.proposals.dismiss,
              run: onActive((proposal) => void act("dismiss", proposal)),
            },
          ]
        : []),
    ];
  });

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
      <FailureNotice failure={write.failure()} />
      <ol class="cards">
        <For each={props.items} fallback={<li class="empty">{d.proposals.none[props.shown]}</li>}>
          {(proposal) => (
            <li
              id={`proposal-${proposal.id}`}
              class="card proposal"
              classList={{ active: proposal.id === activeId() }}
              tabindex="-1"
              aria-label={d.proposals.rank(proposal.rank)}
              onFocusIn={() => enter(proposal)}
              onPointerEnter={() => places.point([proposal])}
              onPointerLeave={() => places.point([])}
            >
              <ProposalCard
                proposal={proposal}
                language={props.article.language}
                pending={write.pending()}
                isEditing={editingId() === proposal.id}
                onEdit={setEditingId}
                onAct={(name) => void act(name, proposal)}
              />
            </li>
          )}
        </For>
      </ol>
    </section>
  );
}

const readAgain = () => revalidate([findProposals.key, getDeskArticle.key, findQueue.key]);

/** The proposal after one, or before it where it is the last. */
function findNext(items: Proposal[], id: string): Proposal | undefined {
  const index = items.findIndex((item) => item.id === id);
  return items[index + 1] ?? items[index - 1];
}

/** Leads to a proposal, or to their heading when none is left. */
function focusProposal(proposal: { id: string } | undefined): void {
  const element = document.getElementById(proposal ? `proposal-${proposal.id}` : "proposals");
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "nearest" });
}
