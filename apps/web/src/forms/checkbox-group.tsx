import { For, Show } from "solid-js";
import { tellEarlyChoice } from "./early-input.ts";

type Props<T extends string> = {
  label: string;
  hint?: string;
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
};

/** Any number of some things, in the order they are offered in. */
export function CheckboxGroup<T extends string>(props: Props<T>) {
  const toggle = (value: T, isOn: boolean) => {
    const holds = (one: T) => (one === value ? isOn : props.chosen.includes(one));
    props.onChange(props.options.map((option) => option.value).filter(holds));
  };
  return (
    <fieldset class="choices">
      <legend class="label">{props.label}</legend>
      <Show when={props.hint}>
        <p class="quiet">{props.hint}</p>
      </Show>
      <For each={props.options}>
        {({ value, label }) => (
          <label>
            <input
              ref={tellEarlyChoice}
              type="checkbox"
              checked={props.chosen.includes(value)}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />{" "}
            {label}
          </label>
        )}
      </For>
    </fieldset>
  );
}
