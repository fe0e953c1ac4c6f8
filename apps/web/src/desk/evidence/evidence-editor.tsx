import type { DeskClaim } from "@claimledger/claims/desk/claim";
import type { EvidenceInput } from "@claimledger/claims/review/evidence";
import { revalidate } from "@solidjs/router";
import { createSignal, For, Show } from "solid-js";
import { getDeskClaim } from "../../api/desk.ts";
import { createAttempt } from "../../forms/create-attempt.ts";
import { createWrite } from "../../forms/create-write.ts";
import { useDesk } from "../desk-context.tsx";
import { EvidenceCard } from "./evidence-card.tsx";
import { emptyFields } from "./evidence-fields.ts";
import { EvidenceForm } from "./evidence-form.tsx";

/** A claim's sources, and a form to attach another. */
export function EvidenceEditor(props: { claim: DeskClaim }) {
  const { d } = useDesk();
  const [adding, setAdding] = createSignal(false);
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
    setAdding(false);
  }

  return (
    <section aria-labelledby="sources" class="card">
      <h2 id="sources">{d.evidence.title}</h2>
      <ul class="cards">
        <For each={props.claim.evidence} fallback={<li class="empty">{d.evidence.none}</li>}>
          {(evidence) => (
            <li>
              <EvidenceCard
                evidence={evidence}
                lang={props.claim.language}
                onChange={() => void refresh()}
              />
            </li>
          )}
        </For>
      </ul>
      <Show
        when={adding()}
        fallback={
          <button type="button" class="button" onClick={() => setAdding(true)}>
            {d.evidence.add}
          </button>
        }
      >
        <EvidenceForm
          initial={emptyFields(new Date().toISOString().slice(0, 10))}
          submitLabel={attach.pending() ? d.evidence.attaching : d.evidence.attach}
          pending={attach.pending()}
          failure={attach.failure()}
          onSubmit={(input) => void submit(input)}
          onCancel={() => setAdding(false)}
        />
      </Show>
    </section>
  );
}
