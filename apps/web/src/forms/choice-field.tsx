import { For } from "solid-js";
import { tellEarlyChoice } from "./early-input.ts";
import { Field } from "./field.tsx";

type Props<T extends string> = {
  label: string;
  value: T | "";
  options: { value: T | ""; label: string }[];
  onChange: (value: T | "") => void;
  hint?: string;
  fault?: string;
  class?: string;
  pointer?: string;
  disabled?: boolean;
  required?: boolean;
};

/** One of several values. */
export function ChoiceField<T extends string>(props: Props<T>) {
  const choose = (value: string) => {
    const option = props.options.find((known) => known.value === value);
    if (option) props.onChange(option.value);
  };
  return (
    <Field
      label={props.label}
      hint={props.hint}
      fault={props.fault}
      class={props.class}
      pointer={props.pointer}
    >
      {(control) => (
        <select
          {...control}
          ref={tellEarlyChoice}
          disabled={props.disabled}
          required={props.required}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <For each={props.options}>
            {({ value, label }) => (
              <option value={value} selected={value === props.value}>
                {label}
              </option>
            )}
          </For>
        </select>
      )}
    </Field>
  );
}
