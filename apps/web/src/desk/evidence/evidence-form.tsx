import type { EvidenceInput } from "@claimledger/claims/review/evidence";
import { onMount, Show } from "solid-js";
import { createStore, unwrap } from "solid-js/store";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { findFault, type WriteFailure } from "../../forms/create-write.ts";
import { FailureNotice } from "../../forms/failure-notice.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";
import { toEvidenceInput, type EvidenceFields } from "./evidence-fields.ts";
import { isStale, TheirChanges, type TheirField } from "../their-changes.tsx";
import type { DeskMessages } from "../../messages/desk/en.ts";
import { SourceFields } from "./source-fields.tsx";

const stances = ["supports", "refutes", "context"] as const;

type Props = {
  initial: EvidenceFields;
  submitLabel: string;
  pending: boolean;
  failure: WriteFailure | null;
  /** What stands now, where somebody else changed it while the form was open. */
  theirs?: EvidenceFields;
  /** Follows what is typed, so that it can be kept. */
  onEdit?: (fields: EvidenceFields) => void;
  onSubmit: (input: EvidenceInput) => void;
  onCancel: () => void;
};

/** A source with its quote, stance and why it matters. */
export function EvidenceForm(props: Props) {
  const { d } = useDesk();
  const [fields, setStore] = createStore({ ...props.initial });
  const setFields = (change: Partial<EvidenceFields>) => {
    setStore(change);
    props.onEdit?.({ ...unwrap(fields) });
  };
  const publicHint = () =>
    fields.kind === "protected" ? d.evidence.protected_hint : d.evidence.public_hint;
  const faultAt = (pointer: string) => findFault(props.failure, pointer);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const { stance } = fields;
    if (stance) props.onSubmit(toEvidenceInput({ ...fields, stance }));
  };
  /** The key that submits a review elsewhere on the page sends this form while one is in it. */
  const sendByKey = (event: KeyboardEvent & { currentTarget: HTMLFormElement }) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    if (!props.pending) event.currentTarget.requestSubmit();
  };
  return (
    <form
      class="form"
      method="post"
      onSubmit={submit}
      onKeyDown={sendByKey}
      ref={(form) => onMount(() => form.querySelector<HTMLElement>("input")?.focus())}
    >
      <SourceFields fields={fields} onChange={setFields} faultAt={faultAt} />
      <TextField
        label={d.evidence.quote}
        hint={`${d.evidence.quote_hint} ${publicHint()}`}
        rows={3}
        maxlength={5000}
        value={fields.quote}
        onInput={(quote) => setFields({ quote })}
        fault={faultAt("/quote")}
      />
      <div class="field-grid">
        <ChoiceField
          label={d.evidence.stance}
          value={fields.stance}
          required
          options={[
            { value: "" as const, label: d.evidence.no_stance },
            ...stances.map((value) => ({ value, label: d.evidence.stances[value] })),
          ]}
          onChange={(stance) => setFields({ stance })}
          fault={faultAt("/stance")}
        />
        <TextField
          label={d.evidence.accessed_on}
          hint={d.evidence.public_hint}
          type="date"
          required
          value={fields.accessed_on}
          onInput={(accessed_on) => setFields({ accessed_on })}
          fault={faultAt("/accessed_on")}
        />
      </div>
      <TextField
        label={d.common.optional(d.evidence.note)}
        hint={publicHint()}
        rows={2}
        maxlength={5000}
        value={fields.note}
        onInput={(note) => setFields({ note })}
        fault={faultAt("/note")}
      />
      <Show
        when={isStale(props.failure) && props.theirs}
        fallback={<FailureNotice failure={props.failure} />}
      >
        {(theirs) => (
          <TheirChanges fields={listTheirs(d, fields, theirs(), (change) => setFields(change))} />
        )}
      </Show>
      <p class="actions">
        <button
          type="submit"
          class="button primary"
          disabled={props.pending}
          aria-keyshortcuts="Control+Enter Meta+Enter"
        >
          {props.submitLabel}
        </button>
        <Show when={!props.pending}>
          <button type="button" class="button" onClick={() => props.onCancel()}>
            {d.common.cancel}
          </button>
        </Show>
      </p>
    </form>
  );
}

/** Each field of a source as both have it. */
function listTheirs(
  d: DeskMessages,
  mine: EvidenceFields,
  theirs: EvidenceFields,
  onTake: (change: Partial<EvidenceFields>) => void,
): TheirField[] {
  const toField = (label: string, name: keyof EvidenceFields): TheirField => ({
    label,
    mine: mine[name],
    theirs: theirs[name],
    take: () => onTake({ [name]: theirs[name] }),
  });
  return [
    toField(d.evidence.url, "url"),
    toField(d.evidence.source_title, "title"),
    toField(d.evidence.publisher, "publisher"),
    toField(d.evidence.published_on, "published_on"),
    toField(d.evidence.quote, "quote"),
    {
      ...toField(d.evidence.stance, "stance"),
      mine: mine.stance && d.evidence.stances[mine.stance],
      theirs: theirs.stance && d.evidence.stances[theirs.stance],
    },
    toField(d.evidence.note, "note"),
    toField(d.evidence.accessed_on, "accessed_on"),
  ];
}
