import { createEffect, createSignal, onMount, Show } from "solid-js";
import { useLanguage } from "../language/language-context.tsx";
import { findEarlyText } from "./early-input.ts";
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
  /** Most letters that are taken. More can be typed, and is told: nothing typed is cut. */
  maxlength?: number;
  autocomplete?: string;
  lang?: string;
  class?: string;
  pointer?: string;
  disabled?: boolean;
};

/** A line or, with `rows`, a box of text. */
export function TextField(props: Props) {
  const { t } = useLanguage();
  const left = () => (props.maxlength ?? Infinity) - props.value.trim().length;
  const tooLong = () => (left() < 0 ? t.problem.letters_over(-left(), props.maxlength ?? 0) : "");
  const [element, setElement] = createSignal<HTMLInputElement | HTMLTextAreaElement>();
  const take = (control: HTMLInputElement | HTMLTextAreaElement) => {
    const early = findEarlyText(control);
    setElement(control);
    // The server's boxes are empty: what is typed there must not take the place of what is to come.
    if (early && (control instanceof HTMLInputElement || props.value === ""))
      onMount(() => props.onInput(early));
  };
  createEffect(() => element()?.setCustomValidity(tooLong()));
  const hint = () =>
    left() <= (props.maxlength ?? 0) / 10 ? t.problem.letters_left(left()) : props.hint;
  return (
    <Field
      label={props.label}
      hint={hint()}
      fault={tooLong() || props.fault}
      class={props.class}
      pointer={props.pointer}
    >
      {(control) => (
        <Show
          when={props.rows}
          fallback={
            <input
              {...control}
              ref={take}
              type={props.type ?? "text"}
              value={props.value}
              required={props.required}
              autocomplete={props.autocomplete}
              lang={props.lang}
              disabled={props.disabled}
              onInput={(event) => props.onInput(event.currentTarget.value)}
            />
          }
        >
          <textarea
            {...control}
            ref={(box) => {
              take(box);
              createEffect(() => showValue(box, props.value));
            }}
            rows={props.rows}
            required={props.required}
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
