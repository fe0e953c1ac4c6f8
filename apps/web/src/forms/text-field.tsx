import { createEffect, Show } from "solid-js";
import { Field } from "./field.tsx";

type Props = {
  label: string;
  value: string;
  onInput: (value: string) => void;
  type?: "text" | "url" | "date" | "email" | "password";
  rows?: number;
  hint?: string;
  fault?: string;
  required?: boolean;
  maxlength?: number;
  autocomplete?: string;
  lang?: string;
  class?: string;
  pointer?: string;
  disabled?: boolean;
};

/** A line or, with `rows`, a box of text. */
export function TextField(props: Props) {
  return (
    <Field
      label={props.label}
      hint={props.hint}
      fault={props.fault}
      class={props.class}
      pointer={props.pointer}
    >
      {(control) => (
        <Show
          when={props.rows}
          fallback={
            <input
              {...control}
              type={props.type ?? "text"}
              value={props.value}
              required={props.required}
              maxlength={props.maxlength}
              autocomplete={props.autocomplete}
              lang={props.lang}
              disabled={props.disabled}
              onInput={(event) => props.onInput(event.currentTarget.value)}
            />
          }
        >
          <textarea
            {...control}
            ref={(element) => createEffect(() => showValue(element, props.value))}
            rows={props.rows}
            required={props.required}
            maxlength={props.maxlength}
            lang={props.lang}
            disabled={props.disabled}
            onInput={(event) => props.onInput(event.currentTarget.value)}
          />
        </Show>
      )}
    </Field>
  );
}

/** HTML has no attribute for a box's text, so a page rendered on the server comes without it. */
function showValue(element: HTMLTextAreaElement, value: string): void {
  if (element.value !== value) element.value = value;
}
