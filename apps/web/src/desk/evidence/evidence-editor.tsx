import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { EvidenceInput } from "@claimledger/claims/review/evidence";
import { revalidate } from "@solidjs/router";
import { createSignal, For, onMount, Show } from "solid-js";
import { getDeskClaim } from "../../api/desk.ts";
import { createAttempt } from "../../forms/create-attempt.ts";
import { createWrite } from "../../forms/create-write.ts";
import { useCommands } from "../commands/command-context.tsx";
import { useDesk } from "../desk-context.tsx";
import { useNotices } from "../notices/notices.tsx";
import { EvidenceCard } from "./evidence-card.tsx";
import { emptyFields } from "./evidence-fields.ts";
import { EvidenceForm } from "./evidence-form.tsx";
import { findKeptSource, keepSource } from "./kept-source.ts";

/** A claim's sources, and a form to attach another. */
export function EvidenceEditor(props: { claim: DeskClaim }) {
  const { d, me } = useDesk();
  const { notify } = useNotices();
  const [adding, setAdding] = createSignal(false);
  const key = () => ({ userId: me.id, claimId: props.claim.id });
  const canChange = () => props.claim.status !== "retracted";
  let addButton: HTMLButtonElement | undefined;
  const attempt = createAttempt();
  const attach = createWrite((api, body: EvidenceInput) =>
    api.POST("/v1/desk/claims/{id}/evidence", {
      params: { path: { id: props.claim.id }, header: { "idempotency-key": attempt.keyFor(body) } },
      body,
    }),
  );
  const refresh = () => revalidate(getDeskClaim.keyFor(props.claim.id));

  async function submit(input: EvidenceInput): Promise<void> {
    if (!(await attach.run(input))) return;
    attempt.finish();
    await refresh();
    close();
    notify({ words: d.evidence.attached });
  }

  function close(): void {
    keepSource(key(), null);
    attach.clear();
    setAdding(false);
    addButton?.focus();
  }

  /** What was typed of a source is offered back. */
  function giveUp(): void {
    const typed = findKeptSource(key());
    close();
    if (!typed) return;
    const undo = async () => {
      keepSource(key(), typed);
      setAdding(true);
      return true;
    };
    notify({ words: d.evidence.given_up, undo });
  }

  onMount(() => findKeptSource(key()) && setAdding(true));
  useCommands(() =>
    canChange()
      ? [
          {
            id: "attach",
            group: "page",
            keys: "s",
            label: d.evidence.add,
            run: () => setAdding(true),
          },
        ]
      : [],
  );

  return (
    <section aria-labelledby="sources" class="card" data-field="/evidence">
      <h2 id="sources" tabindex="-1">
        {d.evidence.title}
      </h2>
      <ul class="cards">
        <For each={props.claim.evidence} fallback={<li class="empty">{d.evidence.none}</li>}>
          {(evidence) => (
            <li>
              <EvidenceCard
                evidence={evidence}
                lang={props.claim.language}
                canEdit={canChange()}
                onChange={() => void refresh()}
              />
            </li>
          )}
        </For>
      </ul>
      <Show
        when={adding() && canChange()}
        fallback={
          <Show when={canChange()} fallback={<p class="quiet">{d.evidence.retracted}</p>}>
            <button
              type="button"
              class="button"
              aria-keyshortcuts="s"
              ref={(button) => (addButton = button)}
              onClick={() => setAdding(true)}
            >
              {d.evidence.add}
            </button>
          </Show>
        }
      >
        <EvidenceForm
          initial={findKeptSource(key()) ?? emptyFields(new Date().toISOString().slice(0, 10))}
          onEdit={(fields) => keepSource(key(), fields)}
          submitLabel={attach.pending() ? d.evidence.attaching : d.evidence.attach}
          pending={attach.pending()}
          failure={attach.failure()}
          onSubmit={(input) => void submit(input)}
          onCancel={giveUp}
        />
      </Show>
    </section>
  );
}
