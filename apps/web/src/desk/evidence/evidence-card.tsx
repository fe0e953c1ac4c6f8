import type { DeskEvidence } from "@claimledger/claims/desk/claim";
import type { EvidenceInput } from "@claimledger/claims/review/evidence";
import { createSignal, Show } from "solid-js";
import { EvidenceItem } from "../../claim/evidence-item.tsx";
import { createWrite } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { ifMatch } from "../../forms/row-version.ts";
import { useDesk } from "../desk-context.tsx";
import { isStale } from "../their-changes.tsx";
import { useNotices } from "../notices/notices.tsx";
import { toEvidenceFields } from "./evidence-fields.ts";
import { EvidenceForm } from "./evidence-form.tsx";

type Props = { evidence: DeskEvidence; lang: string; canEdit: boolean; onChange: () => void };

/** One source as readers will see it, with edit and remove as long as it may still be changed. */
export function EvidenceCard(props: Props) {
  const { d } = useDesk();
  const { notify } = useNotices();
  const [editing, setEditing] = createSignal(false);
  const one = () => ({
    params: { path: { id: props.evidence.id } },
    headers: ifMatch(props.evidence.row_version),
  });
  const save = createWrite((api, body: EvidenceInput) =>
    api.PUT("/v1/desk/evidence/{id}", { ...one(), body }),
  );
  const remove = createWrite((api) => api.DELETE("/v1/desk/evidence/{id}", one()));
  const restore = createWrite((api, taken: ReturnType<typeof one>) =>
    api.POST("/v1/desk/evidence/{id}/restore", taken),
  );

  async function submit(input: EvidenceInput): Promise<void> {
    const isDone = await save.run(input);
    if (isDone) setEditing(false);
    if (isDone || isStale(save.failure())) props.onChange();
  }

  async function takeOff(): Promise<void> {
    const taken = one();
    if (!(await remove.run())) return;
    props.onChange();
    document.getElementById("sources")?.focus();
    const undo = async () => {
      const isDone = (await restore.run(taken)) !== null;
      props.onChange();
      return isDone;
    };
    notify({ words: d.evidence.removed, undo });
  }

  return (
    <Show
      when={!editing()}
      fallback={
        <EvidenceForm
          initial={toEvidenceFields(props.evidence)}
          theirs={toEvidenceFields(props.evidence)}
          submitLabel={save.pending() ? d.common.saving : d.common.save}
          pending={save.pending()}
          failure={save.failure()}
          onSubmit={(input) => void submit(input)}
          onCancel={() => setEditing(false)}
        />
      }
    >
      <EvidenceItem evidence={props.evidence} lang={props.lang} />
      <FailureNotice failure={remove.failure()} />
      <p class="actions">
        <span class="quiet">{d.evidence.added_by(props.evidence.added_by)}</span>
        <Show when={!props.evidence.quote}>
          <span class="tag">{d.evidence.quote_missing}</span>
        </Show>
        <Show when={props.canEdit}>
          <button type="button" class="button small" onClick={() => setEditing(true)}>
            {d.common.edit}
            <span class="visually-hidden"> {props.evidence.source.title}</span>
          </button>
          <button
            type="button"
            class="button small danger"
            disabled={remove.pending()}
            onClick={() => void takeOff()}
          >
            {d.common.remove}
            <span class="visually-hidden"> {props.evidence.source.title}</span>
          </button>
        </Show>
      </p>
    </Show>
  );
}
