import type { DeskClaim } from "@claimledger/claims/desk/claim";
import { createSignal, Show } from "solid-js";
import { useLanguage } from "../../language/language-context.tsx";
import { useCommands } from "../commands/command-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { refreshClaim } from "../refresh-claim.ts";
import { FigureChips } from "../text/figure-chips.tsx";
import { ClaimForm } from "./claim-form.tsx";

/** The claim as it stands, and a form to change its wording, claimant and day. */
export function ClaimEditor(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const [editing, setEditing] = createSignal(false);
  const canEdit = () => props.claim.status === "unreviewed" || props.claim.status === "in_review";
  const finish = async () => {
    await refreshClaim(props.claim);
    setEditing(false);
  };
  useCommands(() =>
    canEdit()
      ? [
          {
            id: "edit-claim",
            group: "page",
            keys: "e",
            label: `${d.common.edit}: ${d.claim.claim}`,
            run: () => setEditing(true),
          },
        ]
      : [],
  );
  return (
    <section aria-labelledby="claim" class="card">
      <div class="title-line">
        <h2 id="claim">{d.claim.claim}</h2>
        <Show when={canEdit() && !editing()}>
          <button type="button" class="button small" onClick={() => setEditing(true)}>
            {d.common.edit}
            <span class="visually-hidden"> {d.claim.claim}</span>
          </button>
        </Show>
      </div>
      <Show when={canEdit() && editing()} fallback={<ClaimSummary claim={props.claim} />}>
        <ClaimForm claim={props.claim} onSaved={finish} onCancel={() => setEditing(false)} />
      </Show>
    </section>
  );
}

function ClaimSummary(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const { t, format } = useLanguage();
  return (
    <>
      <p class="statement" lang={props.claim.language}>
        {props.claim.statement}
      </p>
      <FigureChips quantities={props.claim.quantities} dates={props.claim.dates} />
      <dl class="facts-list">
        <dt>{d.claim.claimant}</dt>
        <dd>{props.claim.claimant ?? t.claim.unknown_claimant}</dd>
        <Show when={props.claim.made_on}>
          {(day) => (
            <>
              <dt>{d.claim.made_on}</dt>
              <dd>{format.date(day())}</dd>
            </>
          )}
        </Show>
      </dl>
    </>
  );
}
