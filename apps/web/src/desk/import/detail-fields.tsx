import { claimLanguages } from "../../search/read-filter.ts";
import { Show } from "solid-js";
import { ChoiceField } from "../../forms/choice-field.tsx";
import { TextField } from "../../forms/text-field.tsx";
import { useLanguage } from "../../language/language-context.tsx";
import { useDesk } from "../desk-context.tsx";
import type { ImportFieldsProps } from "./content-fields.tsx";

const visibilities = ["full_text", "excerpts", "link_only"] as const;

/** What is known about the article; most of it can be found in the page itself. */
export function DetailFields(props: ImportFieldsProps) {
  const { d } = useDesk();
  const { t } = useLanguage();
  return (
    <div class="field-grid">
      <TextField
        class="wide"
        label={d.common.optional(d.import.article_title)}
        maxlength={500}
        value={props.fields.title}
        onInput={(title) => props.onChange({ title })}
        fault={props.faultAt("/title")}
      />
      <Show when={props.fields.way !== "url"}>
        <TextField
          class="wide"
          label={d.common.optional(d.import.url)}
          type="url"
          value={props.fields.url}
          onInput={(url) => props.onChange({ url })}
          fault={props.faultAt("/url")}
        />
      </Show>
      <TextField
        label={d.common.optional(d.import.publisher)}
        maxlength={200}
        value={props.fields.publisher}
        onInput={(publisher) => props.onChange({ publisher })}
        fault={props.faultAt("/publisher")}
      />
      <TextField
        label={d.common.optional(d.import.published_on)}
        type="date"
        hint={d.import.published_hint}
        value={props.fields.published_on}
        onInput={(published_on) => props.onChange({ published_on })}
        fault={props.faultAt("/published_on")}
      />
      <ChoiceField
        label={d.import.language}
        value={props.fields.language}
        options={[
          { value: "", label: d.import.detect },
          ...claimLanguages.map((value) => ({ value, label: t.languages[value] })),
        ]}
        onChange={(language) => props.onChange({ language })}
        fault={props.faultAt("/language")}
      />
      <ChoiceField
        label={d.import.visibility}
        value={props.fields.visibility}
        options={visibilities.map((value) => ({ value, label: d.import.visibilities[value] }))}
        onChange={(visibility) => visibility && props.onChange({ visibility })}
        fault={props.faultAt("/visibility")}
      />
    </div>
  );
}
