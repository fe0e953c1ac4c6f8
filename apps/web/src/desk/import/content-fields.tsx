import { createSignal, Match, Switch } from "solid-js";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { Field } from "../../forms/field.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import type { ImportFields } from "./import-input.ts";
import { readTextFile } from "./read-text-file.ts";

export type ImportFieldsProps = {
  fields: ImportFields;
  onChange: (change: Partial<ImportFields>) => void;
  faultAt: (pointer: string) => string | undefined;
};

/** The text itself, a file with it, or where to fetch it. */
export function ContentFields(props: ImportFieldsProps) {
  const { d } = useDesk();
  return (
    <Switch>
      <Match when={props.fields.way === "text"}>
        <TextField
          label={d.import.content}
          rows={12}
          required
          value={props.fields.content}
          onInput={(content) => props.onChange({ content })}
          fault={props.faultAt("/content")}
        />
        <ChoiceField
          label={d.import.format}
          value={props.fields.format}
          options={[
            { value: "text", label: d.import.formats.text },
            { value: "html", label: d.import.formats.html },
          ]}
          onChange={(format) => format && props.onChange({ format })}
        />
      </Match>
      <Match when={props.fields.way === "file"}>
        <FileField {...props} />
      </Match>
      <Match when={props.fields.way === "url"}>
        <TextField
          label={d.import.fetch_url}
          type="url"
          required
          value={props.fields.url}
          onInput={(url) => props.onChange({ url })}
          fault={props.faultAt("/fetch_url")}
        />
      </Match>
    </Switch>
  );
}

function FileField(props: ImportFieldsProps) {
  const { d } = useDesk();
  const { format: formats } = useLanguage();
  const [note, setNote] = createSignal<string>();
  const [fault, setFault] = createSignal<string>();

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const { content, format } = await readTextFile(file);
    setFault(content === null ? d.import.file_unreadable : undefined);
    setNote(d.import.file_read(file.name, formats.number(file.size)));
    props.onChange({ content: content ?? "", format });
  }

  return (
    <Field label={d.import.file} hint={note()} fault={fault() ?? props.faultAt("/content")}>
      {(control) => (
        <input
          {...control}
          type="file"
          accept=".txt,.html,.htm,text/plain,text/html"
          required
          onChange={(event) => void take(event.currentTarget.files?.[0])}
        />
      )}
    </Field>
  );
}
