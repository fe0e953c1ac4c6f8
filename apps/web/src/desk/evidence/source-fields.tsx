import { createEffect, on, Show } from "solid-js";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { useDesk } from "../desk-context.tsx";
import type { EvidenceFields } from "./evidence-fields.ts";
import { createSourceLookup } from "./source-lookup.ts";

type Props = {
  fields: EvidenceFields;
  onChange: (change: Partial<EvidenceFields>) => void;
  faultAt: (pointer: string) => string | undefined;
};

/** What identifies a source on the web; or how a protected one may be described, and why. */
export function SourceFields(props: Props) {
  const { d } = useDesk();
  const isWeb = () => props.fields.kind === "web";
  const lookup = createSourceLookup(props.fields, props.onChange);
  createEffect(
    on(
      () => props.fields.url,
      createDelay(() => void lookup.look()),
      { defer: true },
    ),
  );
  return (
    <>
      <ChoiceField
        label={d.evidence.kind}
        value={props.fields.kind}
        options={[
          { value: "web", label: d.evidence.kinds.web },
          { value: "protected", label: d.evidence.kinds.protected },
        ]}
        onChange={(kind) => kind && props.onChange({ kind })}
      />
      <Show when={isWeb()} fallback={<ProtectedWarning />}>
        <TextField
          label={d.evidence.url}
          type="url"
          required
          value={props.fields.url}
          onInput={(url) => props.onChange({ url })}
          fault={props.faultAt("/source/url")}
        />
        <p class="hint" role="status">
          {d.evidence.lookup[lookup.state()]}
        </p>
      </Show>
      <TextField
        label={isWeb() ? d.evidence.source_title : d.evidence.source_title_protected}
        hint={isWeb() ? undefined : d.evidence.protected_hint}
        required
        maxlength={500}
        value={props.fields.title}
        onInput={(title) => props.onChange({ title })}
        fault={props.faultAt("/source/title")}
      />
      <Show when={isWeb()} fallback={<ProtectedReason {...props} />}>
        <div class="field-grid">
          <TextField
            label={d.common.optional(d.evidence.publisher)}
            maxlength={200}
            value={props.fields.publisher}
            onInput={(publisher) => props.onChange({ publisher })}
            fault={props.faultAt("/source/publisher")}
          />
          <TextField
            label={d.common.optional(d.evidence.published_on)}
            type="date"
            value={props.fields.published_on}
            onInput={(published_on) => props.onChange({ published_on })}
            fault={props.faultAt("/source/published_on")}
          />
        </div>
      </Show>
    </>
  );
}

const settledMs = 400;

/** Does something once the calls have stopped coming. */
function createDelay(run: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(run, settledMs);
  };
}

function ProtectedWarning() {
  const { d } = useDesk();
  return (
    <div class="notice" role="note">
      <strong>{d.evidence.protected_title}</strong>
      <p>{d.evidence.protected_warning}</p>
    </div>
  );
}

function ProtectedReason(props: Props) {
  const { d } = useDesk();
  return (
    <TextField
      label={d.evidence.protected_reason}
      hint={d.evidence.protected_hint}
      rows={2}
      required
      maxlength={1000}
      value={props.fields.protected_reason}
      onInput={(protected_reason) => props.onChange({ protected_reason })}
      fault={props.faultAt("/source/protected_reason")}
    />
  );
}
